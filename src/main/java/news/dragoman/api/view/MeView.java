package news.dragoman.api.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/**
 * The person in whose name the program calls.
 *
 * @param names by language tag
 * @param languages that they write and edit
 * @param desk theirs, if they have one
 * @param zone as in the IANA time zone database
 * @param interfaceLanguage en or zh-Hans
 * @param singleKeys whether keys without a modifier do something on the pages
 * @param keepsNothing whether the pages keep nothing that is typed in the browser
 */
public record MeView(
        UUID id,
        String login,
        String name,
        Map<String, String> names,
        Set<Role> roles,
        Set<String> languages,
        List<Pair> pairs,
        @Nullable UUID desk,
        String zone,
        String interfaceLanguage,
        boolean singleKeys,
        boolean keepsNothing,
        List<PenName> penNames,
        TokenView token,
        long version) {}
