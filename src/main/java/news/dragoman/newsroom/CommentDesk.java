package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.comments.Comment;
import news.dragoman.comments.CommentState;
import news.dragoman.comments.Comments;
import news.dragoman.comments.Decisions;
import news.dragoman.comments.Flag;
import news.dragoman.comments.Passing;
import news.dragoman.comments.QueueAsk;
import news.dragoman.comments.RejectReason;
import news.dragoman.comments.Sealing;
import news.dragoman.comments.Verdict;
import news.dragoman.language.PlainText;
import news.dragoman.people.Person;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/**
 * What moderators do with comments: moderators under articles in their languages, chiefs under all. To whoever may not, a
 * comment that is not public does not exist.
 */
@ApplicationScoped
public class CommentDesk {

    /** As many as one press rejects; a flood of more takes another press. */
    public static final int MOST_AT_ONCE = 1_000;

    /** The longest text a moderator's edit may have: as long as a comment may be, and some words of his own. */
    public static final int TEXT_LIMIT = 6_000;

    private final Comments comments;
    private final Decisions decisions;
    private final Sealing sealing;
    private final PassingOn passingOn;

    CommentDesk(Comments comments, Decisions decisions, Sealing sealing, PassingOn passingOn) {
        this.comments = comments;
        this.decisions = decisions;
        this.sealing = sealing;
        this.passingOn = passingOn;
    }

    /** Asks for comments, of those that the person moderates. */
    public QueueAsk ask(
            QueueAsk.Show show, @Nullable String language, @Nullable UUID edition, @Nullable Flag flag, Person person) {
        return new QueueAsk(show, moderates(person) ? languages(person) : Set.of(), language, edition, flag);
    }

    /** One that the person moderates. */
    @Transactional
    public Comment comment(UUID id, Person person) {
        return comments.findByIdOptional(id)
                .filter(one -> moderates(person, one))
                .orElseThrow(NotReadable::new);
    }

    /** Whether the person may read its words: of a tip, only its editor and chiefs. */
    public boolean reads(Comment comment, Person person) {
        return comment.passedAs().filter(Passing.TIP::equals).isEmpty()
                || person.roles().contains(Role.CHIEF)
                || comment.passedTo().filter(person.id()::equals).isPresent();
    }

    /**
     * Decides a comment.
     *
     * @param version as the person saw it
     * @return the id of the decision, by which it can be taken back for some seconds
     * @throws Refusal with who was faster, where somebody was
     */
    @Transactional
    public UUID decide(UUID id, int version, Verdict wanted, Person person) {
        var comment = comment(id, person);
        if (!reads(comment, person)) {
            throw new NotReadable();
        }
        var verdict = checked(comment, wanted);
        if (comment.version() == version && asItStands(comment, verdict)) {
            // Nothing would change but that readers miss it for some seconds.
            throw new Refusal(Decision.Kind.NOT_YET, "COMMENT_AS_APPROVED");
        }
        var decision = decisions.decide(comment, version, verdict, person.id()).orElseThrow(() -> faster(id));
        passingOn.done(comment, verdict, person);
        return decision;
    }

    /** Rejects all of these that wait and that the person moderates. */
    @Transactional
    public Decisions.Many rejectAll(Collection<UUID> ids, RejectReason reason, String note, Person person) {
        var mine = ids.isEmpty()
                ? List.<UUID>of()
                : comments.list("id in ?1", ids).stream()
                        .filter(one -> moderates(person, one))
                        .map(Comment::id)
                        .limit(MOST_AT_ONCE)
                        .toList();
        return decisions.reject(mine, reason, noted(reason, note), person.id());
    }

    /**
     * Takes back what the person decided a moment ago.
     *
     * @return how many wait again
     * @throws Refusal if it is too late
     */
    @Transactional
    public List<UUID> undo(UUID decision, Person person) {
        var decided = comments.list("decisionId = ?1 and decidedBy = ?2", decision, person.id());
        var back = decisions.undo(decision, person.id());
        if (back.isEmpty()) {
            throw new Refusal(Decision.Kind.NOT_NOW, "COMMENT_TOO_LATE");
        }
        decided.stream().filter(one -> back.contains(one.id())).forEach(passingOn::takenBack);
        return back;
    }

    /**
     * Takes the original words away for everybody.
     *
     * @param nameToo whether what the sender called themselves goes too
     */
    @Transactional
    public void seal(UUID id, int version, boolean nameToo, String why, Person person) {
        var comment = comment(id, person);
        String reason = Typed.text(why, Typed.FREE_WORDS_LIMIT);
        if (reason.isBlank()) {
            throw new Refusal(Decision.Kind.NOT_YET, "REASON_GIVEN");
        }
        boolean hidden = comment.state() == CommentState.REJECTED
                || comment.state() == CommentState.APPROVED && comment.edited();
        if (!hidden) {
            throw new Refusal(Decision.Kind.NOT_NOW, "COMMENT_SHOWN");
        }
        if (!sealing.seal(comment, version, nameToo, reason, person.id())) {
            throw faster(id);
        }
    }

    /** Whether the person moderates comments at all. */
    public static boolean moderates(Person person) {
        return person.roles().contains(Role.MODERATOR) || person.roles().contains(Role.CHIEF);
    }

    private static boolean moderates(Person person, Comment comment) {
        return person.roles().contains(Role.CHIEF)
                || person.roles().contains(Role.MODERATOR)
                        && person.languages().contains(comment.articleLanguage().tag());
    }

    private static @Nullable Set<String> languages(Person person) {
        return person.roles().contains(Role.CHIEF) ? null : person.languages();
    }

    private static boolean asItStands(Comment comment, Verdict verdict) {
        return comment.state() == CommentState.APPROVED
                && verdict.state() == CommentState.APPROVED
                && verdict.shown() == null;
    }

    private Verdict checked(Comment comment, Verdict wanted) {
        String note = wanted.reason() == null
                ? Typed.text(wanted.note(), Typed.FREE_WORDS_LIMIT)
                : noted(wanted.reason(), wanted.note());
        String shown = wanted.shown() == null ? null : Typed.text(wanted.shown(), TEXT_LIMIT);
        if (shown != null && PlainText.isBlank(shown)) {
            throw new Refusal(Decision.Kind.NOT_YET, "COMMENT_EMPTY");
        }
        if (wanted.as() == Passing.TIP) {
            passingOn.receiver(comment, wanted.to());
        }
        boolean same = shown != null && shown.equals(comment.shown());
        if (shown != null && !same && !shown.equals(comment.body()) && PlainText.isBlank(note)) {
            // Who answers for the edit has to find its reason beside the original.
            throw new Refusal(Decision.Kind.NOT_YET, "COMMENT_EDITED_WHY");
        }
        return new Verdict(wanted.state(), same ? null : shown, wanted.reason(), note, wanted.as(), wanted.to());
    }

    private static String noted(RejectReason reason, String note) {
        String text = Typed.text(note, Typed.FREE_WORDS_LIMIT);
        if (reason == RejectReason.OTHER && text.isBlank()) {
            throw new Refusal(Decision.Kind.NOT_YET, "COMMENT_NOTE");
        }
        return text;
    }

    /** Somebody has changed it meanwhile: who, as far as it was somebody of the newsroom. */
    private Refusal faster(UUID id) {
        var now = comments.findByIdOptional(id).orElseThrow(NotReadable::new);
        return switch (now.state()) {
            case WITHDRAWN -> new Refusal(Decision.Kind.NOT_NOW, "COMMENT_WITHDRAWN");
            case HELD -> new Refusal(Decision.Kind.NOT_NOW, "COMMENT_MOVED");
            case APPROVED, REJECTED, PASSED_ON ->
                new Refusal(
                        Decision.Kind.NOT_NOW,
                        "COMMENT_" + now.state(),
                        Optional.of(now)
                                .flatMap(Comment::decidedBy)
                                .map(Objects::toString)
                                .orElse(""));
        };
    }
}
