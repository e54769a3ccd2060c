package news.dragoman.api.view;

/**
 * A link to be made.
 *
 * @param version the number of the version that it shows
 * @param forWhom the name of the one person who is to read it
 * @param hours how long it can be read: 1 to 336, which is two weeks
 */
public record PreviewAsk(int version, String forWhom, int hours) {}
