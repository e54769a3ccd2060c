package news.dragoman.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of people.
 *
 * @param next the cursor of the next page; null on the last
 */
public record PeoplePage(List<PersonView> items, @Nullable String next) {}
