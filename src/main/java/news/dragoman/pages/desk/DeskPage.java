package news.dragoman.pages.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The desk.
 *
 * @param date today, in the person's zone
 * @param zone the zone in which all times are told
 * @param columns of the board, in order
 * @param work what is in the person's hands, by due time
 * @param queues by language pair
 * @param pulse counts that need attention
 * @param open how many editions the person may see
 * @param reads whether the person's roles let him read stories at all
 * @param writes whether the person may begin one
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskPage(
        String date,
        String zone,
        Filters filters,
        List<Column> columns,
        List<CardView> work,
        Mine mine,
        List<Queue> queues,
        Pulse pulse,
        int open,
        int shown,
        boolean reads,
        boolean writes,
        List<Columns> stages,
        List<Urgency> urgencies)
        implements TemplateInstance {

    /** A column: its cards, those in hand apart where both stand in one. */
    public record Column(Columns column, List<CardView> cards, List<CardView> inHand) {
        public int count() {
            return cards.size() + inHand.size();
        }

        /** Whether two kinds of cards stand in it. */
        public boolean isSplit() {
            return column == Columns.EDIT && count() > 0;
        }
    }

    /** How much of what is the person's. */
    public record Mine(int claimed, int returned, int drafts) {}

    /** What stands in one language pair. */
    public record Queue(
            String key, List<CardView.Tongue> from, CardView.Tongue into, int count, int late, boolean current) {}

    /** What needs attention. */
    public record Pulse(int late, int soon, int newer, int expired) {}
}
