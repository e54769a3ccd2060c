/** More than one source: what a translation is drawn from, and taking one report into another. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.sources;
