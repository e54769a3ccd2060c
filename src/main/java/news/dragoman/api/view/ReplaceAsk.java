package news.dragoman.api.view;

import java.util.List;

/**
 * Words to be put in the place of others.
 *
 * @param pattern whether {@code find} is a regular expression; then {@code $1} in the replacement is its first group
 * @param matchCase whether capital and small letters differ
 * @param units the places that were chosen, of those that findInTranslation gave
 */
public record ReplaceAsk(String find, String replacement, boolean pattern, boolean matchCase, List<UnitPick> units) {
    public ReplaceAsk {
        Wanted.that("find", find);
        Wanted.that("replacement", replacement);
        Wanted.each("units", units);
    }
}
