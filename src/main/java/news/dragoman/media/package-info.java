/** Photos: how they come in, what is left of them, and where their bytes are kept. It knows stories and people by id alone. */
@org.jspecify.annotations.NullMarked
package news.dragoman.media;
