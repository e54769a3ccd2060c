package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.dragoman.history.Entries;
import news.dragoman.history.KeptText;
import news.dragoman.story.Block;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.FrozenUnit;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.PhotoInText;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Link;
import news.dragoman.translation.RowState;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import org.jspecify.annotations.Nullable;

/** An edition's words without those that were taken out of it: in its working copy, and as the version others go by. */
@ApplicationScoped
class RedactedText {

    private final Blocks blocks;
    private final Units units;
    private final Versions versions;
    private final PhotoBlocks photos;
    private final Entries entries;

    RedactedText(Blocks blocks, Units units, Versions versions, PhotoBlocks photos, Entries entries) {
        this.photos = photos;
        this.blocks = blocks;
        this.units = units;
        this.versions = versions;
        this.entries = entries;
    }

    /**
     * Takes blocks out of the working copy.
     *
     * @param live the version that readers see: a row that stands elsewhere by now leaves too
     * @return a translation's rows that lost their words
     */
    Set<UUID> takeFrom(Edition edition, Version live, Set<UUID> leaving, String why, UUID by, Instant now) {
        if (edition.original()) {
            blocks.everyOfEdition(edition.id()).stream()
                    .filter(b -> leaving.contains(b.id()))
                    .forEach(b -> clear(b, by, now));
            return Set.of();
        }
        Set<UUID> shown = versions.withUnits(live.id()).orElseThrow().units().stream()
                .filter(u -> leaving.contains(u.blockId()))
                .map(FrozenUnit::unitId)
                .collect(Collectors.toSet());
        return takeRows(edition, row -> leaving.contains(row.block()) || shown.contains(row.id()), why, by, now);
    }

    private Set<UUID> takeRows(Edition edition, Predicate<RowState> leaves, String why, UUID by, Instant now) {
        Map<UUID, Unit> present = units.ofEdition(edition.id()).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var before = present.values().stream().map(Unit::row).toList();
        var after = LeavingRows.without(before, leaves, why);
        var changed = new HashSet<UUID>();
        Map<UUID, RowState> kept = new HashMap<>();
        after.forEach(row -> kept.put(row.id(), row));
        for (RowState row : before) {
            var left = kept.get(row.id());
            var unit = present.get(row.id());
            if (unit == null || row.equals(left)) {
                continue;
            }
            changed.add(row.id());
            if (left == null) {
                units.delete(unit);
            } else {
                unit.take(left, by, now);
            }
        }
        return changed;
    }

    /** Headline, dek and dateline are always there; a paragraph goes, and nobody can put it back by undoing. */
    private static void clear(Block block, UUID by, Instant now) {
        block.write("", by, now);
        if (block.kind().body()) {
            block.remove(by, now);
        }
    }

    /**
     * Cuts the version that others are drawn from now: what they were drawn from, without what was taken out. What is
     * being written and was sent to nobody stays with whoever writes it.
     *
     * @param number the version's
     * @return null where nothing of it was taken out
     */
    @Nullable
    Version cut(
            StoryFile file,
            Edition edition,
            Set<UUID> leaving,
            Set<UUID> rows,
            String why,
            int number,
            UUID by,
            Instant now) {
        var last = file.latestToDrawFrom(edition).orElseThrow();
        versions.withBlocks(last.id());
        versions.withSegments(last.id());
        var from = versions.withUnits(last.id()).orElseThrow();
        if (from.passages().stream().noneMatch(p -> leaving.contains(p.id()))) {
            return null;
        }
        var passages =
                from.passages().stream().filter(p -> !leaving.contains(p.id())).toList();
        var pictures = photos.of(from);
        var version = new Version(
                edition.id(),
                number,
                Version.CutAt.REDACTED,
                by,
                now,
                CanonicalText.hash(
                        edition.language(),
                        from.byline(),
                        passages,
                        pictures,
                        from.cited().orElse(""),
                        edition.correctionNote().orElse(null)),
                from.byline(),
                pins(file, from));
        if (!why.isBlank() && why.length() <= Newsroom.NOTE_LIMIT) {
            version.label(new Version.Label(Version.Weight.MATERIAL, Typed.line(why, Newsroom.NOTE_LIMIT)));
        }
        from.cited().ifPresent(version::cite);
        version.freeze(
                from.blocks().stream()
                        .filter(b -> !leaving.contains(b.passage().id()))
                        .toList(),
                from.segments().stream()
                        .filter(s -> !leaving.contains(s.blockId()))
                        .toList(),
                frozen(from, leaving, rows, why));
        version.show(PhotoInText.of(passages, pictures).stream()
                .map(PhotoInText::picture)
                .toList());
        versions.persist(version);
        return version;
    }

    private List<FrozenUnit> frozen(Version from, Set<UUID> leaving, Set<UUID> rows, String why) {
        Map<UUID, FrozenUnit> before = new HashMap<>();
        from.units().forEach(u -> before.put(u.unitId(), u));
        var states = from.units().stream().map(RedactedText::row).toList();
        var left = new ArrayList<FrozenUnit>();
        var kept = entries.keep("");
        for (RowState row :
                LeavingRows.without(states, r -> leaving.contains(r.block()) || rows.contains(r.id()), why)) {
            var was = before.get(row.id());
            left.add(
                    was != null && row.omitted() == was.omitted()
                            ? was
                            : new FrozenUnit(
                                    row.id(),
                                    row.block(),
                                    row.kind(),
                                    false,
                                    null,
                                    row.segments(),
                                    row.links().stream().map(Link::versionId).toList(),
                                    true,
                                    row.omission(),
                                    row.origin(),
                                    kept));
        }
        return left;
    }

    /** A row as a version froze it; without words that were sealed or erased since. */
    static RowState row(FrozenUnit frozen) {
        boolean readable = frozen.kept().fate() == KeptText.Fate.KEPT;
        var links = new ArrayList<Link>();
        for (int i = 0; i < frozen.segments().size(); i++) {
            links.add(new Link(frozen.segments().get(i), frozen.answers().get(i)));
        }
        return new RowState(
                frozen.unitId(),
                frozen.blockId(),
                frozen.kind(),
                readable ? frozen.text() : "",
                readable && frozen.confirmed(),
                readable ? frozen.translatorId() : null,
                links,
                frozen.omitted(),
                frozen.omission().orElse(null),
                frozen.origin().orElse(null));
    }

    private static List<Pin> pins(StoryFile file, Version version) {
        return version.pins().stream()
                .flatMap(id -> file.editions().stream()
                        .filter(e -> file.versions(e.id()).stream().anyMatch(v -> v.id().equals(id)))
                        .map(source -> new Pin(source.id(), id)))
                .toList();
    }
}
