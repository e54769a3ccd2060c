package news.dragoman.media;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where photos are to be kept: {@code dragoman.photos.store} is {@code folder}, as it is unless said, or {@code s3}.
 *
 * @param setting what a setting says, by name
 */
public record StoreSettings(Function<String, Optional<String>> setting) {

    private static final String PREFIX = "dragoman.photos.";
    private static final String S3 = PREFIX + "s3.";

    /** Opens the store that the settings name; nothing is asked of it yet. */
    public Store open() {
        String kind = setting.apply(PREFIX + "store").orElse("folder");
        return switch (kind) {
            case "folder" -> new FolderStore(folder());
            case "s3" ->
                new S3Store(
                        setting.apply(S3 + "endpoint").map(URI::create),
                        setting.apply(S3 + "region").orElse("us-east-1"),
                        needed("bucket"),
                        needed("access-key"),
                        needed("secret-key"));
            default -> throw new IllegalArgumentException(PREFIX + "store is " + kind + "; it can be folder or s3");
        };
    }

    /** In the data folder, unless {@code dragoman.photos.folder} says where. */
    private Path folder() {
        return setting.apply(PREFIX + "folder")
                .map(Path::of)
                .orElseGet(() -> Path.of(setting.apply("dragoman.data").orElse("data"), "photos"));
    }

    private String needed(String name) {
        return setting.apply(S3 + name)
                .orElseThrow(
                        () -> new IllegalArgumentException(PREFIX + "store is s3, and " + S3 + name + " is missing"));
    }
}
