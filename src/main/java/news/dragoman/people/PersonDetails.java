package news.dragoman.people;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of somebody who joins the newsroom.
 *
 * @param login what they sign in with: a work e-mail address or a plain name; compared without regard to case
 * @param languages BCP 47 tags: what an editor edits and a reporter writes
 * @param names display name by BCP 47 tag
 * @param uiLanguage BCP 47 tag of the interface, {@code en} or {@code zh-Hans}
 */
public record PersonDetails(
        String login,
        Set<Role> roles,
        Set<String> languages,
        Set<LanguagePair> pairs,
        Map<String, String> names,
        @Nullable UUID deskId,
        String uiLanguage,
        ZoneId zone) {

    /** The same person with other roles. */
    public PersonDetails trustedWith(Set<Role> other) {
        return new PersonDetails(login, other, languages, pairs, names, deskId, uiLanguage, zone);
    }
}
