package news.dragoman.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import news.dragoman.comments.Comment;
import news.dragoman.comments.Comments;
import news.dragoman.comments.Flag;
import news.dragoman.publication.Publication;

/** Comments that readers have sent, as they lie when they have just come; how they come is for the readers' own tests. */
@ApplicationScoped
public class ReaderMail {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EntityManager em;
    private final Comments comments;
    private final Clock clock;

    ReaderMail(EntityManager em, Comments comments, Clock clock) {
        this.em = em;
        this.comments = comments;
        this.clock = clock;
    }

    /** One that came just now. */
    public UUID sent(Publication article, String name, String body, Flag... flags) {
        return sent(article, name, body, "net-" + COUNT.incrementAndGet(), Duration.ZERO, flags);
    }

    /**
     * One from a network, some time ago.
     *
     * @param network by whatever name: the same name, the same mark
     */
    public UUID sent(Publication article, String name, String body, String network, Duration ago, Flag... flags) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("""
                        insert into comment (id, edition_id, publication_key, article_language, name, body, state,
                            notice_language, notice_version, withdraw_secret_hash, fingerprint, likeness, received_at, flags)
                        values (?1, ?2, ?3, ?4, ?5, ?6, 'HELD', 'en', 1, ?7, ?8, ?9, ?10, ?11)""")
                        .setParameter(1, id)
                        .setParameter(2, article.editionId())
                        .setParameter(3, article.permalink().key())
                        .setParameter(4, article.language().tag())
                        .setParameter(5, name)
                        .setParameter(6, body)
                        .setParameter(7, bytes("secret " + id))
                        .setParameter(8, bytes(network))
                        .setParameter(9, bytes(body))
                        .setParameter(10, clock.instant().minus(ago))
                        .setParameter(
                                11, List.of(flags).stream().map(Flag::name).toArray(String[]::new))
                        .executeUpdate());
        return id;
    }

    /** As the database has it now. */
    public Comment now(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> comments.findById(id));
    }

    /** What readers of the article see now. */
    public List<String> readersSee(Publication article) {
        return QuarkusTransaction.requiringNew()
                .call(() -> comments.publicOf(article.editionId(), clock.instant(), null, 100).stream()
                        .map(Comment::shown)
                        .toList());
    }

    /** What readers of the article will see when what was decided just now is public. */
    public List<String> readersSeeSoon(Publication article) {
        return QuarkusTransaction.requiringNew()
                .call(() -> comments
                        .publicOf(article.editionId(), clock.instant().plusSeconds(6), null, 100)
                        .stream()
                        .map(Comment::shown)
                        .toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
