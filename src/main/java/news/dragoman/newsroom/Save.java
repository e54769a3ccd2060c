package news.dragoman.newsroom;

import java.util.UUID;

/**
 * A save of one text.
 *
 * @param id the save's own id, given by the page: sent again, it gets the first answer again
 * @param base the version the text was based on
 * @param text what was typed
 */
public record Save(UUID id, int base, String text) {}
