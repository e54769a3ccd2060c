package news.dragoman.pages.comments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import news.dragoman.web.reader.CommentWords;
import news.dragoman.web.reader.Frame;

/**
 * That an article takes no comments, to somebody who was writing one; says nothing of the article.
 *
 * @param text what was typed, so that it is not lost
 * @param back the article's address, without words of its headline
 */
@CheckedTemplate(basePath = "comments", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ShutPage(Frame frame, CommentWords words, String text, String back) implements TemplateInstance {}
