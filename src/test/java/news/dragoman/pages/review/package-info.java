/** Tests of the editor's page. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.review;
