/** The JSON API for people's own programs: the same services and the same rules as the pages. */
@org.jspecify.annotations.NullMarked
package news.dragoman.api;
