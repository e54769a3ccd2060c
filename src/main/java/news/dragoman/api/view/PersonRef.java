package news.dragoman.api.view;

import java.util.UUID;

/**
 * Somebody as a story names them.
 *
 * @param id of the person, or of the pen name they work under in that story
 * @param name in the language of the answer
 */
public record PersonRef(UUID id, String name) {}
