package news.dragoman.pages.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.web.FieldError;

/**
 * What was typed into one of the page's forms, and what is wrong with it.
 *
 * @param also further sources
 * @param plan what was typed as an edition's due time
 */
record Typed(
        String source, List<String> also, String language, String due, Optional<Plan> plan, List<FieldError> errors) {
    static final Typed NOTHING = new Typed("", List.of(), "", "", Optional.empty(), List.of());

    /** The same, with further sources. */
    Typed from(List<String> also) {
        return new Typed(source, also, language, due, plan, errors);
    }

    /** The due time of one edition, as typed. */
    record Plan(UUID edition, String due) {}
}
