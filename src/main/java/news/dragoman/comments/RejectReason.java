package news.dragoman.comments;

/** Why a comment is not published. The order is that of the keys on the page; the names stand in the record. */
public enum RejectReason {
    /** It names or locates somebody private. */
    PERSONAL_DATA,
    ABUSE,
    SPAM,
    OFF_TOPIC,
    DUPLICATE,
    /** None of these; a note says what. */
    OTHER
}
