package news.dragoman.pages.desk;

import java.util.Locale;

/** A story's urgency as people say it, after the newsroom's scale of 1 to 9. */
public enum Urgency {
    FLASH,
    URGENT,
    ROUTINE,
    FEATURE;

    static Urgency of(int urgency) {
        return urgency == 1 ? FLASH : urgency <= 3 ? URGENT : urgency <= 6 ? ROUTINE : FEATURE;
    }

    /** For the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many bars are filled: 1 is the most urgent and stands as a flag instead. */
    public int bars() {
        return ordinal() + 1;
    }
}
