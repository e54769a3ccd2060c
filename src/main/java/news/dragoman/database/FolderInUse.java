package news.dragoman.database;

/** The data folder is held by another running Dragoman. */
final class FolderInUse extends CannotStart {

    private static final long serialVersionUID = 1L;

    FolderInUse(String message) {
        super(message);
    }
}
