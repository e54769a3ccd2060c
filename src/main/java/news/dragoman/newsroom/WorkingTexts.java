package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.story.Block;
import news.dragoman.story.Blocks;
import news.dragoman.story.CitedLists;
import news.dragoman.story.Edition;
import news.dragoman.story.Passage;
import news.dragoman.story.Picture;
import news.dragoman.story.Pin;
import news.dragoman.translation.Composition;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;

/** The text being changed, whichever kind of edition it belongs to. */
@ApplicationScoped
class WorkingTexts {

    private final Blocks blocks;
    private final Units units;
    private final SourceChanges changes;
    private final Pictures pictures;
    private final CitedLists cited;

    WorkingTexts(Blocks blocks, Units units, SourceChanges changes, Pictures pictures, CitedLists cited) {
        this.cited = cited;
        this.pictures = pictures;
        this.blocks = blocks;
        this.units = units;
        this.changes = changes;
    }

    /** The working copies of these editions, in a number of statements that does not grow with them. */
    Map<UUID, WorkingText> of(Collection<Edition> editions) {
        var written = blocks.ofEditions(ids(editions, true)).stream().collect(Collectors.groupingBy(Block::editionId));
        var translated =
                units.ofEditions(ids(editions, false)).stream().collect(Collectors.groupingBy(Unit::editionId));
        var moved = changes
                .of(editions.stream()
                        .filter(e -> mayHaveMoved(e, translated.getOrDefault(e.id(), List.of())))
                        .map(Edition::id)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(SourceChange::edition));
        var about = pictures.of(Stream.concat(
                        written.values().stream()
                                .flatMap(List::stream)
                                .filter(b -> b.kind().photo())
                                .map(Block::id),
                        translated.values().stream()
                                .flatMap(List::stream)
                                .filter(u -> u.kind().photo())
                                .map(Unit::blockId))
                .collect(Collectors.toSet()));
        var lists = cited.words(editions.stream().map(Edition::id).toList());
        var texts = new HashMap<UUID, WorkingText>();
        for (Edition edition : editions) {
            String list = lists.getOrDefault(edition.id(), "");
            texts.put(
                    edition.id(),
                    edition.original()
                            ? original(written.getOrDefault(edition.id(), List.of()), about, list)
                            : translation(
                                    translated.getOrDefault(edition.id(), List.of()),
                                    edition,
                                    about,
                                    list,
                                    moved.getOrDefault(edition.id(), List.of())));
        }
        return texts;
    }

    /** Whether a sentence was read in another version than its source's: only then is there something to find. */
    private static boolean mayHaveMoved(Edition edition, List<Unit> units) {
        var aligned = edition.sources().stream().map(Pin::alignedId).collect(Collectors.toSet());
        return edition.sources().stream().anyMatch(Pin::open)
                || units.stream()
                        .flatMap(u -> u.links().stream())
                        .anyMatch(link -> !aligned.contains(link.versionId()));
    }

    private static WorkingText original(List<Block> blocks, Map<UUID, Picture> about, String cited) {
        return new WorkingText(
                blocks,
                List.of(),
                blocks.stream()
                        .map(b -> new Passage(b.id(), b.kind(), b.text()))
                        .toList(),
                among(blocks.stream().map(Block::id), about),
                cited,
                List.of());
    }

    private static WorkingText translation(
            List<Unit> units, Edition edition, Map<UUID, Picture> about, String cited, List<SourceChange> changes) {
        return new WorkingText(
                List.of(),
                units,
                Composition.of(units, edition.language()),
                among(units.stream().map(Unit::blockId), about),
                cited,
                changes);
    }

    /** Those of a text's own blocks. */
    private static Map<UUID, Picture> among(Stream<UUID> blocks, Map<UUID, Picture> about) {
        Map<UUID, Picture> own = new HashMap<>();
        if (!about.isEmpty()) {
            blocks.forEach(block -> {
                var picture = about.get(block);
                if (picture != null) {
                    own.put(block, picture);
                }
            });
        }
        return own;
    }

    private static List<UUID> ids(Collection<Edition> editions, boolean originals) {
        return editions.stream()
                .filter(e -> e.original() == originals)
                .map(Edition::id)
                .toList();
    }
}
