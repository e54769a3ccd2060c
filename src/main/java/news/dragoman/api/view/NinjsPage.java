package news.dragoman.api.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles as ninjs items.
 *
 * @param next what {@code before} is to be for those that come after; null after the last
 */
public record NinjsPage(List<JsonNode> items, @Nullable String next) {}
