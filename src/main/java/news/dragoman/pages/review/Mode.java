package news.dragoman.pages.review;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways of reading the same text. */
public enum Mode {
    /** As readers will see it. */
    CLEAN,
    /** With what it was translated from beside it. */
    SOURCE,
    /** Against the version that came to the desk. */
    REDLINE;

    /** The name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode of an address; clean for none, and for one that the text does not offer. */
    static Mode of(@Nullable String code, boolean withSource, boolean withRedline) {
        return Stream.of(values())
                .filter(mode -> mode.code().equals(code))
                .filter(mode -> mode != SOURCE || withSource)
                .filter(mode -> mode != REDLINE || withRedline)
                .findFirst()
                .orElse(CLEAN);
    }
}
