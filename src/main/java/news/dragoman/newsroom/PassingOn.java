package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dragoman.comments.Comment;
import news.dragoman.comments.Comments;
import news.dragoman.comments.Passing;
import news.dragoman.comments.Verdict;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/**
 * What readers wrote that is for editors: that an article is wrong becomes a task of its edition, for the editors of its
 * language; a tip is sealed to one editor.
 */
@ApplicationScoped
public class PassingOn {

    /** The page shows so many at most: the latest first. */
    public static final int SHOWN = 200;

    private static final Set<Notice.Kind> KINDS = Set.of(Notice.Kind.READER_CORRECTION, Notice.Kind.READER_TIP);

    private final Comments comments;
    private final StoryFiles files;
    private final Following following;
    private final Notices notices;
    private final People people;

    PassingOn(Comments comments, StoryFiles files, Following following, Notices notices, People people) {
        this.comments = comments;
        this.files = files;
        this.following = following;
        this.notices = notices;
        this.people = people;
    }

    /** Those to whom a tip under an article in that language can be sealed. */
    public List<Person> receivers(Comment comment) {
        return people.active().stream().filter(one -> receives(one, comment)).toList();
    }

    /** What was passed on to the person, the latest first: tips to chiefs all, corrections by language. */
    @Transactional
    public List<Comment> to(Person person) {
        boolean all = person.roles().contains(Role.CHIEF);
        boolean editor = person.roles().contains(Role.EDITOR);
        var languages = editor ? person.languages() : Set.<String>of();
        return comments.find(
                        "state = CommentState.PASSED_ON and (?1 = true or passedTo = ?2"
                                + " or passedAs = Passing.CORRECTION and articleLanguage in ?3)"
                                + " order by decidedAt desc, id desc",
                        all,
                        person.id(),
                        languages.isEmpty() ? Set.of("") : languages)
                .page(0, SHOWN)
                .list();
    }

    /** The one to whom a tip is to be sealed. */
    Person receiver(Comment comment, @Nullable UUID id) {
        return people.active().stream()
                .filter(one -> one.id().equals(id) && receives(one, comment))
                .findFirst()
                .orElseThrow(() -> new Refusal(Decision.Kind.NOT_YET, "COMMENT_RECEIVER"));
    }

    /** A comment was decided; those whom it was passed on to are told. */
    void done(Comment comment, Verdict verdict, Person by) {
        var file =
                verdict.as() == null ? null : files.around(comment.editionId()).orElse(null);
        if (file == null) {
            return;
        }
        Instant now = comments.findById(comment.id()).decidedAt().orElseThrow();
        var edition = file.editions().stream()
                .filter(one -> one.id().equals(comment.editionId()))
                .findFirst()
                .orElseThrow();
        if (verdict.as() == Passing.CORRECTION) {
            following.readerSays(file, edition, comment.id(), now);
            return;
        }
        UUID to = Objects.requireNonNull(verdict.to());
        if (!to.equals(by.id())) {
            notices.tell(new Notice(to, Notice.Kind.READER_TIP, edition.storyId(), edition.id(), null, null, now));
        }
    }

    /** The moderator took a decision back at once: nobody has to do anything. */
    void takenBack(Comment comment) {
        if (comment.passedAs().isPresent()) {
            following.readerSaysNothing(comment.id());
            notices.takeBack(comment.editionId(), KINDS, comment.decidedAt().orElseThrow());
        }
    }

    private static boolean receives(Person person, Comment comment) {
        return person.roles().contains(Role.CHIEF)
                || person.roles().contains(Role.EDITOR)
                        && person.languages().contains(comment.articleLanguage().tag());
    }
}
