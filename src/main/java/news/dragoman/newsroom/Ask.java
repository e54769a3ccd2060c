package news.dragoman.newsroom;

import news.dragoman.workflow.Facts;

/**
 * What somebody says with a step.
 *
 * @param version the edition's version on his page
 * @param contentHash the hash of the text on his page, as hex; empty where the step reads nothing
 * @param reason why, in free words; empty if he gives none
 * @param pinnedReason why it is signed as pinned to an older source version
 * @param soloReason why one person does it alone
 */
public record Ask(int version, String contentHash, String reason, String pinnedReason, String soloReason) {

    /** Nobody asks yet: a page is drawn, and wants to know what would be open to somebody who gives all reasons. */
    static final Ask LOOKING = new Ask(-1, "", "", "", "");

    public static Ask at(int version) {
        return new Ask(version, "", "", "", "");
    }

    public Ask reading(String contentHash) {
        return new Ask(version, contentHash, reason, pinnedReason, soloReason);
    }

    public Ask because(String reason) {
        return new Ask(version, contentHash, reason, pinnedReason, soloReason);
    }

    public Ask asPinned(String pinnedReason) {
        return new Ask(version, contentHash, reason, pinnedReason, soloReason);
    }

    public Ask alone(String soloReason) {
        return new Ask(version, contentHash, reason, pinnedReason, soloReason);
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
