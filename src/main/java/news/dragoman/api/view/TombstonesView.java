package news.dragoman.api.view;

import java.util.List;

/** What was withdrawn and is not back, the latest first. */
public record TombstonesView(List<TombstoneView> items) {}
