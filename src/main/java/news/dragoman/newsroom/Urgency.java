package news.dragoman.newsroom;

import java.util.Locale;
import java.util.stream.Stream;

/** A story's urgency as people say it, after the newsroom's scale of 1 to 9. */
public enum Urgency implements DeskFilter.Choice {
    FLASH(1, 1),
    URGENT(2, 3),
    ROUTINE(4, 6),
    FEATURE(7, 9);

    private final int most;
    private final int least;

    Urgency(int most, int least) {
        this.most = most;
        this.least = least;
    }

    public static Urgency of(int urgency) {
        return Stream.of(values())
                .filter(level -> urgency <= level.least)
                .findFirst()
                .orElse(FEATURE);
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many bars are filled: 1 is the most urgent and stands as a flag instead. */
    public int bars() {
        return ordinal() + 1;
    }

    public int most() {
        return most;
    }

    public int least() {
        return least;
    }
}
