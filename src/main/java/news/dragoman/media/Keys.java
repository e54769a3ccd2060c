package news.dragoman.media;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of things in the store: what the newsroom has, and copies of what readers get, apart from each other. */
public final class Keys {

    /** Of what only the newsroom sees. */
    public static final String NEWSROOM = "photos/";

    /** Of what is published. */
    public static final String PUBLISHED = "published/";

    /** In the place of a width, for the picture in full size. */
    static final String MASTER = "master";

    /** What is being written, or never was to the end, is named so. */
    static final String UNFINISHED = ".new-";

    private static final Pattern OWNER =
            Pattern.compile("(?:photos|published)/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/.+");
    private static final Pattern COPY = Pattern.compile("published/[0-9a-f-]{36}/([0-9a-f]{64})/.+");

    private Keys() {}

    static String of(UUID photo, String what, PictureType type) {
        return NEWSROOM + photo + "/" + what + "." + type.ending();
    }

    /** Everything of one photo begins so. */
    public static String all(UUID photo) {
        return NEWSROOM + photo + "/";
    }

    /** Where readers' copy of a picture is, in one width. */
    public static String published(UUID story, String digest, int width, PictureType type) {
        return published(story, digest) + width + "." + type.ending();
    }

    /** Every copy of one picture of a story begins so. */
    public static String published(UUID story, String digest) {
        return PUBLISHED + story + "/" + digest + "/";
    }

    /** The photo of what only the newsroom sees, the story of what is published. */
    public static Optional<UUID> owner(String key) {
        Matcher found = OWNER.matcher(key);
        return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }

    /** The digest of the picture of which something published is a copy. */
    public static Optional<String> copied(String key) {
        Matcher found = COPY.matcher(key);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Whether it was never written to the end. */
    public static boolean unfinished(String key) {
        return key.contains("/" + UNFINISHED);
    }
}
