/** The way into an empty installation, for whoever can read its terminal. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.setup;
