/** The append-only record: who did what, when and why; ids and hashes, with the words kept apart. */
@org.jspecify.annotations.NullMarked
package news.dragoman.history;
