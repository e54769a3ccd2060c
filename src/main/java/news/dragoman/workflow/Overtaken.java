package news.dragoman.workflow;

/** What a desk wants of a schedule whose source changes, in a way that matters, after the text was signed. */
public enum Overtaken {
    /** It waits until somebody has looked: the text is signed anew, or the change is taken back. */
    WAITS,
    /** It runs as it was signed, and the edition gets a task. */
    AS_PINNED
}
