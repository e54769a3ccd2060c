package news.dragoman.api.view;

import java.util.Set;
import java.util.UUID;

/**
 * A desk.
 *
 * @param defaultTargets languages into which filing asks for translations by itself
 */
public record DeskView(
        UUID id, String code, String name, Set<String> languages, Set<String> defaultTargets, String zone) {}
