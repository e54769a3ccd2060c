package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import news.dragoman.comments.Banning;
import news.dragoman.comments.Openings;
import news.dragoman.people.Person;
import news.dragoman.publication.Publications;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;

/** From whom comments are taken for a while, and under which articles. */
@ApplicationScoped
public class CommentRules {

    private final CommentDesk desk;
    private final Banning banning;
    private final Openings openings;
    private final Publications publications;

    CommentRules(CommentDesk desk, Banning banning, Openings openings, Publications publications) {
        this.desk = desk;
        this.banning = banning;
        this.openings = openings;
        this.publications = publications;
    }

    /**
     * Takes nothing more from the network of a comment, until its mark changes.
     *
     * @return until when
     */
    @Transactional
    public Instant ban(UUID commentId, String why, Person person) {
        var comment = desk.comment(commentId, person);
        String reason = Typed.text(why, Typed.FREE_WORDS_LIMIT);
        if (reason.isBlank()) {
            throw new Refusal(Decision.Kind.NOT_YET, "REASON_GIVEN");
        }
        return banning.ban(comment, reason, person.id())
                .orElseThrow(() -> new Refusal(Decision.Kind.NOT_NOW, "COMMENT_NO_MARK"));
    }

    /**
     * Closes the comments of an article, or opens them: for moderators and editors of its language, and chiefs.
     *
     * @throws NotReadable where there is no article that readers can reach, or the person is none of those
     */
    @Transactional
    public void commenting(UUID editionId, boolean open, Person person) {
        if (!maySayOf(editionId, person)) {
            throw new NotReadable();
        }
        if (openings.open(editionId) != open) {
            openings.set(editionId, open, person.id());
        }
    }

    /** Whether the person may close and open the comments of an edition's article. */
    @Transactional
    public boolean maySayOf(UUID editionId, Person person) {
        return openings.reachable(editionId)
                && publications
                        .current(editionId)
                        .filter(one -> person.roles().contains(Role.CHIEF)
                                || (person.roles().contains(Role.EDITOR)
                                                || person.roles().contains(Role.MODERATOR))
                                        && person.languages()
                                                .contains(one.language().tag()))
                        .isPresent();
    }

    /** Whether readers can comment on it, as far as somebody said. */
    @Transactional
    public boolean open(UUID editionId) {
        return openings.open(editionId);
    }
}
