/** The rules of a story's life: one table of steps, decided from facts, with no framework and no database. */
@org.jspecify.annotations.NullMarked
package news.dragoman.workflow;
