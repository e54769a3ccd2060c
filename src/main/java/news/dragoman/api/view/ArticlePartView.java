package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.story.BlockKind;

/**
 * A block of an article as readers see it.
 *
 * @param gone whether it was taken out; it has no text then
 * @param counterparts what answers it in the story's other articles
 */
public record ArticlePartView(UUID block, BlockKind kind, String text, boolean gone, List<Counterpart> counterparts) {

    /**
     * What answers it in another language.
     *
     * @param headline whether it is a headline, which cannot be taken out
     */
    public record Counterpart(UUID edition, String language, UUID block, boolean headline, String text) {}
}
