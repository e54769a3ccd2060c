package news.dragoman.people;

import java.util.Set;
import java.util.UUID;

/**
 * A house that prints what is published here, by the key with which it asks.
 *
 * @param languages BCP 47 tags of what it gets
 */
public record Partner(UUID key, String name, Set<String> languages) {}
