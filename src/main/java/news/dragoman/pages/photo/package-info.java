/** Photos as readers get them. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.photo;
