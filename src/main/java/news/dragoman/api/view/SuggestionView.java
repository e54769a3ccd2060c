package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;

/**
 * What a reporter suggests for a block.
 *
 * @param before the words it was made from
 */
public record SuggestionView(UUID id, UUID block, String before, String text, PersonRef by, Instant at) {}
