package news.dragoman.pages.desk;

import news.dragoman.web.StageMark;
import news.dragoman.workflow.Stage;

/** The columns of the board in their order. Waiting and in hand stand apart in translation, and as two parts in edit. */
public enum Columns {
    DRAFT("draft", StageMark.DRAFT),
    AWAITING("awaiting", StageMark.AWAITING_TRANSLATION),
    TRANSLATING("translating", StageMark.IN_TRANSLATION),
    EDIT("edit", StageMark.IN_EDIT),
    READY("ready", StageMark.READY),
    PUBLISHED("published", StageMark.PUBLISHED),
    /** Shown only when asked for. */
    SPIKED("spiked", StageMark.SPIKED);

    private final String code;
    private final StageMark mark;

    Columns(String code, StageMark mark) {
        this.code = code;
        this.mark = mark;
    }

    public String code() {
        return code;
    }

    public StageMark mark() {
        return mark;
    }

    static Columns of(Stage stage, boolean held) {
        return switch (stage) {
            case DRAFT -> DRAFT;
            case TRANSLATION -> held ? TRANSLATING : AWAITING;
            case EDIT -> EDIT;
            case READY -> READY;
            case PUBLISHED -> PUBLISHED;
            case SPIKED -> SPIKED;
        };
    }
}
