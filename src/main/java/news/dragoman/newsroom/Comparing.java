package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.review.PhotoChange;
import news.dragoman.review.Redline;
import news.dragoman.story.Editions;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.Picture;
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
    private final PhotoBlocks about;

    Comparing(Editions editions, Versions versions, Gatherer gatherer, Access access, PhotoBlocks about) {
        this.about = about;
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
     * @param photos what became of the photos, beside their words
     * @param before the photos of the earlier text, by the blocks that are about them
     */
    public record Comparison(
            Situation situation,
            List<Version> versions,
            boolean standing,
            Version from,
            Optional<Version> to,
            List<Redline.Row> rows,
            List<PhotoChange> photos,
            Map<UUID, Picture> before) {

        /** The media that the later text goes by, as they were typed; nothing where that was not kept. */
        public Optional<String> cited() {
            return to.isPresent()
                    ? to.flatMap(Version::cited)
                    : Optional.of(situation.text().cited());
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
        var before = shown(earlier);
        var after = later.map(this::shown)
                .orElseGet(() -> new PhotoChange.Shown(
                        situation.text().passages(), situation.text().pictures()));
        var rows = Redline.between(before.passages(), after.passages(), edition.language());
        return new Comparison(
                situation,
                all,
                standing,
                earlier,
                later,
                rows,
                PhotoChange.between(rows, before, after),
                before.pictures());
    }

    private PhotoChange.Shown shown(Version version) {
        var whole = versions.withBlocks(version.id()).orElseThrow(NotReadable::new);
        return new PhotoChange.Shown(whole.passages(), about.of(whole));
    }

    private static Version numbered(List<Version> all, int number) {
        return all.stream().filter(v -> v.number() == number).findFirst().orElseThrow(NotReadable::new);
    }

    private static Version before(List<Version> all, Optional<Version> later) {
        int at = later.map(all::indexOf).orElse(all.size());
        return all.get(Math.max(0, at - 1));
    }
}
