package news.dragoman.api.view;

import java.util.UUID;

/**
 * A sentence of a source that a unit answers.
 *
 * @param source the edition in which it stands
 */
public record Sentence(UUID segment, String text, String language, UUID source) {}
