package news.dragoman.pages.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.review.Redline;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.BlockSuggestion;
import news.dragoman.web.CurrentPerson;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter suggests for a block, with the difference to what it was made from.
 *
 * @param number of the paragraph; 0 for what is none
 * @param stale whether somebody changed the block since
 */
record Suggested(
        UUID id,
        UUID block,
        BlockKind kind,
        int number,
        String by,
        String at,
        String lang,
        String dir,
        List<Redline.Run> runs,
        boolean stale) {

    static List<Suggested> of(Material material, CurrentPerson current) {
        return material.suggestions().stream()
                .map(s -> of(s, material, current))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Suggested of(BlockSuggestion suggestion, Material material, CurrentPerson current) {
        int paragraphs = 0;
        for (Block block : material.blocks()) {
            boolean paragraph = block.kind() == BlockKind.PARAGRAPH && !block.removed();
            paragraphs += paragraph ? 1 : 0;
            if (block.id().equals(suggestion.blockId())) {
                var language = material.language();
                return new Suggested(
                        suggestion.id(),
                        block.id(),
                        block.kind(),
                        paragraph ? paragraphs : 0,
                        material.names()
                                .of(suggestion.suggestedBy(), current.face().tag()),
                        current.clock(suggestion.at()),
                        language.tag(),
                        language.direction().attribute(),
                        Redline.close(suggestion.before(), suggestion.text(), language),
                        block.removed() || !block.text().equals(suggestion.before()));
            }
        }
        return null;
    }
}
