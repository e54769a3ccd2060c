package news.dragoman.pages.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.talk.TalkView;

/**
 * What is said beside the text, in its order.
 *
 * @param cards those about words or rows first, as they stand in the text, then those about the whole of it
 * @param beside the same by the block that they stand beside; under an empty text those that stand beside none
 * @param blocks of which words a new thread can be about
 * @param begins what the person may begin, by name
 */
record Margin(List<Card> cards, Map<String, List<Card>> beside, List<Block> blocks, List<String> begins) {

    Margin(List<Card> cards, List<Block> blocks, List<String> begins) {
        this(cards, cards.stream().collect(Collectors.groupingBy(Card::block)), blocks, begins);
    }

    /** A block that can be named. */
    record Block(UUID id, String place, String beginning) {}

    /**
     * A thread beside the text.
     *
     * @param number in the order of the margin, from 1
     * @param block beside which it stands; empty where it stands beside none
     * @param where that is, worded
     * @param from where its words begin in the block; negative where it is about none, or they are gone
     * @param words that stand there now; empty where it is about none, or they are gone
     * @param kind of thread, worded
     * @param standing whether it is open, and who settled it, worded
     * @param messages how many they are, worded
     * @param foot its forms, as HTML
     */
    record Card(
            TalkView.Thread thread,
            String number,
            String block,
            String where,
            int from,
            String words,
            String kind,
            String standing,
            String messages,
            String foot) {

        /** Whether the words that it is about are no longer in the text. */
        public boolean gone() {
            return thread.words().isPresent() && from < 0;
        }

        /** The classes of its look. */
        public String look() {
            return (thread.settled() ? " cm--done" : "") + (thread.blocks() ? " cm--block" : "");
        }

        public String icon() {
            return thread.settled() ? "check" : thread.blocks() ? "block" : "note";
        }
    }

    /** What stands beside a block. */
    public List<Card> of(UUID block) {
        return beside.getOrDefault(block.toString(), List.of());
    }

    /** What stands beside no block: about the whole text, or about a block that is gone. */
    public List<Card> loose() {
        return beside.getOrDefault("", List.of());
    }
}
