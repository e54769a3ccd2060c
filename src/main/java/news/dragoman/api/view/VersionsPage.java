package news.dragoman.api.view;

import java.util.List;

/** An edition's versions, newest first. */
public record VersionsPage(List<VersionView> items) {}
