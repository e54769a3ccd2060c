package news.dragoman.pages.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The queue and one comment of it. */
@CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ModerationPage(ModerationView page) implements TemplateInstance {}
