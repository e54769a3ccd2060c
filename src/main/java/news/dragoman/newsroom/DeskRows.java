package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.story.Versions;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.EditionKind;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * Reads the editions of some stories, with what rights and cards are made of, from the tables in which it is the truth:
 * in one statement, however many they are.
 */
@ApplicationScoped
class DeskRows {

    private static final String SOME_STORIES =
            "select distinct s.id as story_id from unnest(cast(:stories as uuid[])) as s (id)";

    /** The stories of which the person has something in hand. */
    private static final String IN_HAND =
            "select distinct h.story_id from edition h join claim k on k.edition_id = h.id"
                    + " where k.person_id = :person and k.ended_at is null";

    /**
     * The editions come first, as a set of their own: joined later, the planner would look at the past of every edition
     * there is. {@code root} leads from a translation through relays to the originals; it looks each up by itself
     * ({@code offset 0}), as the planner takes a recursion for ten times as many rows as it has and would read the whole
     * table. Whose reporter one is is asked with one list of ids: with an {@code or} no index serves, and a newsroom of ten
     * thousand stories pays for it with every card.
     */
    private static final String SQL = """
            with recursive shown as materialized (%s), family as materialized (
              select e.* from shown join edition e on e.story_id = shown.story_id
            ), root (edition_id, source_id) as (
              select es.edition_id, es.source_id from family f join edition_source es on es.edition_id = f.id
              union
              select r.edition_id, es.source_id from root r
                cross join lateral (select source_id from edition_source where edition_id = r.source_id offset 0) es
            ), roots as (
              select edition_id, array_agg(source_id) as ids from root group by edition_id
            )
            select e.id, e.story_id, s.desk_id, e.language, e.kind, e.stage, e.left_stage, e.public_state, s.held_since is not null as held, e.correction,
                   (select k.opened_at from task k where k.edition_id = e.id and k.closed_at is null) as task,
                   e.scheduled_for, e.schedule_zone, e.schedule_overtaken is not null as overtaken, s.embargo_until, s.embargo_zone, e.due,
                   e.version, e.moved_at, c.person_id, c.until, d.reporters_read_translations, d.claim_limit,
                   exists (select from edition_reporter r
                           where r.person_id = :person
                             and r.edition_id = any(e.id || coalesce(roots.ids, '{}'))) as reporter,
                   exists (select from contribution k
                           where k.person_id = :person and k.edition_id = e.id) as hand,
                   lv.id is not null as filed,
                   (select string_agg(t.language, ' ')
                    from edition_source es join edition t on t.id = es.edition_id
                    where es.source_id = e.id) as drawn,
                   src.ids, src.languages, coalesce(src.recalled, false) as recalled,
                   coalesce(src.newer, false) as newer,
                   src.headline as source_headline,
                   case when e.kind = 'ORIGINAL'
                        then (select b.text from block b
                              where b.edition_id = e.id and b.kind = 'HEADLINE' and not b.removed)
                        else u.headline end as headline,
                   (select t.content from version_block b join kept_text t on t.id = b.text_id
                    where b.version_id = lv.id and b.kind = 'HEADLINE'
                    order by b.position limit 1) as frozen_headline,
                   coalesce(u.total, 0) as total, coalesce(u.confirmed, 0) as confirmed,
                   m.step, m.subject_id,
                   (select o.person_id from sign_off o where o.edition_id = e.id and o.void_at is null) as signer,
                   (select count(*) from claim h where h.person_id = :person and h.ended_at is null) as claims
            from family e
              join story s on s.id = e.story_id
              join desk d on d.id = s.desk_id
              left join roots on roots.edition_id = e.id
              left join claim c on c.edition_id = e.id and c.ended_at is null
              left join lateral (select v.id from version v
                                 where v.edition_id = e.id order by v.number desc limit 1) lv on true
              left join lateral (select n.step, n.subject_id from entry n
                                 where n.edition_id = e.id and n.from_stage is distinct from n.to_stage
                                 order by n.at desc, n.id desc limit 1) m on true
              left join lateral (select count(*) filter (where not w.omitted) as total,
                                        count(*) filter (where w.confirmed) as confirmed,
                                        string_agg(w.text, ' ' order by w.position)
                                          filter (where w.kind = 'HEADLINE' and w.text <> '') as headline
                                 from unit w where w.edition_id = e.id) u on e.kind = 'TRANSLATION'
              left join lateral (
                select string_agg(cast(x.id as text), ' ' order by es.position) as ids,
                       string_agg(x.language, ' ' order by es.position) as languages,
                       bool_or(coalesce(x.left_stage, x.stage) = 'DRAFT') as recalled,
                       bool_or(nv.number > pv.number and nv.content_hash <> pv.content_hash) as newer,
                       string_agg(ph.content, ' / ' order by es.position) as headline
                from edition_source es
                  join edition x on x.id = es.source_id
                  join version pv on pv.id = es.pinned_version_id
                  left join lateral (select v.number, v.content_hash from version v
                                     where v.edition_id = x.id and %s
                                     order by v.number desc limit 1) nv on true
                  left join lateral (select t.content
                                     from version_block b join kept_text t on t.id = b.text_id
                                     where b.version_id = pv.id and b.kind = 'HEADLINE'
                                     order by b.position limit 1) ph on true
                where es.edition_id = e.id) src on e.kind = 'TRANSLATION'
            order by e.created_at, e.id
            """;

    private final EntityManager em;

    DeskRows(EntityManager em) {
        this.em = em;
    }

    /**
     * One edition as the database has it.
     *
     * @param itsReporter whether the asker wrote it, or what it is drawn from
     * @param hadAHand whether the asker has put words into it
     * @param drawn the languages of translations drawn from it directly
     * @param moved the step by which it came where it is
     * @param subject whom that step concerned
     * @param askersClaims how many claims the asker holds, here and elsewhere
     */
    record Row(
            UUID id,
            UUID storyId,
            UUID deskId,
            String language,
            EditionKind kind,
            Stage stage,
            @Nullable Stage left,
            PublicState publicState,
            boolean onHold,
            @Nullable CorrectionKind correction,
            @Nullable Instant taskSince,
            Times times,
            @Nullable Instant due,
            int version,
            Instant movedAt,
            @Nullable UUID holder,
            @Nullable Instant until,
            boolean reportersReadTranslations,
            int claimLimit,
            boolean itsReporter,
            boolean hadAHand,
            boolean filed,
            List<String> drawn,
            List<UUID> sources,
            List<String> sourceLanguages,
            boolean sourceRecalled,
            boolean newerSource,
            String sourceHeadline,
            String headline,
            String frozenHeadline,
            int rows,
            int confirmed,
            @Nullable Step moved,
            @Nullable UUID subject,
            @Nullable UUID signer,
            int askersClaims) {

        /** The edition's stage, or for a spiked one the stage it left. */
        Stage standing() {
            return left == null ? stage : left;
        }
    }

    /**
     * When readers are to see it, and until when they may not.
     *
     * @param overtaken whether something is in the way of its schedule
     * @param embargo it may be over
     */
    record Times(Optional<ZonedDateTime> scheduled, boolean overtaken, Optional<ZonedDateTime> embargo) {}

    private static Optional<ZonedDateTime> time(@Nullable Instant at, @Nullable String zone) {
        return at == null || zone == null ? Optional.empty() : Optional.of(at.atZone(ZoneId.of(zone)));
    }

    /** The statement for some stories: {@code :stories}, as {@code :person} sees them. */
    static String some() {
        return of(SOME_STORIES);
    }

    private static String of(String stories) {
        return SQL.formatted(stories, Versions.drawnFrom("v", "x"));
    }

    List<Row> ofStories(UUID person, Collection<UUID> stories) {
        return stories.isEmpty()
                ? List.of()
                : rows(em.createNativeQuery(some())
                        .setParameter("person", person)
                        .setParameter("stories", stories.toArray(UUID[]::new)));
    }

    List<Row> inHand(UUID person) {
        return rows(em.createNativeQuery(of(IN_HAND)).setParameter("person", person));
    }

    private static List<Row> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(DeskRows::row).toList();
    }

    private static Row row(Object[] r) {
        var at = new Cells(r);
        return new Row(
                at.needed(UUID.class),
                at.needed(UUID.class),
                at.needed(UUID.class),
                at.text(),
                EditionKind.valueOf(at.text()),
                Stage.valueOf(at.text()),
                at.one(Stage.class),
                PublicState.valueOf(at.text()),
                at.needed(Boolean.class),
                at.one(CorrectionKind.class),
                at.next(Instant.class),
                new Times(
                        time(at.next(Instant.class), at.next(String.class)),
                        at.needed(Boolean.class),
                        time(at.next(Instant.class), at.next(String.class))),
                at.next(Instant.class),
                at.number(),
                at.needed(Instant.class),
                at.next(UUID.class),
                at.next(Instant.class),
                at.needed(Boolean.class),
                at.number(),
                at.needed(Boolean.class),
                at.needed(Boolean.class),
                at.needed(Boolean.class),
                at.words(),
                at.words().stream().map(UUID::fromString).toList(),
                at.words(),
                at.needed(Boolean.class),
                at.needed(Boolean.class),
                at.text(),
                at.text(),
                at.text(),
                at.number(),
                at.number(),
                at.one(Step.class),
                at.next(UUID.class),
                at.next(UUID.class),
                at.number());
    }
}
