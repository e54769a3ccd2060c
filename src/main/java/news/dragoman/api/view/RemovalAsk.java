package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words of the past that are to go.
 *
 * @param block of the edition
 * @param versions numbers of versions in which the block says what is to go; wherever it says the same, it goes too
 * @param words that are to go wherever else they stand in the story's past, such as a name
 * @param reason for the record
 */
public record RemovalAsk(
        UUID block,
        @Nullable List<Integer> versions,
        @Nullable String words,
        String reason) {}
