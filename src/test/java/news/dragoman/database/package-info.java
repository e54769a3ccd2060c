/** The database, tried in this process and around the packaged application. */
@org.jspecify.annotations.NullMarked
package news.dragoman.database;
