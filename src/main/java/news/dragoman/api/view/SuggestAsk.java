package news.dragoman.api.view;

import java.util.List;

/** Other words for blocks of an original that an editor has in hand, or that is signed. */
public record SuggestAsk(List<UpdateAsk.UpdatedBlock> blocks) {
    public SuggestAsk {
        Wanted.each("blocks", blocks);
    }
}
