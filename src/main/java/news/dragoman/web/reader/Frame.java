package news.dragoman.web.reader;

import java.util.List;
import news.dragoman.language.Language;

/**
 * What stands around every reader's page.
 *
 * @param site the newsroom's name as readers know it
 * @param language of the page
 * @param fronts the front pages there are
 */
public record Frame(String site, Language language, ReaderWords words, List<LanguageLink> fronts) {

    public String lang() {
        return language.tag();
    }

    public String dir() {
        return language.direction().attribute();
    }

    /** The front page in the page's language. */
    public String home() {
        return "/" + language.tag() + "/";
    }

    /** All that was published in the page's language, by month. */
    public String archive() {
        return home() + "archive/";
    }

    /** Where articles in the page's language are looked for. */
    public String search() {
        return home() + "search";
    }

    /** The words around comments. */
    public CommentWords comments() {
        return CommentWords.of(language);
    }
}
