package news.dragoman.pages.find;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.web.TextOf;

/**
 * What is looked for in a translation, and what was found.
 *
 * @param editing whether it is with an editor, whose page is another
 * @param unit where on the bench the person came from; empty for nowhere
 * @param error why nothing can be looked for; empty where it can
 * @param asked whether anything was looked for
 * @param more places than are shown
 * @param editable whether the person may replace
 * @param all without {@code pick=none}, and {@code none} with it: the same search again
 * @param note what was done just now
 */
record FindView(
        UUID id,
        String slugline,
        boolean editing,
        String unit,
        Fields fields,
        String error,
        boolean asked,
        List<Row> rows,
        int places,
        int more,
        boolean editable,
        boolean ticked,
        String all,
        String none,
        Optional<Undo> undo,
        Note note) {

    public String address() {
        return "/desk/editions/" + id;
    }

    /** Where the person came from: the bench, or the editor's page. */
    public String back() {
        return at(unit);
    }

    /** The page on which a unit is worked on. */
    public String at(String one) {
        if (editing) {
            return address() + "/review";
        }
        return address() + "/translate" + (one.isEmpty() ? "" : "?unit=" + one + "#u-" + one);
    }

    public UUID newId() {
        return UUID.randomUUID();
    }

    public String placesText() {
        return Integer.toString(places);
    }

    public String rowsText() {
        return Integer.toString(rows.size());
    }

    public String moreText() {
        return Integer.toString(more);
    }

    /** The form's own fields. */
    record Fields(String words, String replacement, boolean pattern, boolean matchCase) {}

    /** A unit in which something was found. */
    record Row(UUID unit, String number, int version, String lang, String dir, List<Place> places) {
        public String key() {
            return unit.toString();
        }
    }

    /** One place, with what stands around it. */
    record Place(int index, String before, String now, String then, String after) {
        /** As people count. */
        public String no() {
            return Integer.toString(index + 1);
        }
    }

    /** The person's newest replacement. */
    record Undo(UUID id, String at) {}

    /**
     * What was done.
     *
     * @param kind {@code done}, {@code back}, {@code none}, {@code wrong} or empty
     * @param amount of units, as text
     */
    record Note(String kind, String amount, List<Stayed> stale, List<Stayed> refused) {
        static final Note NOTHING = new Note("", "", List.of(), List.of());
    }

    /** A unit that was left as it is, and why. */
    record Stayed(String number, TextOf yours, TextOf theirs, List<String> reasons) {}
}
