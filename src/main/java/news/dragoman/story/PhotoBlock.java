package news.dragoman.story;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Says which photo a block's words are about: for ever, in whatever edition, stage or version the block stands. */
@Entity
@Immutable
public class PhotoBlock {

    @Id
    private UUID blockId;

    private UUID photoId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PhotoBlock() {}

    public PhotoBlock(UUID blockId, UUID photoId) {
        this.blockId = blockId;
        this.photoId = photoId;
    }

    public UUID blockId() {
        return blockId;
    }

    public UUID photoId() {
        return photoId;
    }
}
