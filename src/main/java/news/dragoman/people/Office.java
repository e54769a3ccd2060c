package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Role;

/**
 * Lets one change of people, pen names and desks happen at a time, on all instances. They are rare, and what they must
 * look at first (is there another administrator, is the login free) is more than one row.
 */
@ApplicationScoped
class Office {
    private static final String QUEUE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('administration', 0))) as held";

    private final EntityManager database;

    Office(EntityManager database) {
        this.database = database;
    }

    /** Waits until nobody else changes anything; holds until the transaction ends. */
    void enter() {
        database.createNativeQuery(QUEUE).getResultList();
    }

    /**
     * Waits, and looks whether the asker is still an administrator.
     *
     * @throws NotReadable if not: to anybody else the office does not exist
     */
    void enter(Person asker) {
        enter();
        Person now = database.find(Person.class, asker.id());
        if (now == null || !now.active() || !now.roles().contains(Role.ADMIN)) {
            throw new NotReadable();
        }
    }

    /** How many administrators work here. */
    long administrators() {
        return number("select count(*) from person where active and 'ADMIN' = any(roles)");
    }

    /** Whether there ever was an administrator. */
    boolean founded() {
        return number("select count(*) from (select from person where 'ADMIN' = any(roles) limit 1) as one") > 0;
    }

    private long number(String query) {
        return ((Number) database.createNativeQuery(query).getSingleResult()).longValue();
    }
}
