/** A small named newsroom for tests: the same people, a fresh desk each time. */
@org.jspecify.annotations.NullMarked
package news.dragoman.world;
