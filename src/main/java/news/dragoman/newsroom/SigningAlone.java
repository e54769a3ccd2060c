package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import news.dragoman.history.Entry;
import news.dragoman.review.Countersign;
import news.dragoman.review.Countersigns;
import news.dragoman.review.SignOff;
import news.dragoman.review.SignOffs;
import news.dragoman.review.Waiver;
import news.dragoman.review.Waivers;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Refusal;

/**
 * Where four eyes have not read the words: a chief waives it for one sign-off, or the desk lets one person do it all and
 * another chief looks at it afterwards. What is asked here again, the table has judged by what was read along with the
 * edition, which may be older than the lock.
 */
@ApplicationScoped
class SigningAlone {

    private final Waivers waivers;
    private final Countersigns countersigns;
    private final SignOffs signOffs;

    SigningAlone(Waivers waivers, Countersigns countersigns, SignOffs signOffs) {
        this.waivers = waivers;
        this.countersigns = countersigns;
        this.signOffs = signOffs;
    }

    /** @param situation with the words as they stand */
    void waive(Situation situation, Entry entry) {
        var edition = situation.edition();
        if (waivers.on(edition.id(), edition.version()).isPresent()) {
            throw new Refusal(Decision.Kind.NOT_NOW, Guard.NOT_WAIVED.name());
        }
        waivers.persist(new Waiver(
                edition.storyId(),
                edition.id(),
                edition.version(),
                situation.contentHash(),
                entry.actorId().orElseThrow(),
                entry.at(),
                Objects.requireNonNull(entry.id())));
    }

    /** Somebody signed: where he did so alone, a chief is to look at it. */
    void signed(SignOff signOff, Entry entry) {
        if (signOff.solo()) {
            signOffs.flush(); // the task refers to it
            countersigns.persist(new Countersign(entry.storyId(), signOff, Objects.requireNonNull(entry.id())));
        }
    }

    /** Closes what others than the chief have signed alone; his own waits for another. */
    void countersign(Edition edition, Entry entry) {
        var chief = entry.actorId().orElseThrow();
        var theirs = countersigns.open(edition.id()).stream()
                .filter(one -> !one.signedBy().equals(chief))
                .toList();
        if (theirs.isEmpty()) {
            throw new Refusal(Decision.Kind.NOT_NOW, Guard.SIGNED_ALONE.name());
        }
        var how = entry.remarks().contains(Entry.Remark.FAULT) ? Countersign.Outcome.FAULT : Countersign.Outcome.AGREED;
        theirs.forEach(one -> one.close(how, chief, Objects.requireNonNull(entry.id()), entry.at()));
    }
}
