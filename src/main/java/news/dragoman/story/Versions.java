package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The frozen past of editions. */
@ApplicationScoped
public class Versions implements PanacheRepositoryBase<Version, UUID> {

    /**
     * The condition in SQL that a version is one that translations see: {@link Version.CutAt#drawnFrom}, said once for
     * both.
     *
     * @param version the alias of the version
     * @param edition that of its edition
     */
    public static String drawnFrom(String version, String edition) {
        return "%s.cut_at = any (case when %s.kind = 'ORIGINAL' then %s else %s end)"
                .formatted(version, edition, drawnFrom(true), drawnFrom(false));
    }

    /** The condition in SQL that a version was cut for others, and not {@linkplain Version.CutAt#aside() put aside}. */
    public static String given(String version) {
        return Stream.of(Version.CutAt.values())
                .filter(Version.CutAt::aside)
                .map(at -> "'" + at + "'")
                .collect(Collectors.joining(", ", version + ".cut_at not in (", ")"));
    }

    private static String drawnFrom(boolean original) {
        return Stream.of(Version.CutAt.values())
                .filter(at -> at.drawnFrom(original))
                .map(at -> "'" + at + "'")
                .collect(Collectors.joining(", ", "array[", "]"));
    }

    /** An edition's versions, oldest first, without their texts. */
    public List<Version> ofEdition(UUID editionId) {
        return list("editionId = ?1 order by number", editionId);
    }

    /** The versions of several editions, oldest first, without their texts. */
    public List<Version> ofEditions(Collection<UUID> editionIds) {
        return editionIds.isEmpty() ? List.of() : list("editionId in ?1 order by number", editionIds);
    }

    public Optional<Version> latest(UUID editionId) {
        return find("editionId = ?1 order by number desc", editionId).firstResultOptional();
    }

    /** The latest version that was cut at one of these steps. */
    public Optional<Version> latest(UUID editionId, Collection<Version.CutAt> cutAt) {
        return find("editionId = ?1 and cutAt in ?2 order by number desc", editionId, cutAt)
                .firstResultOptional();
    }

    /** A version with its blocks and their words, in one statement however long it is. */
    public Optional<Version> withBlocks(UUID id) {
        return with(
                "from Version v left join fetch v.blocks b left join fetch b.text where v.id = ?1",
                id,
                Version::blocksRead);
    }

    /** A version with its sentences and their words. */
    public Optional<Version> withSegments(UUID id) {
        return with(
                "from Version v left join fetch v.segments s left join fetch s.text where v.id = ?1",
                id,
                Version::segmentsRead);
    }

    /** A version with its units and their words. */
    public Optional<Version> withUnits(UUID id) {
        return with(
                "from Version v left join fetch v.units u left join fetch u.text where v.id = ?1",
                id,
                Version::unitsRead);
    }

    /** What the transaction has read or cut is not asked for again: it never changes. */
    private Optional<Version> with(String query, UUID id, Predicate<Version> read) {
        var known = findByIdOptional(id);
        return known.isEmpty() || known.filter(read).isPresent()
                ? known
                : find(query, id).list().stream().findFirst();
    }
}
