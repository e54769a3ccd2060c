package news.dragoman.api.view;

import java.util.Map;
import java.util.UUID;

/**
 * A pen name, without who is behind it.
 *
 * @param name in the language of the answer
 * @param names by language tag
 */
public record PersonaView(UUID id, String initials, String name, Map<String, String> names, long version) {}
