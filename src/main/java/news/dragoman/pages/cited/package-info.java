/** Which media and documents a text goes by. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.cited;
