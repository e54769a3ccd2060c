package news.dragoman.pages.leaving;

/**
 * A field for what readers of an edition are told.
 *
 * @param lang of the article
 * @param language the same in the interface's words
 * @param usual what they are told where it stays empty
 * @param typed what stands in the field
 */
public record Line(String edition, String lang, String dir, String language, String usual, String typed) {}
