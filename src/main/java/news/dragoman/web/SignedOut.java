package news.dragoman.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown where the newsroom is asked for by somebody who is not signed in, or no longer. */
public class SignedOut extends RuntimeException {
    private final transient @Nullable KeptForm kept;

    SignedOut(@Nullable KeptForm kept) {
        super("not signed in");
        this.kept = kept;
    }

    /** What was typed into the form that came too late. */
    public Optional<KeptForm> kept() {
        return Optional.ofNullable(kept);
    }
}
