package news.dragoman.media;

/**
 * A photo in one width, as it is kept.
 *
 * @param bytes its size
 * @param digest SHA-256 of its bytes, in hexadecimal
 */
public record Rendition(int width, int height, long bytes, String digest) {}
