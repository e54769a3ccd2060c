package news.dragoman.newsroom;

import java.util.UUID;
import news.dragoman.workflow.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says with a step.
 *
 * @param version the edition's version on his page
 * @param contentHash the hash of the text on his page, as hex; empty where the step reads nothing
 * @param reason why, in free words; empty if he gives none
 * @param pinnedReason why it is signed as pinned to an older source version
 * @param soloReason why one person does it alone
 * @param receiver who is to have it: the id under which the story shows somebody, so that of the pen name where he
 *     works under one; null where nobody is named
 */
public record Ask(
        int version,
        String contentHash,
        String reason,
        String pinnedReason,
        String soloReason,
        @Nullable UUID receiver) {

    /** Nobody asks yet: a page is drawn, and wants to know what would be open to somebody who gives all reasons. */
    static final Ask LOOKING = new Ask(-1, "", "", "", "");

    public Ask(int version, String contentHash, String reason, String pinnedReason, String soloReason) {
        this(version, contentHash, reason, pinnedReason, soloReason, null);
    }

    public static Ask at(int version) {
        return new Ask(version, "", "", "", "");
    }

    public Ask reading(String contentHash) {
        return new Ask(version, contentHash, reason, pinnedReason, soloReason, receiver);
    }

    public Ask because(String reason) {
        return new Ask(version, contentHash, reason, pinnedReason, soloReason, receiver);
    }

    public Ask asPinned(String pinnedReason) {
        return new Ask(version, contentHash, reason, pinnedReason, soloReason, receiver);
    }

    public Ask alone(String soloReason) {
        return new Ask(version, contentHash, reason, pinnedReason, soloReason, receiver);
    }

    /** Names who is to have it. */
    public Ask to(@Nullable UUID receiver) {
        return new Ask(version, contentHash, reason, pinnedReason, soloReason, receiver);
    }

    boolean looking() {
        return version < 0;
    }

    Facts.Words words() {
        return looking()
                ? new Facts.Words(true, true, true)
                : new Facts.Words(!reason.isBlank(), !pinnedReason.isBlank(), !soloReason.isBlank());
    }
}
