package news.dragoman.newsroom;

import java.util.List;
import java.util.Set;
import news.dragoman.people.LanguagePair;

/**
 * What would be missing if somebody left: numbers, languages and roles, no story and no pen name, since those who ask
 * may read neither.
 *
 * @param claims how many editions they hold
 * @param drafts how many drafts nobody else can open
 * @param languages tags of the languages that nobody else edits
 * @param pairs the directions in which nobody else translates
 * @param lastChief whether there is no other chief
 * @param lastAdmin whether there is no other administrator, without whom they cannot leave
 */
public record Dependents(
        long claims,
        long drafts,
        Set<String> languages,
        List<LanguagePair> pairs,
        boolean lastChief,
        boolean lastAdmin) {

    public boolean none() {
        return claims == 0 && drafts == 0 && languages.isEmpty() && pairs.isEmpty() && !lastChief && !lastAdmin;
    }
}
