package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.Pin;
import news.dragoman.story.Segment;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.RowState;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Stage;

/**
 * Aligns translations with the newest version of what they are drawn from, in the transaction of the step that cut it:
 * there is no moment at which the source has moved and its translations have not, and a step that fails leaves all as it
 * was. Aligned twice, nothing happens. The pin stays until every change is resolved.
 */
@ApplicationScoped
class Realignment {

    /** Translations at work that are not aligned with what their sources say, or whose pin may be about to move. */
    static final String BEHIND = """
            select distinct e.id from edition e join edition_source p on p.edition_id = e.id
              join edition x on x.id = p.source_id join version a on a.id = p.aligned_version_id
              left join lateral (select v.number, v.content_hash from version v
                                 where v.edition_id = x.id and %s
                                 order by v.number desc limit 1) n on n.number > a.number and n.content_hash <> a.content_hash
            where e.stage in ('TRANSLATION', 'EDIT')
              and (n.number is not null or p.pinned_version_id <> p.aligned_version_id)
            """.formatted(Versions.drawnFrom("v", "x"));

    private static final Set<Stage> AT_WORK = EnumSet.of(Stage.TRANSLATION, Stage.EDIT);

    private final Versions versions;
    private final Units units;
    private final Claims claims;
    private final SourceChanges changes;
    private final PhotoBlocks photos;
    private final Rereading rereading;
    private final EntityManager em;

    Realignment(
            Versions versions,
            Units units,
            Claims claims,
            SourceChanges changes,
            PhotoBlocks photos,
            Rereading rereading,
            EntityManager em) {
        this.photos = photos;
        this.versions = versions;
        this.units = units;
        this.claims = claims;
        this.changes = changes;
        this.rereading = rereading;
        this.em = em;
    }

    /**
     * Editions in the one order in which everybody locks them: a source before what is drawn from it, through relays too,
     * and else by their ids. Two who lock wait for each other and do not block each other. What remains to be said is
     * which editions, {@code e}.
     */
    private static final String IN_ORDER = """
            with recursive level (id, depth) as (
              select o.id, 0 from edition o
              where o.kind = 'ORIGINAL'
                and o.story_id in (select story_id from edition where id = any (cast(:named as uuid[])))
              union
              select s.edition_id, l.depth + 1 from level l join edition_source s on s.source_id = l.id
            ), drawn (id) as (
              select s.edition_id from edition_source s where s.source_id = any (cast(:named as uuid[]))
              union
              select s.edition_id from drawn d join edition_source s on s.source_id = d.id
            )
            select e.id from edition e join (select id, max(depth) as depth from level group by id) l on l.id = e.id
            where e.id in (%s)
            order by l.depth, e.id
            for update of e
            """;

    /** Locks what is drawn directly from an edition that is locked, before anything of it is read. */
    void lockDrawn(UUID source) {
        lock("select edition_id from edition_source where source_id = any (cast(:named as uuid[]))", source);
    }

    /** Locks all that goes back to editions that are locked, through relays too. */
    void lockDescendants(UUID... sources) {
        lock("select id from drawn", sources);
    }

    /** Locks several editions, before any of them is. */
    void lockTogether(UUID... named) {
        lock("select unnest(cast(:named as uuid[]))", named);
    }

    /** From here on nobody else adds a source in the story of this edition: what two add at once must not make a cycle. */
    void lockSources(UUID edition) {
        em.createNativeQuery(
                        "select 1 from edition e,"
                                + " pg_advisory_xact_lock(hashtextextended('sources of ' || e.story_id, 0)) where e.id = :edition")
                .setParameter("edition", edition)
                .getResultList();
    }

    /** Locks all editions of the stories of these editions. */
    void lockStory(UUID... edition) {
        lock(
                "select o.id from edition o where o.story_id in"
                        + " (select story_id from edition where id = any (cast(:named as uuid[])))",
                edition);
    }

    private void lock(String which, UUID... named) {
        em.createNativeQuery(IN_ORDER.formatted(which))
                .setParameter("named", named)
                .getResultList();
    }

    /** A source has moved: what is drawn from it and at work goes along. */
    void follow(StoryFile file, Edition source, Version cut) {
        var translations = file.drawnFrom(source);
        translations.forEach(em::refresh); // they may have been read before they were locked
        translations.stream()
                .filter(drawn -> AT_WORK.contains(drawn.stage()))
                .sorted(Comparator.comparing(Edition::id))
                .forEach(drawn -> drawn.source(source.id()).ifPresent(pin -> align(drawn, pin, cut)));
    }

    /** Aligns a translation that is at work with whatever its sources have become while it was not. */
    void catchUp(Edition translation) {
        if (translation.original() || !AT_WORK.contains(translation.stage()) || !behind(translation)) {
            return;
        }
        newest(translation);
        settle(translation);
    }

    private void newest(Edition translation) {
        for (UUID id : translation.sources().stream().map(Pin::sourceId).toList()) {
            var source = em.find(Edition.class, id);
            var drawn = Stream.of(Version.CutAt.values())
                    .filter(at -> at.drawnFrom(source.original()))
                    .toList();
            // Its pin as it is now: aligning with another source may have moved it.
            versions.latest(id, drawn)
                    .ifPresent(newest -> translation.source(id).ifPresent(pin -> align(translation, pin, newest)));
        }
    }

    /** In one statement, as every step on a translation asks it. */
    private boolean behind(Edition translation) {
        return !em.createNativeQuery(BEHIND + " and e.id = :edition")
                .setParameter("edition", translation.id())
                .getResultList()
                .isEmpty();
    }

    /**
     * Moves each pin to the version that the units are aligned with, once nothing of that source is left to resolve:
     * one of several does not wait for the others.
     */
    void settle(Edition translation) {
        if (translation.sources().stream().noneMatch(Pin::open)) {
            return;
        }
        var open = changes.of(List.of(translation.id())).stream()
                .flatMap(c -> c.sources().stream())
                .collect(Collectors.toSet());
        translation.sources().stream()
                .filter(pin -> pin.open() && !open.contains(pin.sourceId()))
                .forEach(pin -> translation.pin(pin.resolved()));
    }

    /**
     * Holds a translation at the newest version of its sources without a change of its words: what has changed counts as
     * read, what is gone leaves additions, what is new is left out, with the reason.
     */
    void accept(Edition translation, UUID by, String why, Instant now) {
        newest(translation);
        var open = changes.of(List.of(translation.id())).stream()
                .collect(Collectors.toMap(SourceChange::unit, Function.identity(), (a, b) -> a));
        for (Unit unit : units.ofEdition(translation.id())) {
            var change = open.get(unit.id());
            if (change == null) {
                continue;
            }
            if (change.kind() == SourceChange.Kind.NEW) {
                var row = unit.row();
                unit.take(
                        new RowState(
                                row.id(),
                                row.block(),
                                row.kind(),
                                "",
                                false,
                                null,
                                row.links(),
                                true,
                                why,
                                row.origin()),
                        by,
                        now);
            } else {
                unit.answer(rereading.links(translation, unit, Set.of()));
            }
        }
        em.flush();
        settle(translation);
    }

    /** Rows that left sentences out which are not in the source any more have nothing to answer and go. */
    void settleLeftOut(Edition translation, Set<UUID> rows) {
        for (Unit unit : units.ofEdition(translation.id())) {
            if (!rows.contains(unit.id()) || !unit.omitted()) {
                continue;
            }
            var links = rereading.links(translation, unit, Set.of());
            if (links.isEmpty()) {
                units.delete(unit);
            } else {
                unit.answer(links);
            }
        }
        em.flush();
        settle(translation);
    }

    private void align(Edition translation, Pin pin, Version newest) {
        if (pin.alignedId().equals(newest.id())) {
            return;
        }
        var aligned = versions.withSegments(pin.alignedId()).orElseThrow();
        if (newest.number() < aligned.number() || Arrays.equals(aligned.contentHash(), newest.contentHash())) {
            return; // a version with the same words is not newer
        }
        var rows = units.ofEdition(translation.id());
        var sentences = versions.withSegments(newest.id()).orElseThrow().segments();
        var weaving = new Reweaving(
                translation.id(),
                rows,
                versions.ofEdition(pin.sourceId()).stream().map(Version::id).collect(Collectors.toSet()),
                newest.id(),
                sentences,
                photos.of(Stream.concat(
                                rows.stream().filter(u -> u.kind().photo()).map(Unit::blockId),
                                sentences.stream().filter(s -> s.kind().photo()).map(Segment::blockId))
                        .collect(Collectors.toSet())));
        weaving.weave(read(translation, aligned), claims.open(translation.id()).isPresent());
        weaving.removed().forEach(units::delete);
        units.persist(weaving.made());
        photos.carry(translation.id());
        translation.pin(pin.alignedWith(newest.id()));
        settle(translation);
    }

    /** The words of sentences as the units have read them: those of the aligned version where nothing is open. */
    private Map<UUID, String> read(Edition translation, Version aligned) {
        var words = new HashMap<UUID, String>();
        aligned.segments().forEach((Segment s) -> words.put(s.id(), s.text()));
        changes.of(List.of(translation.id())).forEach(c -> c.sentences().forEach(s -> words.put(s.segment(), s.was())));
        return words;
    }
}
