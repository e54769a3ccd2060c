package news.dragoman.translation;

/** Where something is put, seen from what stands already. */
public enum Side {
    BEFORE,
    AFTER
}
