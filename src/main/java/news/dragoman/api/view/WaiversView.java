package news.dragoman.api.view;

import java.util.List;

/** Where four eyes was waived, the latest first. */
public record WaiversView(List<WaiverView> items) {}
