package news.dragoman.web.reader;

import news.dragoman.language.Language;

/** A way to the same thing in a language, named as the language calls itself. */
public record LanguageLink(Language language, String href, boolean here) {

    /** A language's front page. */
    public static LanguageLink front(Language language, boolean here) {
        return new LanguageLink(language, "/" + language.tag() + "/", here);
    }

    public String lang() {
        return language.tag();
    }

    public String dir() {
        return language.direction().attribute();
    }

    public String name() {
        return language.autonym();
    }
}
