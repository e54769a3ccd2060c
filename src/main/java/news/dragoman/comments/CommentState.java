package news.dragoman.comments;

/** What has become of a comment. */
public enum CommentState {
    /** Nobody but moderators sees it. */
    HELD,
    /** Readers see it, once it is public. */
    APPROVED,
    REJECTED,
    /** Its sender took it back; its words are gone. */
    WITHDRAWN,
    /** It never appears: what it says is for editors. */
    PASSED_ON
}
