package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;

/**
 * An edition's text as it stands now.
 *
 * @param contentHash what a sign-off approves: send it with sign-off and publish
 * @param byline as readers would see it
 * @param creditLine as readers would see it
 */
public record TextView(
        UUID edition,
        String language,
        String direction,
        int version,
        String contentHash,
        String byline,
        String creditLine,
        List<SourceView> sources,
        List<BlockView> blocks) {}
