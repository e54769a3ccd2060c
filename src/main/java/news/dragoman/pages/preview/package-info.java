/** Previews: the page on which an editor makes secret links, and the one that somebody outside reads behind them. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.preview;
