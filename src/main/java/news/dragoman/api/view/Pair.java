package news.dragoman.api.view;

/** A direction that somebody translates in, as language tags. */
public record Pair(String from, String to) {}
