package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import news.dragoman.history.Entry;

/** The one way by which signed words come before readers, whoever asks for it: an editor, or the clock. */
@ApplicationScoped
class Publishing {

    private final SigningDesk signingDesk;
    private final Corrections corrections;
    private final Following following;

    Publishing(SigningDesk signingDesk, Corrections corrections, Following following) {
        this.signingDesk = signingDesk;
        this.corrections = corrections;
        this.following = following;
    }

    /**
     * Publishes what the table has let pass.
     *
     * @param by who published it, or had the clock do it
     * @return what refers to the entry and comes after it
     */
    Runnable publish(Situation situation, Entry entry, UUID by) {
        var edition = situation.edition();
        var opened = edition.correction();
        signingDesk.publish(situation, entry, entry.at());
        corrections.published(edition, entry.at());
        return () -> following.published(situation, opened, entry, by);
    }
}
