package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import news.dragoman.workflow.Stage;

/** A claim of the asker's own. */
public record ClaimItem(
        UUID edition,
        UUID story,
        String slugline,
        String language,
        Stage stage,
        Instant startedAt,
        Instant until,
        boolean overdue) {}
