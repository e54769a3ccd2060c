package news.dragoman.api.view;

/**
 * A file that is to come in parts.
 *
 * @param length of the whole file, in bytes
 */
public record UploadAsk(long length) {}
