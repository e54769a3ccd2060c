package news.dragoman.api.view;

import java.util.List;

/** All desks. */
public record DesksPage(List<DeskView> items) {}
