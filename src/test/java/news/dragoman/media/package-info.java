/** What is left of a picture, and where it is kept. */
@org.jspecify.annotations.NullMarked
package news.dragoman.media;
