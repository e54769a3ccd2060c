package news.dragoman.api.view;

import java.util.UUID;

/**
 * A place in a byline.
 *
 * @param name in the language of the edition
 */
public record CreditView(CreditKind kind, UUID id, String name) {}
