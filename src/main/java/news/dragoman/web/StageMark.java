package news.dragoman.web;

import java.util.Locale;
import news.dragoman.workflow.Stage;

/** How an edition's stage is shown: waiting and in hand apart, each with its colour, its icon and its word. */
public enum StageMark {
    DRAFT("draft"),
    AWAITING_TRANSLATION("awaiting"),
    IN_TRANSLATION("translating"),
    AWAITING_EDIT("editing"),
    IN_EDIT("editing"),
    READY("ready"),
    PUBLISHED("published"),
    SPIKED("draft");

    private final String colour;

    StageMark(String colour) {
        this.colour = colour;
    }

    /**
     * The mark of a stage.
     *
     * @param claimed whether somebody holds the edition
     */
    public static StageMark of(Stage stage, boolean claimed) {
        return switch (stage) {
            case DRAFT -> DRAFT;
            case TRANSLATION -> claimed ? IN_TRANSLATION : AWAITING_TRANSLATION;
            case EDIT -> claimed ? IN_EDIT : AWAITING_EDIT;
            case READY -> READY;
            case PUBLISHED -> PUBLISHED;
            case SPIKED -> SPIKED;
        };
    }

    /** For {@code data-stage}. */
    public String colour() {
        return colour;
    }

    /** The symbol in the sprite. */
    public String icon() {
        return switch (this) {
            case AWAITING_EDIT -> "awaiting";
            case SPIKED -> "spiked";
            default -> colour;
        };
    }

    /** For a selector or a form. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
