package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.review.Redline;
import news.dragoman.story.Editions;
import news.dragoman.story.Passage;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.workflow.NotReadable;
import org.jspecify.annotations.Nullable;

/** Compares two versions of an edition, or one with the text as it stands, for whoever may read both. */
@ApplicationScoped
public class Comparing {

    private final Editions editions;
    private final Versions versions;
    private final Gatherer gatherer;
    private final Access access;

    Comparing(Editions editions, Versions versions, Gatherer gatherer, Access access) {
        this.editions = editions;
        this.versions = versions;
        this.gatherer = gatherer;
        this.access = access;
    }

    /**
     * Two texts of an edition with what differs.
     *
     * @param versions all versions, oldest first, without their texts
     * @param standing whether the person may read the text as it stands
     * @param to nothing for the text as it stands
     */
    public record Comparison(
            Situation situation,
            List<Version> versions,
            boolean standing,
            Version from,
            Optional<Version> to,
            List<Redline.Row> rows) {

        public long changes() {
            return rows.stream().filter(Redline.Row::changed).count();
        }
    }

    /**
     * Compares.
     *
     * @param from the number of a version; null for the one before the other
     * @param to the number of a version; null for the text as it stands, or where that is not for the person the latest
     * @throws NotReadable if there is no such version, or it is not for the person to read
     */
    public Comparison of(UUID editionId, @Nullable Integer from, @Nullable Integer to, Person person) {
        var edition = editions.findByIdOptional(editionId).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        var all = situation.file().versions(editionId);
        if (!access.readsVersions(person, edition, situation.file()) || all.isEmpty()) {
            throw new NotReadable();
        }
        boolean standing = access.readsWorkingCopy(person, edition, situation.file());
        Optional<Version> later = to == null && standing
                ? Optional.empty()
                : Optional.of(to == null ? all.get(all.size() - 1) : numbered(all, to));
        var earlier = from == null ? before(all, later) : numbered(all, from);
        var rows = Redline.between(
                passages(earlier),
                later.map(this::passages).orElseGet(() -> situation.text().passages()),
                edition.language());
        return new Comparison(situation, all, standing, earlier, later, rows);
    }

    private List<Passage> passages(Version version) {
        return versions.withBlocks(version.id()).orElseThrow(NotReadable::new).passages();
    }

    private static Version numbered(List<Version> all, int number) {
        return all.stream().filter(v -> v.number() == number).findFirst().orElseThrow(NotReadable::new);
    }

    private static Version before(List<Version> all, Optional<Version> later) {
        int at = later.map(all::indexOf).orElse(all.size());
        return all.get(Math.max(0, at - 1));
    }
}
