package news.dragoman.web;

/**
 * A piece of story text with the language and direction it is in, which are not the page's.
 *
 * @param lang BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}
 */
public record TextOf(String text, String lang, String dir) {}
