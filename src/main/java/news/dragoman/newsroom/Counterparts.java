package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Edition;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;
import news.dragoman.workflow.NotReadable;

/**
 * Finds what answers the blocks of an article in the story's other articles: by the sentences that rows answer, down to
 * what is drawn from it and up to what it is drawn from, through relays and through editions that readers do not see.
 */
@ApplicationScoped
public class Counterparts {

    /** Which sentences stand in which block, in the versions that somebody works from or reads. */
    private static final String STAND = """
            select distinct v.edition_id, s.block_id, s.segment_id from segment s join version v on v.id = s.version_id
            where v.id = any (cast(:versions as uuid[]))
            """;

    /** Which sentences the rows of a translation's blocks answer, as they stand and as readers see them. */
    private static final String ANSWER = """
            select u.edition_id, u.block_id, l.segment_id from unit u join unit_segment l on l.unit_id = u.id
            where u.edition_id = any (cast(:editions as uuid[])) and not u.omitted
            union
            select v.edition_id, f.block_id, g.segment_id from version_unit f join version v on v.id = f.version_id
              cross join lateral unnest(f.segments) as g (segment_id)
            where v.id = any (cast(:versions as uuid[])) and not f.omitted
            """;

    private final StoryFiles files;
    private final LiveArticles articles;
    private final Access access;
    private final EntityManager em;

    Counterparts(StoryFiles files, LiveArticles articles, Access access, EntityManager em) {
        this.files = files;
        this.articles = articles;
        this.access = access;
        this.em = em;
    }

    /**
     * An article, and by its blocks what answers them elsewhere.
     *
     * @param others the story's other articles that readers have, in the order in which their editions were opened
     */
    public record Found(Edition edition, LiveArticle article, Map<UUID, List<Counterpart>> by, List<Edition> others) {

        /** All that answers some blocks, by edition, with these themselves. */
        public Map<UUID, Set<UUID>> with(Set<UUID> blocks) {
            Map<UUID, Set<UUID>> all = new HashMap<>();
            all.put(edition.id(), new HashSet<>(blocks));
            blocks.stream()
                    .flatMap(b -> by.getOrDefault(b, List.of()).stream())
                    .filter(c -> !c.headline())
                    .forEach(c -> all.computeIfAbsent(c.edition(), e -> new HashSet<>())
                            .add(c.block()));
            return all;
        }
    }

    /** A block of another article that answers one of this. */
    public record Counterpart(UUID edition, Language language, UUID block, boolean headline, String text) {}

    /** What readers see of an edition and what answers it; nothing where they see nothing. */
    @Transactional
    public Optional<Found> of(UUID editionId, Person person) {
        var file = files.around(editionId).orElseThrow(NotReadable::new);
        var edition = file.edition(editionId);
        if (!access.knows(person, edition, file)) {
            throw new NotReadable();
        }
        return articles.of(edition).map(article -> found(file, edition, article));
    }

    private Found found(StoryFile file, Edition edition, LiveArticle article) {
        Map<UUID, LiveArticle> live = new LinkedHashMap<>();
        file.editions().forEach(e -> articles.of(e).ifPresent(a -> live.put(e.id(), a)));
        var stand = sentences(STAND, file, live);
        var answer = sentences(ANSWER, file, live);
        var reached = reach(file, edition, article, stand, answer);
        Map<UUID, List<Counterpart>> by = new HashMap<>();
        live.forEach((other, there) -> {
            if (other.equals(edition.id())) {
                return;
            }
            var origins = reached.getOrDefault(other, Map.of());
            var language = file.edition(other).language();
            for (LiveArticle.Part part : there.shown()) {
                for (UUID origin : origins.getOrDefault(part.block(), Set.of())) {
                    by.computeIfAbsent(origin, o -> new ArrayList<>())
                            .add(new Counterpart(
                                    other, language, part.block(), part.kind() == BlockKind.HEADLINE, part.text()));
                }
            }
        });
        return new Found(
                edition,
                article,
                by,
                live.keySet().stream()
                        .filter(id -> !id.equals(edition.id()))
                        .map(file::edition)
                        .toList());
    }

    /** By edition and block, which blocks of the first it answers. Each edition is reached once, by the shortest ways. */
    private static Map<UUID, Map<UUID, Set<UUID>>> reach(
            StoryFile file,
            Edition first,
            LiveArticle article,
            Map<UUID, Map<UUID, Set<UUID>>> stand,
            Map<UUID, Map<UUID, Set<UUID>>> answer) {
        Map<UUID, Map<UUID, Set<UUID>>> reached = new HashMap<>();
        Map<UUID, Set<UUID>> own = new HashMap<>();
        article.parts().forEach(p -> own.put(p.block(), Set.of(p.block())));
        reached.put(first.id(), own);
        List<Edition> level = List.of(first);
        while (!level.isEmpty()) {
            Map<UUID, Map<UUID, Set<UUID>>> next = new LinkedHashMap<>();
            for (Edition at : level) {
                var here = reached.getOrDefault(at.id(), Map.of());
                file.drawnFrom(at).stream()
                        .filter(e -> !reached.containsKey(e.id()))
                        .forEach(e -> pass(here, of(stand, at), of(answer, e), into(next, e)));
                file.sources(at)
                        .filter(e -> !reached.containsKey(e.id()))
                        .forEach(e -> pass(here, of(answer, at), of(stand, e), into(next, e)));
            }
            reached.putAll(next);
            level = next.keySet().stream().map(file::edition).toList();
        }
        return reached;
    }

    /** Blocks there that share a sentence with blocks here answer what those answer. */
    private static void pass(
            Map<UUID, Set<UUID>> here,
            Map<UUID, Set<UUID>> from,
            Map<UUID, Set<UUID>> to,
            Map<UUID, Set<UUID>> answering) {
        Map<UUID, Set<UUID>> bySentence = new HashMap<>();
        here.forEach((block, origins) -> from.getOrDefault(block, Set.of())
                .forEach(s -> bySentence
                        .computeIfAbsent(s, x -> new LinkedHashSet<>())
                        .addAll(origins)));
        to.forEach((block, sentences) -> sentences.forEach(s -> {
            var origins = bySentence.get(s);
            if (origins != null) {
                answering.computeIfAbsent(block, b -> new LinkedHashSet<>()).addAll(origins);
            }
        }));
    }

    private static Map<UUID, Set<UUID>> of(Map<UUID, Map<UUID, Set<UUID>>> all, Edition edition) {
        return all.getOrDefault(edition.id(), Map.of());
    }

    private static Map<UUID, Set<UUID>> into(Map<UUID, Map<UUID, Set<UUID>>> next, Edition edition) {
        return next.computeIfAbsent(edition.id(), e -> new HashMap<>());
    }

    private Map<UUID, Map<UUID, Set<UUID>>> sentences(String sql, StoryFile file, Map<UUID, LiveArticle> live) {
        var query = em.createNativeQuery(sql).setParameter("versions", versions(file, live));
        if (sql.equals(ANSWER)) {
            query.setParameter(
                    "editions", file.editions().stream().map(Edition::id).toArray(UUID[]::new));
        }
        Map<UUID, Map<UUID, Set<UUID>>> found = new HashMap<>();
        for (Object row : query.getResultList()) {
            var at = new Cells((Object[]) row);
            var edition = at.needed(UUID.class);
            var block = at.needed(UUID.class);
            found.computeIfAbsent(edition, e -> new HashMap<>())
                    .computeIfAbsent(block, b -> new HashSet<>())
                    .add(at.needed(UUID.class));
        }
        return found;
    }

    /** What readers see, what translations are drawn from, and what they would be drawn from now. */
    private static UUID[] versions(StoryFile file, Map<UUID, LiveArticle> live) {
        return file.editions().stream()
                .flatMap(e -> Stream.of(
                                Stream.ofNullable(live.get(e.id()))
                                        .map(a -> a.version().id()),
                                file.latestToDrawFrom(e).map(Version::id).stream(),
                                e.sources().stream().flatMap((Pin p) -> Stream.of(p.versionId(), p.alignedId())))
                        .flatMap(s -> s))
                .distinct()
                .toArray(UUID[]::new);
    }
}
