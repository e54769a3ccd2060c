package news.dragoman.web.fields;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.dragoman.workflow.Role;

/** Roles to tick. */
public record RolePicks(List<Pick> picks, List<String> unknown) {

    /** A role, whether it is ticked, and whether it can be. */
    public record Pick(Role role, boolean chosen, boolean open) {}

    /**
     * @param chosen names of roles, as stored or as typed
     * @param shut roles that cannot be ticked here
     */
    public static RolePicks of(Collection<String> chosen, Collection<Role> shut) {
        var known = Stream.of(Role.values()).map(Role::name).toList();
        return new RolePicks(
                Stream.of(Role.values())
                        .map(role -> new Pick(role, chosen.contains(role.name()), !shut.contains(role)))
                        .toList(),
                chosen.stream().filter(name -> !known.contains(name)).toList());
    }

    /** Those ticked, with what is none noted. */
    public Set<Role> check(Checking checking) {
        unknown.forEach(name -> checking.wrong("roles", checking.say().roleUnknown(name)));
        var roles = new TreeSet<Role>();
        picks.stream().filter(Pick::chosen).map(Pick::role).forEach(roles::add);
        return roles;
    }
}
