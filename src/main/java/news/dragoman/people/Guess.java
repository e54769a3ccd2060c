package news.dragoman.people;

import java.time.Instant;

/**
 * What came of somebody's saying a password or a code.
 *
 * @param <T> what they get if it is right
 */
public sealed interface Guess<T> {

    record Right<T>(T what) implements Guess<T> {}

    /** Wrong login, wrong password, used or too old a code, no longer working here: which of them is nobody's business. */
    record Wrong<T>() implements Guess<T> {}

    /** Too many mistakes; nothing was checked. */
    record Wait<T>(Instant until) implements Guess<T> {}
}
