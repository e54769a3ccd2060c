/** Tells open pages that something changed which they may know of: over the database between instances, then by streams. */
@org.jspecify.annotations.NullMarked
package news.dragoman.live;
