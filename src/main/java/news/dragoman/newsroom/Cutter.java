package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.Ids;
import news.dragoman.history.KeptText;
import news.dragoman.language.Language;
import news.dragoman.language.Sentences;
import news.dragoman.story.BlockKind;
import news.dragoman.story.FrozenBlock;
import news.dragoman.story.FrozenUnit;
import news.dragoman.story.Passage;
import news.dragoman.story.Segment;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Link;
import news.dragoman.translation.Unit;

/**
 * Cuts versions: freezes blocks, their sentences and a translation's units. A block whose words did not change keeps
 * its sentences as they are, so that no change of the segmentation rules ever touches them; in a changed block a
 * sentence that still stands keeps its id.
 */
@ApplicationScoped
class Cutter {

    private final Versions versions;

    Cutter(Versions versions) {
        this.versions = versions;
    }

    Version cut(Situation situation, Version.CutAt at, UUID author, Instant now) {
        var edition = situation.edition();
        var before = situation.file().latest(edition.id());
        var version = new Version(
                edition.id(),
                before.map(Version::number).orElse(0) + 1,
                at,
                author,
                now,
                situation.contentHash(),
                situation.attribution().bylineNames(),
                edition.sources());
        var kept = new KeptTexts();
        var passages = situation.text().passages().stream()
                .filter(p -> !p.text().isBlank())
                .toList();
        version.freeze(
                passages.stream()
                        .map(p -> new FrozenBlock(p.id(), p.kind(), kept.of(p.text())))
                        .toList(),
                segments(passages, edition.language(), before, kept),
                frozenUnits(situation.text().units(), kept));
        versions.persist(version);
        return version;
    }

    private List<Segment> segments(
            List<Passage> passages, Language language, Optional<Version> before, KeptTexts kept) {
        Map<UUID, Passage> old = new HashMap<>();
        Map<UUID, List<Segment>> oldSegments = new HashMap<>();
        Map<String, Deque<UUID>> idsByWords = new HashMap<>();
        before.ifPresent(v -> {
            v.passages().forEach(p -> old.put(p.id(), p));
            v.segments()
                    .forEach(s -> oldSegments
                            .computeIfAbsent(s.blockId(), b -> new ArrayList<>())
                            .add(s));
        });
        for (Passage passage : passages) {
            if (passage.equals(old.get(passage.id()))) {
                old.remove(passage.id());
            } else {
                oldSegments
                        .getOrDefault(passage.id(), List.of())
                        .forEach(s -> idsByWords
                                .computeIfAbsent(s.text(), t -> new ArrayDeque<>())
                                .add(s.id()));
            }
        }
        var segments = new ArrayList<Segment>();
        for (Passage passage : passages) {
            boolean unchanged =
                    before.isPresent() && oldSegments.containsKey(passage.id()) && !old.containsKey(passage.id());
            if (unchanged) {
                oldSegments
                        .getOrDefault(passage.id(), List.of())
                        .forEach(s ->
                                segments.add(new Segment(s.id(), passage.id(), passage.kind(), kept.of(s.text()))));
            } else {
                for (String sentence : sentences(passage, language)) {
                    var ids = idsByWords.getOrDefault(sentence, new ArrayDeque<>());
                    var id = ids.isEmpty() ? Ids.next() : ids.remove();
                    segments.add(new Segment(id, passage.id(), passage.kind(), kept.of(sentence)));
                }
            }
        }
        return segments;
    }

    /** Headlines, deks and datelines are rows of their own kind, whole; only the body is cut into sentences. */
    private static List<String> sentences(Passage passage, Language language) {
        return passage.kind() == BlockKind.PARAGRAPH
                ? Sentences.split(passage.text(), language)
                : List.of(passage.text());
    }

    private static List<FrozenUnit> frozenUnits(List<Unit> units, KeptTexts kept) {
        return units.stream()
                .map(u -> new FrozenUnit(
                        u.id(),
                        u.blockId(),
                        u.kind(),
                        u.state() == Unit.State.CONFIRMED,
                        u.translatorId().orElse(null),
                        u.segments(),
                        u.links().stream().map(Link::versionId).toList(),
                        u.omitted(),
                        u.omission().orElse(null),
                        u.origin().orElse(null),
                        kept.of(u.text())))
                .toList();
    }

    /** One kept text for the same words within a version. */
    private class KeptTexts {
        private final Map<String, KeptText> byWords = new HashMap<>();

        KeptText of(String words) {
            return byWords.computeIfAbsent(words, w -> {
                var text = new KeptText(w);
                versions.getEntityManager().persist(text);
                return text;
            });
        }
    }
}
