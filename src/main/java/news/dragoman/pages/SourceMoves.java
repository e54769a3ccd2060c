package news.dragoman.pages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Situation;
import news.dragoman.newsroom.SourceChange;
import news.dragoman.newsroom.SourceChange.Kind;
import news.dragoman.newsroom.SourceNews;
import news.dragoman.review.Redline;
import news.dragoman.story.StoryNames;
import news.dragoman.story.Version;
import news.dragoman.translation.Unit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import org.jspecify.annotations.Nullable;

/** What the bench and the editor's page say about sources that have moved. */
public final class SourceMoves {

    private final Situation situation;
    private final Function<UUID, @Nullable Words> sentences;
    private final StoryNames names;
    private final Instant now;
    private final CurrentPerson current;
    private final SourceNews news;

    /** @param sentences the source's sentences by segment; null for one that is not for the person to read */
    public SourceMoves(
            Situation situation,
            Function<UUID, @Nullable Words> sentences,
            StoryNames names,
            Instant now,
            CurrentPerson current) {
        this.situation = situation;
        this.sentences = sentences;
        this.names = names;
        this.now = now;
        this.current = current;
        this.news = SourceNews.of(situation);
    }

    /** A sentence of a source. */
    public record Words(String text, Language language) {}

    /**
     * What there is to tell.
     *
     * @param versions that are newer than what the translation is pinned to, the newest first
     * @param next the first unit with a change to look at; null where there is none
     * @param minor whether nothing of it has to be looked at
     * @param read the versions of the sources that the page shows
     */
    public record News(
            int changed,
            int fresh,
            int gone,
            List<Sent> versions,
            @Nullable UUID next,
            boolean minor,
            String read) {
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
    public record Sent(String of, String number, String by, String at, boolean minor, String note) {}

    /**
     * What happened to a unit.
     *
     * @param blocking whether it has to be looked at before the translation is submitted
     * @param sentences those that it answers, with their differences where they have any; a new one is all new
     */
    public record Moved(String kind, boolean blocking, List<Sentence> sentences) {
        public boolean fresh() {
            return kind.equals("new");
        }

        public boolean gone() {
            return kind.equals("gone");
        }
    }

    /** A sentence of the source with what went and what came. */
    public record Sentence(String lang, String dir, List<Redline.Run> runs) {}

    /** The versions of the sources that the page shows. */
    public String read() {
        return news.read();
    }

    /** What there is to tell about these units; nothing where the source stands still. */
    public Optional<News> news(List<Unit> units) {
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
                units.stream()
                        .map(Unit::id)
                        .filter(news.byUnit()::containsKey)
                        .findFirst()
                        .orElse(null),
                news.versions().stream().allMatch(v -> v.weight() == Version.Weight.MINOR),
                news.read()));
    }

    private Sent sent(Version version) {
        var file = situation.file();
        return new Sent(
                situation.edition().sources().size() == 1
                        ? ""
                        : file.edition(version.editionId()).language().nameIn(current.uiLocale()),
                Integer.toString(version.number()),
                names.of(version.authorId(), current.face().tag()),
                Due.of(version.at(), now, current.zone(), current.uiLocale()).at(),
                version.weight() == Version.Weight.MINOR,
                version.note().orElse(""));
    }

    /** What happened to a unit; nothing where its source stands still. */
    public Optional<Moved> of(Unit unit) {
        return Optional.ofNullable(news.byUnit().get(unit.id()))
                .map(change -> new Moved(
                        change.kind().name().toLowerCase(Locale.ROOT),
                        situation.facts().text().changed().contains(unit.id()),
                        sentences(unit, change)));
    }

    private List<Sentence> sentences(Unit unit, SourceChange change) {
        Map<UUID, SourceChange.Moved> moved =
                change.sentences().stream().collect(Collectors.toMap(SourceChange.Moved::segment, Function.identity()));
        return unit.segments().stream()
                .map(segment -> sentence(segment, moved.get(segment), change.kind()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Sentence sentence(UUID segment, SourceChange.@Nullable Moved one, Kind kind) {
        var words = sentences.apply(segment);
        if (words == null) {
            return null;
        }
        var same = kind == Kind.NEW ? Redline.Change.IN : Redline.Change.SAME;
        return new Sentence(
                words.language().tag(),
                words.language().direction().attribute(),
                one == null
                        ? List.of(new Redline.Run(same, words.text()))
                        : SourceNews.difference(one, words.language()));
    }
}
