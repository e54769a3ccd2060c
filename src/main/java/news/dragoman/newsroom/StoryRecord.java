package news.dragoman.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.Entry;
import news.dragoman.history.KeptText;
import news.dragoman.story.Edition;
import news.dragoman.story.Picture;
import news.dragoman.story.Story;
import news.dragoman.story.StoryNames;
import news.dragoman.story.TextRemoval;
import news.dragoman.story.Version;

/**
 * A story's record, as somebody may take it away: what was done, every version that was cut, and by which hashes it can be
 * verified. Nobody stands in it by another name than in the story.
 *
 * @param chapters for each edition that the asker may know of
 * @param removals words that were sealed or erased, or were to be
 * @param hashes of all versions, those too whose words are not for the asker
 */
public record StoryRecord(
        Story story, StoryNames names, List<Chapter> chapters, List<TextRemoval> removals, Map<UUID, String> hashes) {

    /**
     * The record of an edition.
     *
     * @param wordsReadable whether the asker may read the words in it
     * @param cited which media its articles went by, oldest first
     */
    public record Chapter(
            Edition edition, boolean wordsReadable, List<Cut> versions, List<Line> lines, List<CitedThen> cited) {
        /** The hash of the last line, which stands for all before it; empty where there is none. */
        public Optional<String> head() {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(lines.get(lines.size() - 1).hash());
        }
    }

    /**
     * The media that an article went by.
     *
     * @param at when it was published
     * @param words as they were typed, but for lines that were sealed or erased since
     */
    public record CitedThen(Instant at, String words) {}

    /**
     * A person in a hash: known by id and salt, or behind a pen name by the hash alone.
     *
     * @param shown the id by which the story shows him
     * @param salt as hex; empty for whoever works under a pen name
     * @param commitment SHA-256 of salt and id, as hex
     */
    public record Somebody(UUID shown, Optional<String> salt, String commitment) {}

    /**
     * A version.
     *
     * @param byline as it was printed; empty where it would say who is behind a pen name
     * @param told what readers were to be told of a correction, where the content hash speaks of it
     * @param pictures its photos, by the blocks that are about them
     * @param recomputes whether the content hash comes out of what is here
     * @param hash over structure and digests, as hex
     */
    public record Cut(
            Version version,
            Somebody author,
            Optional<List<String>> byline,
            Optional<String> told,
            Map<UUID, Picture> pictures,
            boolean recomputes,
            String hash) {}

    /**
     * A line of the record.
     *
     * @param number the first on an edition is 1
     * @param hash over it and the line before, as hex
     */
    public record Line(
            Entry entry,
            int number,
            Optional<Somebody> by,
            Optional<Somebody> about,
            Optional<KeptText> reason,
            String hash) {}

    /** The entries' versions by their hash, to find what an entry speaks of. */
    public Optional<Cut> cut(UUID version) {
        return chapters.stream()
                .flatMap(c -> c.versions().stream())
                .filter(c -> c.version().id().equals(version))
                .findFirst();
    }

    /** The number of a version, as pages show it; 0 for one that the asker may not know. */
    public int number(UUID version) {
        return cut(version).map(c -> c.version().number()).orElse(0);
    }

    /** The hash of a version that an entry speaks of, as hex. */
    public Optional<String> versionHash(UUID version) {
        return Optional.ofNullable(hashes.get(version));
    }
}
