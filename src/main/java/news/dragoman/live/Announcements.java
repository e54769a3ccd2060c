package news.dragoman.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.CardChanged;
import news.dragoman.newsroom.StepTaken;
import news.dragoman.notify.Told;
import news.dragoman.workflow.Step;

/**
 * Announces changes to all instances, within the transaction that makes them: what is rolled back was never announced.
 * An announcement is ids and nothing else, as everybody with a connection to the database can hear it.
 */
@ApplicationScoped
class Announcements {

    static final String CHANNEL = "dragoman";

    /** After these the cards of what is drawn from an edition say something else: a newer source, or none to go by. */
    private static final Set<Step> SEEN_ON_WHAT_IS_DRAWN = EnumSet.of(
            Step.FILE,
            Step.RECALL,
            Step.UPDATE_SOURCE,
            Step.JOIN,
            Step.RETURN,
            Step.SUBMIT,
            Step.SIGN_OFF,
            Step.SPIKE,
            Step.RESTORE);

    /** A function that gives nothing still has to stand somewhere. */
    private static final String SAY = "select 1 from pg_notify(?1, ?2)";

    private static final String SAY_OF_DRAWN =
            "select 1 from edition_source s, pg_notify(?1, ?2 || ' ' || s.edition_id)" + " where s.source_id = ?3";

    private final EntityManager em;

    Announcements(EntityManager em) {
        this.em = em;
    }

    void step(@Observes StepTaken taken) {
        edition(taken.storyId(), taken.editionId());
        if (SEEN_ON_WHAT_IS_DRAWN.contains(taken.step())) {
            em.createNativeQuery(SAY_OF_DRAWN)
                    .setParameter(1, CHANNEL)
                    .setParameter(2, Heard.EDITION + " " + taken.storyId())
                    .setParameter(3, taken.editionId())
                    .getResultList();
        }
    }

    void card(@Observes CardChanged changed) {
        edition(changed.storyId(), changed.editionId());
    }

    void told(@Observes Told told) {
        say(Heard.PERSON + " " + told.personId());
    }

    private void edition(UUID story, UUID edition) {
        say(Heard.EDITION + " " + story + " " + edition);
    }

    /** It reads nothing, so what the transaction has changed and not written yet can wait. */
    private void say(String what) {
        em.createNativeQuery(SAY)
                .setParameter(1, CHANNEL)
                .setParameter(2, what)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }
}
