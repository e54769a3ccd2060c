/** What open pages are told, and that nobody is told what is not his. */
@org.jspecify.annotations.NullMarked
package news.dragoman.live;
