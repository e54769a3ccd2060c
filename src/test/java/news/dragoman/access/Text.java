package news.dragoman.access;

import java.util.Locale;
import java.util.Set;

/**
 * The kinds of text, and who of the people below may read each: the table of the lifecycle, and for what readers write the
 * rights of moderation (ADR 56), written out.
 */
enum Text {
    DRAFT("reporter"),
    SPIKED_DRAFT("reporter"),
    FILED("reporter", "translator", "her colleague", "translator into another language", "editor", "chief", "auditor"),
    FREE_TRANSLATION("translator", "her colleague", "editor", "chief", "auditor"),
    HELD_TRANSLATION("translator", "editor", "chief", "auditor"),
    SUBMITTED("reporter", "translator", "her colleague", "editor", "chief", "auditor"),
    READY("reporter", "translator", "her colleague", "editor", "chief", "auditor"),
    /** Of readers, below an article in English that everybody reads. */
    COMMENT_HELD("moderator", "chief"),
    COMMENT_REJECTED("moderator", "chief"),
    /** What a moderator took out of a comment that is public. */
    COMMENT_ORIGINAL("moderator", "chief"),
    COMMENT_CORRECTION("moderator", "chief", "editor"),
    /** Sealed to the editor. */
    COMMENT_TIP("chief", "editor"),
    /** Taken away for everybody. */
    COMMENT_SEALED,
    /** Why one was rejected, in the record and in the files that are made of it. */
    COMMENT_WHY("moderator", "chief", "auditor", "administrator");

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
