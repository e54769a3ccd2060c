package news.dragoman.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * Says what failed, what is safe and what to do.
 *
 * @param reasons worded in the reader's language; may be empty
 * @param kept what was typed, if a form was sent
 * @param back where to go on
 * @param reference to read out over the phone, or an empty text
 */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FailurePage(
        Failure failure, List<String> reasons, Optional<KeptForm> kept, String back, boolean newsroom, String reference)
        implements TemplateInstance {}
