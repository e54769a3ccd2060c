package news.dragoman.pages.review;

import java.util.List;
import java.util.UUID;
import news.dragoman.story.BlockKind;
import news.dragoman.talk.TalkView;

/**
 * What is said beside the text, in its order.
 *
 * @param cards those about words or rows first, as they stand in the text, then those about the whole of it
 * @param blocks of which words a new thread can be about
 * @param begins what the person may begin, by name
 */
record Margin(List<Card> cards, List<Block> blocks, List<String> begins) {

    /** A block that can be named. */
    record Block(UUID id, BlockKind kind, String number, String beginning) {}

    /**
     * A thread beside the text.
     *
     * @param number in the order of the margin, from 1
     * @param block beside which it stands; empty where it stands beside none
     * @param kind of that block, and its {@code place} among its kind; no meaning without a block
     * @param from where its words begin in the block; negative where it is about none, or they are gone
     * @param words that stand there now; empty where it is about none, or they are gone
     */
    record Card(
            TalkView.Thread thread, String number, String block, BlockKind kind, String place, int from, String words) {

        /** Whether the words that it is about are no longer in the text. */
        public boolean gone() {
            return thread.words().isPresent() && from < 0;
        }

        /** How much is said in it, as a number is written. */
        public String said() {
            return Integer.toString(thread.lines().size());
        }
    }

    /** What stands beside a block. */
    public List<Card> of(UUID block) {
        String id = block.toString();
        return cards.stream().filter(card -> card.block().equals(id)).toList();
    }

    /** What stands beside no block: about the whole text, or about a block that is gone. */
    public List<Card> loose() {
        return cards.stream().filter(card -> card.block().isEmpty()).toList();
    }
}
