package news.dragoman.api.view;

import java.util.Map;
import java.util.UUID;

/** A pen name of one's own. */
public record PenName(UUID id, String name, Map<String, String> names) {}
