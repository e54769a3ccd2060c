/** The keys that everybody chooses for themselves. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.keys;
