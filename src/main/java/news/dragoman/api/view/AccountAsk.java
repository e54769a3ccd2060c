package news.dragoman.api.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of somebody who works here; it takes the place of what was said before.
 *
 * @param names by language tag
 * @param languages that they write and edit
 * @param interfaceLanguage en or zh-Hans
 * @param zone as in the IANA time zone database
 */
public record AccountAsk(
        String login,
        Map<String, String> names,
        Set<Role> roles,
        Set<String> languages,
        List<Pair> pairs,
        @Nullable UUID desk,
        String interfaceLanguage,
        String zone) {
    public AccountAsk {
        Wanted.that("login", login);
        Wanted.each("names", names);
        Wanted.each("roles", roles);
        Wanted.each("languages", languages);
        Wanted.each("pairs", pairs);
        Wanted.that("interfaceLanguage", interfaceLanguage);
        Wanted.that("zone", zone);
    }
}
