package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.people.Person;
import news.dragoman.publication.Publications;
import news.dragoman.review.Countersigns;
import news.dragoman.review.SignOff;
import news.dragoman.review.SignOffs;
import news.dragoman.review.Waivers;
import news.dragoman.story.Edition;
import news.dragoman.story.Version;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;

/** Owns sign-offs: makes one for exactly the words that were read, ends it, and lets the press print what it approves. */
@ApplicationScoped
class SigningDesk {

    private final SignOffs signOffs;
    private final Waivers waivers;
    private final Countersigns countersigns;
    private final Publications publications;
    private final Entries entries;
    private final Press press;

    SigningDesk(
            SignOffs signOffs,
            Waivers waivers,
            Countersigns countersigns,
            Publications publications,
            Entries entries,
            Press press) {
        this.signOffs = signOffs;
        this.waivers = waivers;
        this.countersigns = countersigns;
        this.publications = publications;
        this.entries = entries;
        this.press = press;
    }

    /**
     * Signs the version that was just cut.
     *
     * @param said takes up what is special about the sign-off
     * @param entry takes up the reasons
     * @throws Refusal if only a waiver would let him sign, and it was used or has lapsed meanwhile
     */
    SignOff sign(
            Situation situation,
            Version version,
            Person person,
            Ask ask,
            Set<Entry.Remark> said,
            Entry entry,
            Instant now) {
        var edition = situation.edition();
        var signOff = new SignOff(edition.id(), version.id(), situation.contentHash(), person.id(), now);
        signOff.readIn(ask.readIn());
        var why = new ArrayList<String>();
        if (situation.facts().eyes().hands().contains(person.id())) {
            alone(signOff, situation, person, ask, said, why);
        }
        if (!situation.facts().sources().newer().isEmpty()) {
            signOff.asPinnedTo(behind(situation).number(), entries.keep(ask.pinnedReason()));
            said.add(Entry.Remark.PINNED);
            why.add(ask.pinnedReason());
        }
        if (situation.facts().beside()) {
            signOff.besideSource();
        }
        if (!ask.reason().isBlank()) {
            why.add(ask.reason()); // why it stays with readers beside a source that is gone
        }
        if (!why.isEmpty()) {
            entry.because(entries.keep(String.join("\n", why)));
        }
        signOffs.persist(signOff);
        return signOff;
    }

    /** By somebody who had a hand in the words: as a chief has let him, or as the desk allows. */
    private void alone(
            SignOff signOff, Situation situation, Person person, Ask ask, Set<Entry.Remark> said, List<String> why) {
        var edition = situation.edition();
        if (situation.facts().policy().fourEyes() == FourEyes.REQUIRED) {
            // read again under the lock: what the table judged by may be older
            signOff.waived(waivers.on(edition.id(), edition.version())
                    .filter(waiver -> !waiver.givenBy().equals(person.id()))
                    .orElseThrow(() -> new Refusal(Guard.FOUR_EYES.kind(), Guard.FOUR_EYES.name())));
            said.add(Entry.Remark.WAIVED);
        } else {
            signOff.solo(entries.keep(ask.soloReason()));
            said.add(Entry.Remark.SOLO);
            why.add(ask.soloReason());
        }
    }

    /** The version of the first of its sources that has a newer one. */
    private static Version behind(Situation situation) {
        var file = situation.file();
        return situation.edition().sources().stream()
                .filter(pin -> file.newerThan(file.edition(pin.sourceId()), pin.versionId()).stream()
                        .anyMatch(v -> v.weight() == Version.Weight.MATERIAL))
                .findFirst()
                .map(file::pinned)
                .orElseThrow();
    }

    /** Puts the signed words before readers. */
    void publish(Situation situation, Entry entry, Instant now) {
        var signOff = situation.file().signOff(situation.edition().id()).orElseThrow();
        press.publish(situation, signOff, now);
        entry.version(signOff.versionId());
        situation.edition().live();
    }

    /** Ends the sign-off that stands, if one does; where nobody published by it, no chief has to look at it. */
    void becomeVoid(UUID edition, Instant now) {
        signOffs.standing(edition).ifPresent(s -> {
            s.becomeVoid(now);
            if (!publications.by(s.id())) {
                countersigns.lapse(s.id(), now);
            }
        });
    }

    /** Whether this very text is before readers already: the answer to the first press was lost. */
    boolean publishedAlready(Edition edition, Ask ask) {
        return edition.stage() == Stage.PUBLISHED
                && publications
                        .current(edition.id())
                        .filter(p ->
                                p.withdrawnAt().isEmpty() && p.contentHash().equals(ask.contentHash()))
                        .isPresent();
    }
}
