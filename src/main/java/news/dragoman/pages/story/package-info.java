/** A story with all its editions: where each stands, the next step, and what has happened. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.story;
