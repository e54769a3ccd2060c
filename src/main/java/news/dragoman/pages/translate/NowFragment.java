package news.dragoman.pages.translate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import news.dragoman.talk.TalkView;

/** What others do to a translation, for a bench that stays open: banners, notes, and queries that wait. */
@CheckedTemplate(basePath = "translate", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NowFragment(BenchView page, TalkView talk) implements TemplateInstance {}
