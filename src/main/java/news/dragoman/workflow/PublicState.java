package news.dragoman.workflow;

/** What readers see of an edition, whatever happens to its working copy. */
public enum PublicState {
    /** Nothing, and nothing ever. */
    NONE,
    /** The article. */
    LIVE,
    /** At its address, that it is being reviewed; nowhere else anything. */
    SUSPENDED,
    /** At its address, that it was withdrawn, and why; nowhere else anything. Correcting and publishing leads back. */
    WITHDRAWN;

    /** Whether it counts as before readers: only resuming ends a suspension, and nothing else rests on it. */
    public boolean live() {
        return this == LIVE || this == SUSPENDED;
    }
}
