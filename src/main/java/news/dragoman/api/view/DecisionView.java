package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;

/**
 * What was decided.
 *
 * @param decision by which it can be taken back
 * @param undoUntil until when it can
 */
public record DecisionView(UUID decision, Instant undoUntil, CommentView comment) {}
