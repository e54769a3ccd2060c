package news.dragoman.pages.story;

import java.util.List;
import java.util.UUID;
import news.dragoman.story.Version;

/** Finds a version among those already read. */
final class Cuts {

    private Cuts() {}

    /** The number of a version; 0 where it is not among them. */
    static int number(UUID version, List<Version> cuts) {
        return cuts.stream()
                .filter(v -> v.id().equals(version))
                .mapToInt(Version::number)
                .findFirst()
                .orElse(0);
    }
}
