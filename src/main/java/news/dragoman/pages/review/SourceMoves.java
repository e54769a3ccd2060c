package news.dragoman.pages.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.newsroom.SourceChange;
import news.dragoman.newsroom.SourceChange.Kind;
import news.dragoman.newsroom.SourceNews;
import news.dragoman.review.Redline;
import news.dragoman.story.Version;
import news.dragoman.translation.Unit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.TextOf;

/** What the editor is told about sources that have moved. */
final class SourceMoves {

    private final Material material;
    private final SourceNews news;
    private final CurrentPerson current;

    SourceMoves(Material material, CurrentPerson current) {
        this.material = material;
        this.news = SourceNews.of(material.situation());
        this.current = current;
    }

    /**
     * What there is to tell.
     *
     * @param versions newer than what the translation is pinned to, the newest first
     * @param units whose source moved, in their order
     * @param read the versions of the sources that the page shows
     */
    record Moves(int changed, int fresh, int gone, List<Sent> versions, List<Moved> units, String read) {
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

    /** A unit whose source moved: the differences, and what stands there. */
    record Moved(UUID id, UUID block, int number, int version, String kind, List<Sentence> sentences, TextOf target) {
        public String no() {
            return Integer.toString(number);
        }

        public boolean fresh() {
            return kind.equals("new");
        }

        public boolean gone() {
            return kind.equals("gone");
        }
    }

    /** A sentence of the source with what went and what came. */
    record Sentence(String lang, String dir, List<Redline.Run> runs) {}

    Optional<Moves> of() {
        if (!news.any()) {
            return Optional.empty();
        }
        var units = new ArrayList<Moved>();
        int number = 0;
        for (Unit unit : material.units()) {
            number++;
            var change = news.byUnit().get(unit.id());
            if (change != null) {
                units.add(moved(unit, number, change));
            }
        }
        return Optional.of(new Moves(
                news.count(Kind.CHANGED),
                news.count(Kind.NEW),
                news.count(Kind.GONE),
                news.versions().stream()
                        .sorted((one, other) -> other.number() - one.number())
                        .map(this::sent)
                        .toList(),
                units,
                news.read()));
    }

    private Moved moved(Unit unit, int number, SourceChange change) {
        return new Moved(
                unit.id(),
                unit.blockId(),
                number,
                unit.version(),
                change.kind().name().toLowerCase(Locale.ROOT),
                change.kind() == Kind.NEW ? fresh(unit) : differences(change),
                Rows.text(unit.text(), material.language()));
    }

    private List<Sentence> fresh(Unit unit) {
        return unit.segments().stream()
                .flatMap(s -> Optional.ofNullable(material.sentences().get(s)).stream())
                .map(s -> new Sentence(
                        s.language().tag(),
                        s.language().direction().attribute(),
                        List.of(new Redline.Run(Redline.Change.IN, s.text()))))
                .toList();
    }

    /** Without those that are not for the person to read. */
    private List<Sentence> differences(SourceChange change) {
        return change.sentences().stream()
                .filter(s -> material.sentences().containsKey(s.segment()))
                .map(s -> {
                    var language =
                            material.situation().file().edition(s.source()).language();
                    return new Sentence(
                            language.tag(), language.direction().attribute(), SourceNews.difference(s, language));
                })
                .toList();
    }

    private Sent sent(Version version) {
        var file = material.situation().file();
        return new Sent(
                material.situation().edition().sources().size() == 1
                        ? ""
                        : file.edition(version.editionId()).language().nameIn(current.uiLocale()),
                Integer.toString(version.number()),
                material.names().of(version.authorId(), current.face().tag()),
                Due.of(version.at(), material.now(), current.zone(), current.uiLocale())
                        .at(),
                version.weight() == Version.Weight.MINOR,
                version.note().orElse(""));
    }
}
