/** Reading an edition's text where it is not, or not now, for the person to change. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.read;
