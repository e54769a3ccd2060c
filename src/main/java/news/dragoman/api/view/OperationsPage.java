package news.dragoman.api.view;

import java.util.List;

/** What was done to a translation's units and holds, oldest first. */
public record OperationsPage(List<OperationView> items) {}
