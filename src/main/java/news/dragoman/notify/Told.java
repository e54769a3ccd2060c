package news.dragoman.notify;

import java.util.UUID;

/** Told within the transaction when how much a person has not opened yet may have changed. */
public record Told(UUID personId) {}
