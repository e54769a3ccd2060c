package news.dragoman.comments;

import java.time.Duration;
import java.util.List;

/** What became of something that a reader sent. */
public sealed interface Outcome {

    /**
     * It is held for a moderator; also where it came a second time.
     *
     * @param secret by which its sender sees and withdraws it
     */
    record Held(String secret) implements Outcome {}

    /**
     * It was not taken.
     *
     * @param faults what is wrong with it, at least one
     * @param ticket for the form that is shown again
     */
    record NotTaken(List<Fault> faults, String ticket) implements Outcome {}

    /** Nothing is taken now. @param waits how long that lasts */
    record Later(Fault fault, Duration waits, String ticket) implements Outcome {}

    /** The article takes no comments any more. */
    record Closed() implements Outcome {}
}
