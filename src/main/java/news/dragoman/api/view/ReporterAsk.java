package news.dragoman.api.view;

import java.util.UUID;

/** A colleague who joins an original's reporters. */
public record ReporterAsk(UUID person) {
    public ReporterAsk {
        Wanted.that("person", person);
    }
}
