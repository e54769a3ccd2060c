package news.dragoman.api.view;

import java.util.List;

/** What has to follow a correction, the longest open first; then what was closed lately, the latest first. */
public record TasksView(List<TaskView> items) {}
