package news.dragoman.api.view;

import java.util.List;

/** A story's photos in the order in which they came. */
public record PhotosView(List<PhotoView> items) {}
