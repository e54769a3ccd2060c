package news.dragoman.api.view;

import java.util.List;
import java.util.Set;

/**
 * What would be missing if somebody left.
 *
 * @param claims how many editions they hold
 * @param drafts how many drafts nobody else can open
 * @param languages that nobody else edits
 * @param pairs in which nobody else translates
 */
public record DependentsView(
        long claims, long drafts, Set<String> languages, List<Pair> pairs, boolean lastChief, boolean lastAdmin) {}
