package news.dragoman.api.view;

import java.util.List;

/** The keys that somebody works with, by action. */
public record KeysView(List<KeyView> keys) {}
