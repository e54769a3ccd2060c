package news.dragoman.pages.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What changed in the queue, and of the comment that is open, for a page that stays open. */
@CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NowFragment(ModerationView page) implements TemplateInstance {}
