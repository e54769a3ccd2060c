package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.workflow.Role;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.jspecify.annotations.Nullable;

/** Everybody who works here or once did. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    /** Everybody who works here now. */
    public List<Person> active() {
        return list("active = true order by id");
    }

    /** Everybody who works here now in a role, in the order of their ids. */
    @SuppressWarnings("unchecked")
    public List<UUID> idsOf(Role role) {
        return getEntityManager()
                .createNativeQuery("select id from person where active and ?1 = any(roles) order by id")
                .setParameter(1, role.name())
                .getResultList();
    }

    public Optional<Person> findByLogin(String login) {
        // No database keeps a NUL, so that nobody has one; to ask would be a fault.
        return login.indexOf('\0') >= 0
                ? Optional.empty()
                : find("login", Person.normalLogin(login)).firstResultOptional();
    }

    /** These people, in a statement at most: whoever the transaction has met already is not read again. */
    public List<Person> these(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .findMultiple(Person.class, List.copyOf(ids), SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** For a change: nobody else changes the person meanwhile. */
    Optional<Person> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Looks for people by a part of a name in any script, or of the login.
     *
     * @param words empty for everybody
     * @param role null for any
     * @param active whether those who work here are wanted, or those who no longer do
     * @param after the login of the last one of the page before; empty for the first page
     */
    public List<Person> search(String words, @Nullable Role role, boolean active, String after, int count) {
        return getEntityManager()
                .createNativeQuery("""
                        select p.* from person p
                         where p.active = ?1
                           and p.login > ?2
                           and (?3 = '' or ?3 = any(p.roles))
                           and (p.login ilike ?4 or exists
                               (select from jsonb_each_text(p.names) n where n.value ilike ?4))
                         order by p.login
                        """, Person.class)
                .setParameter(1, active)
                .setParameter(2, after)
                .setParameter(3, role == null ? "" : role.name())
                .setParameter(4, "%" + words.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .setMaxResults(count)
                .getResultList();
    }
}
