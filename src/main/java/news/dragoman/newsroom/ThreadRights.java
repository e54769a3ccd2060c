package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import news.dragoman.people.Person;
import news.dragoman.review.NoteThread;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;

/**
 * Who may read threads, speak in them and settle them. Whoever may read an edition's working copy reads what is said
 * about it; the reporters of its sources read and answer the queries to them whether they may read the translation or
 * not, and then without its words. What must be resolved is begun and settled by editors.
 */
@ApplicationScoped
public class ThreadRights {

    private final Access access;

    ThreadRights(Access access) {
        this.access = access;
    }

    /** What can be done with a thread. */
    public enum Move {
        REPLY,
        RESOLVE,
        REOPEN,
        /** Without an answer, by an editor, with a reason. */
        CLOSE,
        /** The translation is submitted with the query open. */
        CARRY
    }

    /**
     * A person, seen from one edition.
     *
     * @param readsAll may read every thread of it
     * @param reporter of what it is drawn from
     * @param author of an original
     * @param speaks has a part in the work, and does not only look on
     * @param editor of its language, or a chief
     */
    record Seat(
            Person person,
            Edition edition,
            boolean readsAll,
            boolean reporter,
            boolean author,
            boolean speaks,
            boolean editor,
            boolean holder) {

        /** Whether there is anything here for the person. */
        boolean admitted() {
            return readsAll || reporter;
        }

        boolean reads(NoteThread thread) {
            return readsAll || reporter && thread.kind() == NoteThread.Kind.QUERY;
        }

        /** What the person may begin. */
        Set<NoteThread.Kind> begins() {
            var kinds = EnumSet.noneOf(NoteThread.Kind.class);
            if (readsAll && speaks) {
                kinds.add(NoteThread.Kind.NOTE);
                boolean atWork = edition.stage() == Stage.TRANSLATION || edition.stage() == Stage.EDIT;
                boolean asks = edition.original()
                        ? editor
                        : holder || editor || person.roles().contains(Role.TRANSLATOR);
                if (atWork && asks) {
                    kinds.add(NoteThread.Kind.QUERY);
                }
                if (atWork && editor) {
                    kinds.add(NoteThread.Kind.MUST_RESOLVE);
                    if (!edition.original()) {
                        kinds.add(NoteThread.Kind.QUESTION);
                    }
                }
            }
            return kinds;
        }

        /** Whether what the person says answers the thread: a reporter's word to a query, a translator's to a question. */
        boolean answers(NoteThread thread) {
            return switch (thread.kind()) {
                case QUERY -> reporter || author;
                case QUESTION -> !editor && !thread.openedBy().equals(person.id());
                case NOTE, MUST_RESOLVE -> false;
            };
        }

        /** What the person may do with a thread that he reads. */
        Set<Move> moves(NoteThread thread) {
            var moves = EnumSet.noneOf(Move.class);
            if (!reads(thread) || !speaks) {
                return moves;
            }
            moves.add(Move.REPLY);
            boolean query = thread.kind() == NoteThread.Kind.QUERY;
            boolean mine = thread.openedBy().equals(person.id())
                    || editor
                    || holder && thread.kind() != NoteThread.Kind.MUST_RESOLVE;
            if (mine && !thread.settled()) {
                moves.add(Move.RESOLVE);
            }
            if (mine && (thread.settled() || thread.state() == NoteThread.State.ANSWERED)) {
                moves.add(Move.REOPEN);
            }
            if (query && editor && thread.state() == NoteThread.State.OPEN) {
                moves.add(Move.CLOSE);
            }
            if (query && holder && edition.stage() == Stage.TRANSLATION && thread.state() == NoteThread.State.OPEN) {
                moves.add(Move.CARRY);
            }
            return moves;
        }
    }

    Seat seat(Edition edition, StoryFile file, Person person) {
        var roles = person.roles();
        boolean reporter = file.reporters(edition).contains(person.id());
        boolean editor = roles.contains(Role.CHIEF)
                || roles.contains(Role.EDITOR)
                        && person.languages().contains(edition.language().tag());
        return new Seat(
                person,
                edition,
                access.readsWorkingCopy(person, edition, file),
                reporter && !edition.original(),
                reporter && edition.original(),
                reporter || editor || roles.contains(Role.EDITOR) || roles.contains(Role.TRANSLATOR),
                editor,
                file.claim(edition.id()).filter(c -> c.heldBy(person.id())).isPresent());
    }
}
