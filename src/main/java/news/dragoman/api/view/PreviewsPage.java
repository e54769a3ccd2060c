package news.dragoman.api.view;

import java.util.List;

/** An edition's secret links, newest first. */
public record PreviewsPage(List<PreviewView> items) {}
