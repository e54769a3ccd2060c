/** How notes and queries are drawn, wherever a screen shows them: on their own page, beside the text, on the story. */
@org.jspecify.annotations.NullMarked
package news.dragoman.talk;
