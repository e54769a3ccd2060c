package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.story.Block;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.story.Passage;
import news.dragoman.translation.Composition;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;

/** The text being changed, whichever kind of edition it belongs to. */
@ApplicationScoped
class WorkingTexts {

    private final Blocks blocks;
    private final Units units;
    private final SourceChanges changes;

    WorkingTexts(Blocks blocks, Units units, SourceChanges changes) {
        this.blocks = blocks;
        this.units = units;
        this.changes = changes;
    }

    /** The working copies of these editions, in three statements however many they are. */
    Map<UUID, WorkingText> of(Collection<Edition> editions) {
        var written = blocks.ofEditions(ids(editions, true)).stream().collect(Collectors.groupingBy(Block::editionId));
        var translated =
                units.ofEditions(ids(editions, false)).stream().collect(Collectors.groupingBy(Unit::editionId));
        var moved = changes.of(ids(editions, false)).stream().collect(Collectors.groupingBy(SourceChange::edition));
        var texts = new HashMap<UUID, WorkingText>();
        for (Edition edition : editions) {
            texts.put(
                    edition.id(),
                    edition.original()
                            ? original(written.getOrDefault(edition.id(), List.of()))
                            : translation(
                                    translated.getOrDefault(edition.id(), List.of()),
                                    edition,
                                    moved.getOrDefault(edition.id(), List.of())));
        }
        return texts;
    }

    private static WorkingText original(List<Block> blocks) {
        return new WorkingText(
                blocks,
                List.of(),
                blocks.stream()
                        .map(b -> new Passage(b.id(), b.kind(), b.text()))
                        .toList(),
                List.of());
    }

    private static WorkingText translation(List<Unit> units, Edition edition, List<SourceChange> changes) {
        return new WorkingText(List.of(), units, Composition.of(units, edition.language()), changes);
    }

    private static List<UUID> ids(Collection<Edition> editions, boolean originals) {
        return editions.stream()
                .filter(e -> e.original() == originals)
                .map(Edition::id)
                .toList();
    }
}
