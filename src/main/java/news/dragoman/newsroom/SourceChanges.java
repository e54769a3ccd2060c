package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.KeptText;
import news.dragoman.newsroom.SourceChange.Kind;
import news.dragoman.newsroom.SourceChange.Moved;
import news.dragoman.story.Versions;

/** Finds what happened to the sources of units, in one statement however many there are. */
@ApplicationScoped
public class SourceChanges {

    /** A link read in the aligned version says nothing; neither does one whose sentence has the same words there. */
    private static final String SQL = """
            select u.edition_id, u.id, p.source_id, l.segment_id, l.version_id, coalesce(tr.content, '%1$s') as was,
                   case when ga.segment_id is not null then coalesce(ta.content, '%1$s') end as now,
                   bool_and(ga.segment_id is null) over (partition by u.id) as gone, false as fresh,
                   ta.content is distinct from tr.content and exists (
                     select from version w join version b on b.edition_id = w.edition_id and b.number = (
                         select max(c.number) from version c
                         where c.edition_id = w.edition_id and c.number < w.number and %2$s)
                       left join segment gw on gw.version_id = w.id and gw.segment_id = l.segment_id
                       left join kept_text tw on tw.id = gw.text_id
                       left join segment gb on gb.version_id = b.id and gb.segment_id = l.segment_id
                       left join kept_text tb on tb.id = gb.text_id
                     where w.edition_id = p.source_id and %3$s and w.weight = 'MATERIAL' and w.number > v.number
                       and w.number <= av.number and tw.content is distinct from tb.content) as material,
                   u.position, l.position
            from unit u
              join unit_segment l on l.unit_id = u.id
              join version v on v.id = l.version_id
              join edition_source p on p.edition_id = u.edition_id and p.source_id = v.edition_id
              join version av on av.id = p.aligned_version_id
              join segment gr on gr.version_id = l.version_id and gr.segment_id = l.segment_id
              join kept_text tr on tr.id = gr.text_id
              left join segment ga on ga.version_id = p.aligned_version_id and ga.segment_id = l.segment_id
              left join kept_text ta on ta.id = ga.text_id
            where u.edition_id = any (cast(:editions as uuid[]))
              and exists (select from unit_segment x where x.unit_id = u.id and x.version_id <> p.aligned_version_id)
            union all
            select u.edition_id, u.id, p.source_id, l.segment_id, l.version_id, '', '', false, true, false, u.position, l.position
            from unit u
              join unit_segment l on l.unit_id = u.id
              join edition_source p on p.edition_id = u.edition_id and p.aligned_version_id = l.version_id
            where u.edition_id = any (cast(:editions as uuid[]))
              and p.aligned_version_id <> p.pinned_version_id and u.text !~ '\\S' and not u.omitted
              and not exists (select from segment g
                              where g.version_id = p.pinned_version_id and g.segment_id = l.segment_id)
            order by 11, 2, 12
            """.formatted(KeptText.BARS, Versions.given("c"), Versions.given("w"));

    private final EntityManager em;

    SourceChanges(EntityManager em) {
        this.em = em;
    }

    /** What happened to the units of these translations, in their order; nothing for units whose source stands still. */
    public List<SourceChange> of(Collection<UUID> editions) {
        if (editions.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter("editions", editions.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Found> units = new LinkedHashMap<>();
        for (Object row : rows) {
            var at = new Cells((Object[]) row);
            var edition = at.needed(UUID.class);
            var unit = at.needed(UUID.class);
            var source = at.needed(UUID.class);
            var segment = at.needed(UUID.class);
            var read = at.needed(UUID.class);
            var was = at.text();
            var now = at.next(String.class);
            boolean gone = at.needed(Boolean.class);
            boolean fresh = at.needed(Boolean.class);
            boolean material = at.needed(Boolean.class);
            var found = units.computeIfAbsent(
                    unit,
                    u -> new Found(
                            edition,
                            fresh ? Kind.NEW : gone ? Kind.GONE : Kind.CHANGED,
                            new HashSet<>(),
                            new ArrayList<>()));
            if (fresh) {
                found.sources.add(source);
            } else if (!Objects.equals(was, now)) {
                found.sources.add(source);
                found.sentences.add(new Moved(source, segment, read, was, now, material));
            }
        }
        return units.entrySet().stream()
                .filter(e ->
                        e.getValue().kind == Kind.NEW || !e.getValue().sentences.isEmpty())
                .map(e -> new SourceChange(
                        e.getValue().edition,
                        e.getKey(),
                        e.getValue().kind,
                        e.getValue().sources,
                        e.getValue().sentences))
                .toList();
    }

    private record Found(UUID edition, Kind kind, Set<UUID> sources, List<Moved> sentences) {}
}
