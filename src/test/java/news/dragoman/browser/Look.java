package news.dragoman.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a visitor looks at the pages.
 *
 * @param language of the interface in the newsroom, and what the browser asks for; a BCP 47 tag
 * @param script whether JavaScript runs
 */
public record Look(Screen screen, boolean dark, String language, boolean script) {

    public static final Look DESKTOP = new Look(Screen.DESKTOP, false, "en", true);
    public static final Look TABLET = DESKTOP.on(Screen.TABLET);
    public static final Look PHONE = DESKTOP.on(Screen.PHONE);

    /**
     * Every size in both schemes, the languages of the interface in turn, so that every two of size, scheme and language
     * meet: for long sweeps.
     */
    public static List<Look> all() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(false, true)
                        .map(dark ->
                                new Look(screen, dark, dark == (screen == Screen.TABLET) ? "en" : "zh-Hans", true)))
                .toList();
    }

    /** Each size, scheme and language once: for every screen's own test of accessibility. */
    public static List<Look> usual() {
        return List.of(DESKTOP, PHONE.inTheDark().in("zh-Hans"));
    }

    /** What {@link #usual()} leaves out of {@link #all()}. */
    public static List<Look> rest() {
        return all().stream().filter(look -> !usual().contains(look)).toList();
    }

    public Look on(Screen other) {
        return new Look(other, dark, language, script);
    }

    public Look inTheDark() {
        return new Look(screen, true, language, script);
    }

    public Look in(String other) {
        return new Look(screen, dark, other, script);
    }

    public Look withoutScript() {
        return new Look(screen, dark, language, false);
    }

    /** For the names of screenshots: {@code 1440-light-en}. */
    @Override
    public String toString() {
        return screen.width + (dark ? "-dark-" : "-light-") + language + (script ? "" : "-noscript");
    }
}
