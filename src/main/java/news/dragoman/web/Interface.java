package news.dragoman.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the interface speaks; apart from the languages of stories. */
public enum Interface {
    ENGLISH("en", "English"),
    SIMPLIFIED_CHINESE("zh-Hans", "简体中文");

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Interface(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The one with that very tag. */
    public static Optional<Interface> of(String tag) {
        return List.of(values()).stream().filter(one -> one.tag.equals(tag)).findFirst();
    }

    /** The first that serves what a browser asks for, in its order; English if none does. Any Chinese is better than none. */
    public static Interface serving(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> List.of(values()).stream()
                        .filter(one -> one.locale().getLanguage().equals(locale.getLanguage())))
                .findFirst()
                .orElse(ENGLISH);
    }
}
