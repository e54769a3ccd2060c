/** Stories, their editions in one language each, the working copy of an original, and the frozen past. */
@org.jspecify.annotations.NullMarked
package news.dragoman.story;
