/** The page on which a person makes and ends the tokens of their programs. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.tokens;
