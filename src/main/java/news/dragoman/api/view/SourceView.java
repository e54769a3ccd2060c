package news.dragoman.api.view;

import java.util.UUID;

/** A source of a translation, with the number of the version it is drawn from. */
public record SourceView(UUID edition, String language, int version) {}
