package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.history.Ids;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Pin;
import news.dragoman.story.Segment;
import news.dragoman.story.Version;
import news.dragoman.translation.Link;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Opens translations: an edition that waits, with one empty unit for every sentence of its source. */
@ApplicationScoped
class TranslationDesk {

    private final Editions editions;
    private final Units units;
    private final Entries entries;
    private final Event<CardChanged> changed;

    TranslationDesk(Editions editions, Units units, Entries entries, Event<CardChanged> changed) {
        this.editions = editions;
        this.units = units;
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
                    edition,
                    filed,
                    Language.of(tag),
                    edition.due().orElse(null),
                    person.id(),
                    Set.of(Entry.Remark.BY_FILING),
                    now);
        }
    }

    Edition open(
            Edition source,
            Version version,
            Language into,
            @Nullable Instant due,
            UUID by,
            Set<Entry.Remark> remarks,
            Instant now) {
        var edition =
                Edition.translation(source.storyId(), into, List.of(new Pin(source.id(), version.id())), due, by, now);
        editions.persist(edition);
        Map<UUID, UUID> blocks = new HashMap<>();
        double position = 0;
        for (Segment segment : version.segments()) {
            var block = blocks.computeIfAbsent(segment.blockId(), b -> Ids.next());
            units.persist(
                    new Unit(edition.id(), block, segment.kind(), ++position, new Link(segment.id(), version.id())));
        }
        entries.persist(new Entry(edition.storyId(), edition.id(), Step.REQUEST, null, Stage.TRANSLATION, by, now)
                .version(version.id())
                .remark(remarks));
        changed.fire(new CardChanged(edition.storyId(), edition.id()));
        return edition;
    }
}
