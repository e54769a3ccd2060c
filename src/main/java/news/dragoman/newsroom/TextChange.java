package news.dragoman.newsroom;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.story.Block;
import news.dragoman.translation.Unit;

/** Who changed a text last, and when. Named on a page through the story's names only. */
public record TextChange(UUID by, Instant at) {

    /** Of a block, its taking out included. */
    public static TextChange of(Block block) {
        return new TextChange(block.changedBy(), block.changedAt());
    }

    /** Of a unit; empty if nobody has written in it. */
    public static Optional<TextChange> of(Unit unit) {
        return unit.changedAt().flatMap(at -> unit.changedBy().map(by -> new TextChange(by, at)));
    }
}
