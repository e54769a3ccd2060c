package news.dragoman.api.view;

/** A photo in one width, in pixels. */
public record PhotoSizeView(int width, int height, long bytes) {}
