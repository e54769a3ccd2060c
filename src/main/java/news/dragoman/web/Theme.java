package news.dragoman.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light, dark, or as the device has it. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** The name that the cookie, the form and {@code data-theme} carry. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> of(String code) {
        return Stream.of(values()).filter(theme -> theme.code().equals(code)).findFirst();
    }
}
