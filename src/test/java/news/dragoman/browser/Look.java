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

    /** All sizes, both schemes, both languages of the interface: for long sweeps. */
    public static List<Look> all() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(false, true)
                        .flatMap(dark ->
                                Stream.of("en", "zh-Hans").map(language -> new Look(screen, dark, language, true))))
                .toList();
    }

    /** Desktop and phone, light and dark, in both languages: for every screen's own test of accessibility. */
    public static List<Look> usual() {
        return all().stream().filter(look -> look.screen != Screen.TABLET).toList();
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
