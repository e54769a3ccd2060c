/** Everything an installation knows, written to one file while it runs, and put into a new installation again. */
@org.jspecify.annotations.NullMarked
package news.dragoman.backup;
