package news.dragoman.history;

/** What can be done to the newsroom itself: to its people, pen names and desks. Steps on stories are in the table. */
public enum Deed {
    /** The first administrator of an empty installation made his own account. */
    SET_UP,
    TAKE_ON,
    GRANT,
    REVOKE,
    /** Changed what is known of a person: login, names, languages, pairs, desk. */
    CHANGE_PERSON,
    DEACTIVATE,
    REACTIVATE,
    /** Made a one-time code for somebody's new password. */
    OFFER_CODE,
    /** Set a new password with such a code. */
    USE_CODE,
    CHANGE_PASSWORD,
    /** Ended all of somebody's sign-ins. */
    SIGN_OUT,
    MAKE_PERSONA,
    CHANGE_PERSONA,
    MAKE_DESK,
    /** Changed a desk's policies, languages, names or zone. */
    CHANGE_DESK,
    /** Made a key by which another house gets what is published. */
    MAKE_PARTNER_KEY,
    END_PARTNER_KEY
}
