package news.dragoman.pages.moderation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dragoman.comments.QueueAsk;
import news.dragoman.comments.RejectReason;
import news.dragoman.web.FieldError;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * The queue with one comment open.
 *
 * @param asked what is shown, as the end of an address: forms come back to it
 * @param more where the list goes on; empty at its end
 * @param first the beginning of the list; empty where that is shown
 */
public record ModerationView(
        String asked,
        List<Tab> tabs,
        Filter filter,
        List<Line> lines,
        String more,
        String first,
        Optional<CardView> card,
        List<FieldError> errors,
        Optional<Done> done) {

    /** Whether something is wrong with a field, so that what it is folded into stands open. */
    public boolean about(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /** Why a comment can be rejected, in the order of the keys. */
    public List<String> reasons() {
        return Stream.of(RejectReason.values()).map(Enum::name).toList();
    }

    public record Tab(QueueAsk.Show show, String href, long count, boolean current) {}

    /**
     * What the list is narrowed by.
     *
     * @param any whether it is
     * @param clear the list without
     */
    public record Filter(
            String show,
            List<Choice> languages,
            List<Choice> articles,
            List<Choice> flags,
            boolean any,
            String clear) {}

    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A comment in the list.
     *
     * @param name empty where none was given
     * @param at when it came, worded; {@code iso} the same for machines
     * @param age how long it has waited; empty where it does not
     * @param headline of its article
     * @param signs codes of what to look at first
     */
    public record Line(
            String id,
            String href,
            String name,
            TextOf text,
            String iso,
            String at,
            String age,
            String language,
            @Nullable TextOf headline,
            List<String> signs,
            boolean current,
            boolean waits) {}

    /**
     * What was just done.
     *
     * @param undo the decision that can be taken back; empty where none can
     * @param until until when, in milliseconds from now
     */
    public record Done(String text, String undo, long until, boolean good) {}

    /** What stands in the fields: as typed, where something was wrong with it. */
    public record Typed(String text, String note, String to, String why) {}
}
