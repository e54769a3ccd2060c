package news.dragoman.pages.story;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import news.dragoman.talk.TalkView;

/** Everything said about one edition, on a page of its own. */
@CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TalkPage(String story, String slugline, TalkView talk) implements TemplateInstance {}
