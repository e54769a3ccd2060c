package news.dragoman.pages.desk;

import java.util.List;
import news.dragoman.newsroom.Place;
import news.dragoman.web.StageMark;

/** The columns of the board in their order. Waiting and in hand stand apart in translation, and as two parts in edit. */
public enum Columns {
    DRAFT("draft", StageMark.DRAFT, Place.DRAFT),
    AWAITING("awaiting", StageMark.AWAITING_TRANSLATION, Place.AWAITING),
    TRANSLATING("translating", StageMark.IN_TRANSLATION, Place.TRANSLATING),
    EDIT("edit", StageMark.IN_EDIT, Place.WAITING, Place.EDITING),
    READY("ready", StageMark.READY, Place.READY),
    PUBLISHED("published", StageMark.PUBLISHED, Place.PUBLISHED),
    /** Shown only when asked for. */
    SPIKED("spiked", StageMark.SPIKED, Place.SPIKED);

    private final String code;
    private final StageMark mark;
    private final List<Place> places;

    Columns(String code, StageMark mark, Place... places) {
        this.code = code;
        this.mark = mark;
        this.places = List.of(places);
    }

    public String code() {
        return code;
    }

    public StageMark mark() {
        return mark;
    }

    /** What stands in it, from top to bottom. */
    List<Place> places() {
        return places;
    }

    boolean atWork() {
        return places.get(0).atWork();
    }
}
