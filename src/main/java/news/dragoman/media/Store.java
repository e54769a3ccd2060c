package news.dragoman.media;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the bytes of photos lie, each thing under a name that never stands for anything else. Rows are written after what
 * they speak of is here, and what no row speaks of is swept up later; so a failure in between loses nothing and shows
 * nothing half.
 *
 * <p>Every method throws {@link StoreAway} where the store does not answer, is full, or refuses.
 */
public interface Store {

    /** Something that is kept. */
    record Item(String key, long bytes, Instant since) {}

    /** Keeps something for good: it is whole and on the disk when this returns. The same again is no fault. */
    void put(String key, byte[] bytes, String mediaType);

    /** What is kept under a name; nothing if there is nothing. */
    Optional<byte[]> get(String key);

    /** Keeps a copy, from now on, also where there was one. */
    void copy(String from, String to);

    /** Forgets these; those that there are not are no fault. */
    void delete(Collection<String> keys);

    /** Shows everything whose name begins so, in no order. */
    void each(String prefix, Consumer<Item> seen);

    /** Asks whether it answers. */
    void check();

    /** What it is, for whoever runs Dragoman. */
    String name();
}
