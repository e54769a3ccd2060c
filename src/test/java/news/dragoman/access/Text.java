package news.dragoman.access;

import java.util.Locale;
import java.util.Set;

/** The kinds of text, and who of the people below may read each: the table of the lifecycle, written out. */
enum Text {
    DRAFT("reporter"),
    SPIKED_DRAFT("reporter"),
    FILED("reporter", "translator", "her colleague", "translator into another language", "editor", "chief", "auditor"),
    FREE_TRANSLATION("translator", "her colleague", "editor", "chief", "auditor"),
    HELD_TRANSLATION("translator", "editor", "chief", "auditor"),
    SUBMITTED("reporter", "translator", "her colleague", "editor", "chief", "auditor"),
    READY("reporter", "translator", "her colleague", "editor", "chief", "auditor");

    private final Set<String> readers;

    Text(String... readers) {
        this.readers = Set.of(readers);
    }

    Set<String> readers() {
        return readers;
    }

    /** Found in no language and in no other text. */
    String word() {
        return "Zqx" + name().toLowerCase(Locale.ROOT).replace("_", "") + "qz";
    }
}
