/** The only mover: gathers facts, asks the table, changes, and records, in one transaction. */
@org.jspecify.annotations.NullMarked
package news.dragoman.newsroom;
