/** What is done about sources that have moved, from whichever page. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.source;
