package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.story.Version;
import org.jspecify.annotations.Nullable;

/**
 * A newer version of an original, for those who translate it.
 *
 * @param note what changed, in a few words
 * @param weight MATERIAL unless it is said
 * @param blocks new words for some of its blocks, by a reporter, who has nothing in hand; whoever holds the edition saves
 *     them before and leaves this out
 */
public record UpdateAsk(
        String note,
        Version.@Nullable Weight weight,
        @Nullable List<UpdatedBlock> blocks) {
    public UpdateAsk {
        Wanted.that("note", note);
        if (blocks != null) {
            Wanted.each("blocks", blocks);
        }
    }

    /**
     * New words for a block.
     *
     * @param version of the block that was read
     * @param text empty to take the block out of the text; several lines make several paragraphs
     */
    public record UpdatedBlock(UUID id, int version, String text) {
        public UpdatedBlock {
            Wanted.that("id", id);
            Wanted.that("text", text);
        }
    }
}
