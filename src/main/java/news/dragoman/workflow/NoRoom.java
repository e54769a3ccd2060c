package news.dragoman.workflow;

/**
 * Thrown where what somebody asked for wants room on a disk, and there is none: answered as 507 (RFC 4918, 11.5). Nothing
 * was changed, and the same asked again is done once there is room.
 */
public class NoRoom extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoRoom(Throwable cause) {
        super("no room", cause);
    }
}
