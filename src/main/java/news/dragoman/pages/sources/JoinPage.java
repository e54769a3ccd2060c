package news.dragoman.pages.sources;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import news.dragoman.web.FieldError;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;

/**
 * Taking another report into this one.
 *
 * @param version the edition's
 * @param others what could be taken in, the latest first
 * @param note what was typed
 * @param reasons why it could not be done
 */
@CheckedTemplate(basePath = "sources", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record JoinPage(
        UUID id,
        UUID storyId,
        String slugline,
        StageMark stage,
        int version,
        boolean allowed,
        List<Other> others,
        String note,
        boolean minor,
        List<String> reasons,
        List<FieldError> errors)
        implements TemplateInstance {

    /** Another report, by what its story is called and its headline says. */
    record Other(UUID id, String slugline, String at, TextOf headline, boolean chosen) {}
}
