package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * Opens translations: an edition that waits, with one empty unit for every sentence of its sources; and draws one that
 * is under way from one source more.
 */
@ApplicationScoped
class TranslationDesk {

    private final Editions editions;
    private final Units units;
    private final PhotoBlocks photos;
    private final Entries entries;
    private final Event<CardChanged> changed;

    TranslationDesk(Editions editions, Units units, PhotoBlocks photos, Entries entries, Event<CardChanged> changed) {
        this.editions = editions;
        this.units = units;
        this.photos = photos;
        this.entries = entries;
        this.changed = changed;
    }

    /** Filing opens the desk's default languages and those that the reporter proposes, where they are free. */
    void openTargets(Situation situation, Version filed, Person person, Instant now) {
        var edition = situation.edition();
        var wanted = new TreeSet<>(situation.desk().defaultTargets());
        wanted.addAll(edition.proposedTargets());
        situation.file().editions().forEach(e -> wanted.remove(e.language().tag()));
        for (String tag : wanted) {
            open(
                    List.of(new Drawn(edition, filed)),
                    Language.of(tag),
                    edition.due().orElse(null),
                    person.id(),
                    Set.of(Entry.Remark.BY_FILING),
                    now);
        }
    }

    /** A source at the version it is to be drawn from. */
    record Drawn(Edition source, Version version) {
        Pin pin() {
            return new Pin(source.id(), version.id());
        }
    }

    /** Opens a translation; the rows of its first source come first. */
    Edition open(
            List<Drawn> drawn, Language into, @Nullable Instant due, UUID by, Set<Entry.Remark> remarks, Instant now) {
        UUID story = drawn.get(0).source().storyId();
        var edition =
                Edition.translation(story, into, drawn.stream().map(Drawn::pin).toList(), due, by, now);
        editions.persist(edition);
        var rows = List.<Unit>of();
        for (Drawn one : drawn) {
            var incoming = new Incoming(edition.id(), rows, one.version());
            incoming.at(Spot.END);
            units.persist(incoming.made());
            rows = incoming.rows();
        }
        photos.carry(edition.id());
        entries.persist(new Entry(story, edition.id(), Step.REQUEST, null, Stage.TRANSLATION, by, now)
                .version(drawn.get(0).version().id())
                .remark(remarks));
        changed.fire(new CardChanged(story, edition.id()));
        return edition;
    }

    /**
     * Draws a translation from one more edition: its sentences come as empty rows.
     *
     * @throws Refusal ROW_GONE if the row that they are to follow is not there
     */
    void add(Edition edition, Drawn another, Spot place) {
        var incoming = new Incoming(edition.id(), units.ofEdition(edition.id()), another.version());
        incoming.at(place);
        edition.drawFrom(another.pin());
        units.persist(incoming.made());
        photos.carry(edition.id());
    }
}
