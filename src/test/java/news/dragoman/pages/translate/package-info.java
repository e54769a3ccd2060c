/** Tests of the bench. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.translate;
