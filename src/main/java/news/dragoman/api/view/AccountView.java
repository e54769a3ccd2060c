package news.dragoman.api.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account, for those who administer.
 *
 * @param name in the language of the answer
 * @param active whether they work here now
 */
public record AccountView(
        UUID id,
        String login,
        String name,
        Map<String, String> names,
        Set<Role> roles,
        Set<String> languages,
        List<Pair> pairs,
        @Nullable UUID desk,
        String interfaceLanguage,
        String zone,
        boolean active,
        long version) {}
