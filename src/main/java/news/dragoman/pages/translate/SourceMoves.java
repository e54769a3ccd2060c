package news.dragoman.pages.translate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.newsroom.SourceChange;
import news.dragoman.newsroom.SourceChange.Kind;
import news.dragoman.newsroom.SourceNews;
import news.dragoman.newsroom.Workbench.Bench;
import news.dragoman.review.Redline;
import news.dragoman.story.Version;
import news.dragoman.translation.Unit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import org.jspecify.annotations.Nullable;

/** What the bench says about sources that have moved. */
final class SourceMoves {

    private final Bench bench;
    private final SourceNews news;
    private final CurrentPerson current;

    SourceMoves(Bench bench, CurrentPerson current) {
        this.bench = bench;
        this.news = SourceNews.of(bench.situation());
        this.current = current;
    }

    /**
     * The banner.
     *
     * @param versions that are newer than what the translation is pinned to, the newest first
     * @param next the first unit with a change to look at; null where there is none
     * @param minor whether nothing of it has to be looked at
     */
    record News(
            int changed,
            int fresh,
            int gone,
            List<Sent> versions,
            @Nullable UUID next,
            boolean minor) {
        public String changedText() {
            return Integer.toString(changed);
        }

        public String freshText() {
            return Integer.toString(fresh);
        }

        public String goneText() {
            return Integer.toString(gone);
        }
    }

    /**
     * A version, and what its sender says about it.
     *
     * @param of the language of its source where there are several; else empty
     */
    record Sent(String of, String number, String by, String at, boolean minor, String note) {}

    /**
     * What happened to a unit.
     *
     * @param blocking whether it has to be looked at before the translation is submitted
     * @param sentences with their differences where they have any
     */
    record Moved(String kind, boolean blocking, List<Sentence> sentences) {
        public boolean fresh() {
            return kind.equals("new");
        }

        public boolean gone() {
            return kind.equals("gone");
        }
    }

    /** A sentence of the source with what went and what came. */
    record Sentence(String lang, String dir, List<Redline.Run> runs) {}

    /** The versions of the sources that lie on the bench. */
    String read() {
        return news.read();
    }

    Optional<News> news() {
        if (!news.any()) {
            return Optional.empty();
        }
        return Optional.of(new News(
                news.count(Kind.CHANGED),
                news.count(Kind.NEW),
                news.count(Kind.GONE),
                news.versions().stream()
                        .sorted((one, other) -> other.number() - one.number())
                        .map(this::sent)
                        .toList(),
                bench.units().stream()
                        .map(Unit::id)
                        .filter(news.byUnit()::containsKey)
                        .findFirst()
                        .orElse(null),
                news.versions().stream().allMatch(v -> v.weight() == Version.Weight.MINOR)));
    }

    private Sent sent(Version version) {
        var file = bench.situation().file();
        return new Sent(
                bench.situation().edition().sources().size() == 1
                        ? ""
                        : file.edition(version.editionId()).language().nameIn(current.uiLocale()),
                Integer.toString(version.number()),
                bench.names().of(version.authorId(), current.face().tag()),
                Due.of(version.at(), bench.now(), current.zone(), current.uiLocale())
                        .at(),
                version.weight() == Version.Weight.MINOR,
                version.note().orElse(""));
    }

    Optional<Moved> of(Unit unit) {
        return Optional.ofNullable(news.byUnit().get(unit.id()))
                .map(change -> new Moved(
                        change.kind().name().toLowerCase(Locale.ROOT),
                        bench.situation().facts().text().changed().contains(unit.id()),
                        change.kind() == Kind.NEW ? List.of() : sentences(unit, change)));
    }

    private List<Sentence> sentences(Unit unit, SourceChange change) {
        Map<UUID, SourceChange.Moved> moved =
                change.sentences().stream().collect(Collectors.toMap(SourceChange.Moved::segment, Function.identity()));
        return unit.segments().stream()
                .map(segment -> {
                    var sentence = bench.sentences().get(segment);
                    if (sentence == null) {
                        return null;
                    }
                    var one = moved.get(segment);
                    return new Sentence(
                            sentence.language().tag(),
                            sentence.language().direction().attribute(),
                            one == null
                                    ? List.of(new Redline.Run(Redline.Change.SAME, sentence.text()))
                                    : SourceNews.difference(one, sentence.language()));
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
