package news.dragoman.pages.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What others do to an edition, for an editor's page that stays open: banners, sources that moved, suggestions, notes. */
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NowFragment(ReviewView page) implements TemplateInstance {}
