package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.history.KeptText;
import news.dragoman.people.Person;
import news.dragoman.review.SignOff;
import news.dragoman.review.SignOffs;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.FrozenBlock;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.TextRemoval;
import news.dragoman.story.TextRemovals;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Step;

/** An edition's versions with what became of each, in a number of statements that does not grow with them. */
@ApplicationScoped
public class VersionShelf {

    private static final Set<Step> OF_READERS =
            Set.of(Step.PUBLISH, Step.SUSPEND, Step.RESUME, Step.REDACT, Step.WITHDRAW);

    private static final String SHAPES = """
            select v.id,
                   (select count(*) from version_block b where b.version_id = v.id and b.kind = 'PARAGRAPH') as paragraphs,
                   (select count(*) from version_unit u where u.version_id = v.id) as rows,
                   (select count(*) from version_unit u where u.version_id = v.id and u.omitted) as omitted,
                   (select count(*) from version_unit u where u.version_id = v.id and u.segments = '{}') as added,
                   (select count(*) from version_unit u where u.version_id = v.id and cardinality(u.segments) > 1
                      and not u.omitted) as merged,
                   exists (select from version_block b join kept_text k on k.id = b.text_id
                           where b.version_id = v.id and k.gone_at is not null) as gone
            from version v where v.edition_id = ?1""";

    private final Editions editions;
    private final Versions versions;
    private final SignOffs signOffs;
    private final Entries entries;
    private final TextRemovals removals;
    private final StoryNaming naming;
    private final Gatherer gatherer;
    private final Access access;

    VersionShelf(
            Editions editions,
            Versions versions,
            SignOffs signOffs,
            Entries entries,
            TextRemovals removals,
            StoryNaming naming,
            Gatherer gatherer,
            Access access) {
        this.editions = editions;
        this.versions = versions;
        this.signOffs = signOffs;
        this.entries = entries;
        this.removals = removals;
        this.naming = naming;
        this.gatherer = gatherer;
        this.access = access;
    }

    /**
     * How a version is made.
     *
     * @param rows of a translation; 0 for an original
     * @param merged rows that answer more than one sentence
     * @param gone whether words in it were sealed or erased
     */
    public record Shape(int paragraphs, int rows, int omitted, int added, int merged, boolean gone) {}

    /**
     * A version and what became of it.
     *
     * @param shown what was done to it before readers, oldest first
     */
    public record Held(Version version, Shape shape, List<SignOff> signed, List<Entry> shown) {}

    /**
     * All of them, newest first.
     *
     * @param removals of words in them, oldest first
     * @param bringsBack whether the asker can bring one back now
     * @param removes whether the asker can have words sealed
     * @param confirms whether the asker may be the second person of an erasure that another asked for
     */
    public record Shelf(
            Situation situation,
            List<Held> versions,
            List<TextRemoval> removals,
            StoryNames names,
            boolean bringsBack,
            boolean removes,
            boolean confirms) {}

    /**
     * A wording of a block, and the versions in which it stands.
     *
     * @param numbers of versions, in order
     */
    public record Wording(BlockKind kind, KeptText text, List<Integer> numbers) {}

    /** @throws NotReadable to whoever may not read the edition's versions */
    @Transactional
    public Shelf of(UUID editionId, Person person) {
        var edition = editions.findByIdOptional(editionId).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.readsVersions(person, edition, situation.file())) {
            throw new NotReadable();
        }
        var shapes = shapes(editionId);
        var signed = signOffs.list("editionId = ?1 order by at, id", editionId);
        var shown = entries.ofEdition(editionId).stream()
                .filter(e -> OF_READERS.contains(e.step()))
                .toList();
        var held = new ArrayList<Held>();
        for (Version version : situation.file().versions(editionId)) {
            held.add(
                    0,
                    new Held(
                            version,
                            Objects.requireNonNull(shapes.get(version.id())),
                            signed.stream()
                                    .filter(s -> s.versionId().equals(version.id()))
                                    .toList(),
                            before(version, shown)));
        }
        var gone = removals.ofStory(edition.storyId()).stream()
                .filter(r -> r.editionId().equals(editionId))
                .toList();
        var asked = situation.facts().about(new Facts.Removal(true, true, true));
        return new Shelf(
                situation,
                held,
                gone,
                naming.in(situation.story(), people(held, gone), List.of()),
                situation.decide(Step.BRING_BACK).allowed(),
                situation.decide(Step.SEAL).allowed(),
                Step.ERASE.decide(asked).allowed());
    }

    /** A version with its rows, for a translation, else with its blocks. */
    @Transactional
    public Version whole(UUID editionId, int number) {
        var version = versions.ofEdition(editionId).stream()
                .filter(v -> v.number() == number)
                .findFirst()
                .orElseThrow(NotReadable::new);
        versions.withBlocks(version.id());
        return versions.withUnits(version.id()).orElseThrow();
    }

    /** The wordings of a block over all versions, in the order in which they came. */
    @Transactional
    public List<Wording> wordings(Edition edition, UUID block) {
        var found = new LinkedHashMap<String, Wording>();
        for (Version version : versions.ofEdition(edition.id())) {
            for (FrozenBlock frozen :
                    versions.withBlocks(version.id()).orElseThrow().blocks()) {
                var kept = frozen.kept();
                if (frozen.passage().id().equals(block)) {
                    String key = kept.fate() == KeptText.Fate.KEPT
                            ? kept.content()
                            : kept.id().toString();
                    var before = found.get(key);
                    var numbers = new TreeSet<Integer>(before == null ? List.of() : before.numbers());
                    numbers.add(version.number());
                    found.put(key, new Wording(frozen.passage().kind(), kept, List.copyOf(numbers)));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Its publications, and what befell the article while it was the one that readers had. */
    private static List<Entry> before(Version version, List<Entry> shown) {
        var own = new ArrayList<Entry>();
        UUID live = null;
        for (Entry entry : shown) {
            live = entry.step() == Step.PUBLISH ? entry.versionId().orElse(live) : live;
            if (version.id().equals(live)) {
                own.add(entry);
            }
        }
        return own;
    }

    private Map<UUID, Shape> shapes(UUID editionId) {
        var shapes = new HashMap<UUID, Shape>();
        for (Object row : versions.getEntityManager()
                .createNativeQuery(SHAPES)
                .setParameter(1, editionId)
                .getResultList()) {
            var at = new Cells((Object[]) row);
            shapes.put(
                    at.needed(UUID.class),
                    new Shape(
                            at.number(), at.number(), at.number(), at.number(), at.number(), at.needed(Boolean.class)));
        }
        return shapes;
    }

    private static Set<UUID> people(List<Held> held, List<TextRemoval> gone) {
        var people = new HashSet<UUID>();
        held.forEach(h -> {
            people.add(h.version().authorId());
            h.signed().forEach(s -> people.add(s.personId()));
        });
        gone.forEach(r -> Stream.of(java.util.Optional.of(r.askedBy()), r.confirmedBy(), r.droppedBy())
                .flatMap(java.util.Optional::stream)
                .forEach(people::add));
        return people;
    }
}
