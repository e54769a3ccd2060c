/** Takes the steps that pages offer, and says why one cannot be taken. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.steps;
