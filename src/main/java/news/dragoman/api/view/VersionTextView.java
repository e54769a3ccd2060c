package news.dragoman.api.view;

import java.util.List;

/**
 * A version with its text.
 *
 * @param byline as readers would see it now: somebody may have taken a pen name since
 */
public record VersionTextView(
        VersionView version, String language, String direction, String byline, List<BlockView> blocks) {}
