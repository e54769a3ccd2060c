package news.dragoman.pages.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.newsroom.Urgency;
import news.dragoman.web.FieldError;
import news.dragoman.web.StepForm;
import org.jspecify.annotations.Nullable;

/**
 * The desk, as a board or as a list.
 *
 * @param filters what is shown, and the addresses around it
 * @param columns of the board, in order; empty for a list
 * @param list a page of the list; empty for a board
 * @param limit how many claims one person may hold, where that keeps the person from claiming what is shown; else 0
 * @param bare whether a filter has left nothing over
 * @param reads whether the person's roles let him read stories at all
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskPage(
        Day day,
        Filters filters,
        List<Column> columns,
        Listing list,
        Rail rail,
        Choices choices,
        Kept kept,
        Bulk bulk,
        @Nullable Done done,
        int limit,
        boolean bare,
        boolean reads)
        implements TemplateInstance {

    /**
     * When the page is drawn.
     *
     * @param date today, in the person's zone
     * @param zone the zone in which all times are told
     */
    public record Day(String date, String zone) {}

    /** A column: its first cards, those in hand apart where both stand in one, and how many there are in truth. */
    public record Column(
            Columns column, List<CardView> cards, List<CardView> inHand, int waiting, int held, String all) {
        public int count() {
            return waiting + held;
        }

        /** How many are not shown. */
        public int more() {
            return Math.max(0, count() - cards.size() - inHand.size());
        }

        /** Whether two kinds of cards stand in it. */
        public boolean isSplit() {
            return column == Columns.EDIT && count() > 0;
        }
    }

    /**
     * A page of the list.
     *
     * @param count how many there are in all; below 0 where nobody has counted: the archive is long
     * @param next the address of the next page; empty on the last one
     * @param later whether this is not the first page
     */
    public record Listing(List<CardView> rows, int count, String next, boolean later) {
        static final Listing NONE = new Listing(List.of(), 0, "", false);

        public boolean isCounted() {
            return count >= 0;
        }
    }

    /**
     * What stands beside the cards.
     *
     * @param work what is in the person's hands, by need
     * @param open how many editions are at work that the person may know of
     * @param shown how many the filter lets through; below 0 where nobody has counted
     */
    public record Rail(
            List<CardView> work, Mine mine, List<Queue> queues, Pulse pulse, int open, int shown, boolean writes) {}

    /** How much of what is the person's. */
    public record Mine(int claimed, int returned, int drafts) {}

    /** What stands in one language pair. */
    public record Queue(
            String key, List<CardView.Tongue> from, CardView.Tongue into, int count, int late, boolean current) {}

    /** What needs attention. */
    public record Pulse(int late, int soon, int newer, int expired) {}

    /**
     * What can be chosen in the filter.
     *
     * @param chosen what is, each with the address without it
     * @param empty what to say where nothing is left
     */
    public record Choices(
            List<Columns> stages,
            List<Urgency> urgencies,
            List<Choice> desks,
            List<Choice> holders,
            List<Chip> chosen,
            Emptiness empty) {}

    public record Choice(String value, String name, boolean current) {}

    /**
     * The filters that the person keeps.
     *
     * @param typed what was typed in vain
     */
    public record Kept(List<One> filters, Typed typed) {

        /** One of them. */
        public record One(String id, String name, String href, boolean current) {
            /** The id of the field for its name. */
            public String field() {
                return "filter-" + id;
            }
        }

        /** Whether one of them could not be renamed. */
        public boolean isBroken() {
            return filters.stream()
                    .anyMatch(one -> one.field().equals(typed.error().field()));
        }

        /** What was typed into a field, where it was wrong; else another text. */
        public String value(String field, String otherwise) {
            return typed.error().field().equals(field) ? typed.value() : otherwise;
        }

        public String wrong(String field) {
            return typed.error().field().equals(field) ? typed.error().text() : "";
        }
    }

    /** What was typed into a field, and what is wrong with it. */
    public record Typed(String value, FieldError error) {
        static final Typed NOTHING = new Typed("", new FieldError("", ""));
    }

    /**
     * What can be done with what is ticked.
     *
     * @param holds whether the person takes editions in hand
     * @param assigns whether he gives them to others
     * @param receivers to whom
     */
    public record Bulk(boolean holds, boolean assigns, List<Choice> receivers) {
        public boolean isOffered() {
            return holds || assigns;
        }
    }

    /** What was just done with many at once. */
    public record Done(StepForm step, int count) {}

    /** One filter that is set. */
    public record Chip(String label, String without) {}
}
