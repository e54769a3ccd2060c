package news.dragoman.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dragoman.language.Language;
import news.dragoman.publication.Citation;
import news.dragoman.web.TextOf;
import news.dragoman.web.reader.ReaderWords;

/**
 * The media and documents that a text goes by, as readers see them below it.
 *
 * @param label what readers see before them
 * @param lang of the text
 * @param dir its direction
 * @param lines those that stand, then those that went
 */
public record MediaCited(TextOf label, String lang, String dir, List<Line> lines) {

    /**
     * One of them.
     *
     * @param id its place on the page, for those who go from change to change; empty where it stayed
     * @param link may be empty
     * @param in whether it came since
     * @param out whether it went
     */
    public record Line(String id, String name, String link, boolean in, boolean out) {}

    /** As they stand. */
    public static MediaCited of(String cited, Language language) {
        return since(Optional.empty(), cited, language);
    }

    /**
     * With what came and went.
     *
     * @param before as they were typed then; nothing where that is not asked for or not known
     */
    public static MediaCited since(Optional<String> before, String cited, Language language) {
        var words = ReaderWords.of(language);
        var is = Citation.parse(cited);
        var was = before.map(Citation::parse).orElse(is);
        var lines = new ArrayList<Line>();
        for (Citation one : is) {
            boolean in = !was.contains(one);
            lines.add(new Line(in ? id(lines) : "", one.name(), one.link(), in, false));
        }
        for (Citation one : was) {
            if (!is.contains(one)) {
                lines.add(new Line(id(lines), one.name(), one.link(), false, true));
            }
        }
        return new MediaCited(
                new TextOf(words.sources(), words.lang(), words.dir()),
                language.tag(),
                language.direction().attribute(),
                lines);
    }

    /** The places of what came and went. */
    public List<String> changes() {
        return lines.stream().map(Line::id).filter(id -> !id.isEmpty()).toList();
    }

    private static String id(List<Line> before) {
        return "c-cited-" + (before.size() + 1);
    }
}
