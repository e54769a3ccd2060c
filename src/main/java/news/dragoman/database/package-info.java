/** The database Dragoman stands on: its own PostgreSQL when it is given none, and the checks on one that it is given. */
@org.jspecify.annotations.NullMarked
package news.dragoman.database;
