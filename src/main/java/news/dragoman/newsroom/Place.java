package news.dragoman.newsroom;

import news.dragoman.workflow.Stage;

/** Where an edition stands on the desk: its stage, and whether it waits or is in somebody's hands. */
public enum Place {
    DRAFT,
    AWAITING,
    TRANSLATING,
    WAITING,
    EDITING,
    READY,
    PUBLISHED,
    SPIKED;

    public static Place of(Stage stage, boolean held) {
        return switch (stage) {
            case DRAFT -> DRAFT;
            case TRANSLATION -> held ? TRANSLATING : AWAITING;
            case EDIT -> held ? EDITING : WAITING;
            case READY -> READY;
            case PUBLISHED -> PUBLISHED;
            case SPIKED -> SPIKED;
        };
    }

    /** Whether something is still to be done there. */
    public boolean atWork() {
        return this != PUBLISHED && this != SPIKED;
    }
}
