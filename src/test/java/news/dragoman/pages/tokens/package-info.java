/** The page for tokens, tried. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.tokens;
