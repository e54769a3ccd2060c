package news.dragoman.api.view;

import org.jspecify.annotations.Nullable;

/**
 * What was done about a reason.
 *
 * @param done whether it was seen to; false opens it again
 * @param text to the editor
 */
public record ReturnAnswerAsk(boolean done, @Nullable String text) {}
