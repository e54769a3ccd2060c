/** Finding and replacing words within a translation. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.find;
