package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Role;

/** Finds what could be joined into a report: originals in its language that are in edit, of other stories. */
@ApplicationScoped
public class JoinableReports {

    /** More than stand in edit on a busy day. */
    private static final int MOST = 50;

    private final EntityManager em;

    JoinableReports(EntityManager em) {
        this.em = em;
    }

    /** A report, by what its story is called and its headline says. */
    public record Report(UUID edition, String slugline, String headline, Instant movedAt) {}

    /** The reports, last moved first; none for somebody who is no editor of the language and may not read them all. */
    public List<Report> with(Edition edition, Person person) {
        if (!person.roles().contains(Role.EDITOR)
                || !person.languages().contains(edition.language().tag())) {
            return List.of();
        }
        return em.createQuery("""
                        select new news.dragoman.newsroom.JoinableReports$Report(
                            e.id, s.slugline, coalesce(b.text, ''), e.movedAt)
                        from Edition e join Story s on s.id = e.storyId
                          left join Block b on b.editionId = e.id and b.kind = HEADLINE and not b.removed
                        where e.language = ?1 and e.kind = ORIGINAL and e.stage = EDIT and e.publicState = NONE
                          and e.storyId <> ?2
                        order by e.movedAt desc, e.id
                        """, Report.class)
                .setParameter(1, edition.language().tag())
                .setParameter(2, edition.storyId())
                .setMaxResults(MOST)
                .getResultList();
    }
}
