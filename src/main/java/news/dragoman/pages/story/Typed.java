package news.dragoman.pages.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.web.FieldError;

/**
 * What was typed into one of the page's forms, and what is wrong with it.
 *
 * @param plan what was typed as an edition's due time
 */
record Typed(String source, String language, String due, Optional<Plan> plan, List<FieldError> errors) {
    static final Typed NOTHING = new Typed("", "", "", Optional.empty(), List.of());

    /** The due time of one edition, as typed. */
    record Plan(UUID edition, String due) {}
}
