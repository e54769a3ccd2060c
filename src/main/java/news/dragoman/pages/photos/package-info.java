/** The photos of an original: what is said about them, and where they stand. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.photos;
