package news.dragoman.workflow;

/** What readers see of an edition, whatever happens to its working copy. */
public enum PublicState {
    NONE,
    LIVE
}
