package news.dragoman.pages.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.web.FieldError;
import org.jspecify.annotations.Nullable;

/** What of a form could not be kept and why, so that the page can show it again beside what stands. */
final class Unsaved {
    private final Map<UUID, Text> texts = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private @Nullable DetailsForm details;
    private boolean staleDetails;

    /**
     * A text that was typed and not kept.
     *
     * @param error why it was refused; empty where somebody else was faster
     */
    record Text(String typed, int base, String error, Rivals.@Nullable Rival rival) {}

    boolean nothing() {
        return texts.isEmpty() && errors.isEmpty() && details == null;
    }

    boolean conflict() {
        return staleDetails || texts.values().stream().anyMatch(t -> t.rival() != null);
    }

    void refused(UUID block, String typed, int base, String error) {
        texts.put(block, new Text(typed, base, error, null));
        error("t-" + block, error);
    }

    void stale(UUID block, String typed, Rivals.Rival rival, String error) {
        texts.put(block, new Text(typed, rival.version(), "", rival));
        error("t-" + block, error);
    }

    void error(String field, String text) {
        errors.add(new FieldError(field, text));
    }

    void refused(DetailsForm typed) {
        details = typed;
    }

    void stale(DetailsForm typed, String error) {
        details = typed;
        staleDetails = true;
        error("details", error);
    }

    boolean staleDetails() {
        return staleDetails;
    }

    Optional<Text> text(UUID block) {
        return Optional.ofNullable(texts.get(block));
    }

    Optional<DetailsForm> details() {
        return Optional.ofNullable(details);
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
