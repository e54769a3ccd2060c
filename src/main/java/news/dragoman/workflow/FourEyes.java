package news.dragoman.workflow;

/** A desk's rule on whether the person who wrote or translated a text may also sign it off. */
public enum FourEyes {
    /** Somebody else signs, always. */
    REQUIRED,
    /** One person may do it all, with a reason that stays on record. */
    SOLO_ALLOWED
}
