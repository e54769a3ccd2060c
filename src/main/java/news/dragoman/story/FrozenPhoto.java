package news.dragoman.story;

import jakarta.persistence.Embeddable;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo as it was shown in a version: its words are among the version's blocks. */
@Embeddable
public class FrozenPhoto {

    private UUID photoId;
    private byte[] digest;
    private int across;
    private int down;
    private boolean handout;

    /** As of the picture; null where it was frozen before that was signed. */
    private @Nullable String taken;

    private @Nullable String place;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FrozenPhoto() {}

    public FrozenPhoto(Picture picture) {
        this.photoId = picture.photo();
        this.digest = HexFormat.of().parseHex(picture.digest());
        this.across = picture.across();
        this.down = picture.down();
        this.handout = picture.handout();
        this.taken = picture.taken();
        this.place = picture.place();
    }

    private static String told(@Nullable String words) {
        return words == null ? "" : words;
    }

    public Picture picture() {
        return new Picture(photoId, HexFormat.of().formatHex(digest), across, down, handout, told(taken), told(place));
    }
}
