package news.dragoman.notify;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people have been told. Everybody sees and marks his own alone. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private final Event<Told> told;

    Notices(Event<Told> told) {
        this.told = told;
    }

    /** Tells a person something. */
    public void tell(Notice notice) {
        persist(notice);
        told.fire(new Told(notice.personId()));
    }

    /** How many a person has not opened yet. */
    public long unread(UUID personId) {
        return count("personId = ?1 and readAt is null", personId);
    }

    /**
     * A person's notices, newest first.
     *
     * @param before the last one of the page before; null for the first page
     */
    public List<Notice> latest(UUID personId, @Nullable UUID before, int count) {
        return (before == null
                        ? find("personId = ?1 order by id desc", personId)
                        : find("personId = ?1 and id < ?2 order by id desc", personId, before))
                .page(0, count)
                .list();
    }

    /** One of the person's own. */
    public Optional<Notice> ofPerson(UUID id, UUID personId) {
        return find("id = ?1 and personId = ?2", id, personId).firstResultOptional();
    }

    /** Marks one of the person's own as read. */
    @Transactional
    public void read(UUID id, UUID personId, Instant now) {
        update("readAt = ?1 where id = ?2 and personId = ?3 and readAt is null", now, id, personId);
        told.fire(new Told(personId));
    }

    /**
     * Marks all of a person's as read that he has seen.
     *
     * @param newest the newest on his page: what came since stays unread
     */
    @Transactional
    public void readAll(UUID personId, UUID newest, Instant now) {
        update("readAt = ?1 where personId = ?2 and id <= ?3 and readAt is null", now, personId, newest);
        told.fire(new Told(personId));
    }

    /** Marks as read what no longer matters: the warning of a claim that was prolonged or ended. */
    public void settle(UUID personId, UUID editionId, Set<Notice.Kind> kinds, Instant now) {
        update(
                "readAt = ?1 where personId = ?2 and editionId = ?3 and kind in ?4 and readAt is null",
                now,
                personId,
                editionId,
                kinds);
        told.fire(new Told(personId));
    }

    /** The same for everybody who was told of it: what waited for one of several people waits for none any more. */
    public void settleForAll(UUID editionId, Set<Notice.Kind> kinds, Instant now) {
        String those = "editionId = ?1 and kind in ?2 and readAt is null";
        List<UUID> people = find("select distinct personId from Notice where " + those, editionId, kinds)
                .project(UUID.class)
                .list();
        update("readAt = ?3 where " + those, editionId, kinds, now);
        people.forEach(person -> told.fire(new Told(person)));
    }

    /** What people were told at a moment is true no more: it was taken back at once. */
    public void takeBack(UUID editionId, Set<Notice.Kind> kinds, Instant at) {
        var those = list("editionId = ?1 and kind in ?2 and at = ?3", editionId, kinds, at);
        those.forEach(this::delete);
        flush();
        those.forEach(notice -> told.fire(new Told(notice.personId())));
    }
}
