/** Beginning a story: its slugline, desk and language, and then straight to the empty draft. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.newstory;
