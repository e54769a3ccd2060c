package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.history.KeptText;
import news.dragoman.story.FrozenBlock;
import news.dragoman.story.FrozenUnit;
import news.dragoman.story.PhotoInText;
import news.dragoman.story.Recutting;
import news.dragoman.story.Segment;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Link;
import news.dragoman.translation.Unit;

/**
 * Cuts versions: freezes blocks, their {@linkplain Recutting sentences}, which keep their ids, and a translation's
 * units.
 */
@ApplicationScoped
class Cutter {

    private final Versions versions;

    Cutter(Versions versions) {
        this.versions = versions;
    }

    /**
     * Cuts a version of the text as it stands.
     *
     * @param label what it says to those who translate it
     */
    Version cut(Situation situation, Version.CutAt at, Version.Label label, UUID author, Instant now) {
        var edition = situation.edition();
        var before = situation.file().latestKept(edition.id()).map(v -> {
            versions.withBlocks(v.id());
            return versions.withSegments(v.id()).orElseThrow(); // its words in two statements, however many
        });
        var version = new Version(
                edition.id(),
                situation.file().latest(edition.id()).map(Version::number).orElse(0) + 1,
                at,
                author,
                now,
                situation.contentHash(),
                situation.attribution().bylineNames(),
                edition.sources());
        version.label(label);
        version.cite(situation.text().cited());
        var kept = new KeptTexts();
        var passages = situation.text().passages().stream()
                .filter(p -> !p.text().isBlank())
                .toList();
        version.freeze(
                passages.stream()
                        .map(p -> new FrozenBlock(p.id(), p.kind(), kept.of(p.text())))
                        .toList(),
                Recutting.of(passages, edition.language(), before).stream()
                        .map(c -> new Segment(c.id(), c.blockId(), c.kind(), kept.of(c.text())))
                        .toList(),
                frozenUnits(situation.text().units(), kept));
        version.show(
                situation.text().photos().stream().map(PhotoInText::picture).toList());
        versions.persist(version);
        return version;
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
