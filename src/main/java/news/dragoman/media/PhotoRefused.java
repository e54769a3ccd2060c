package news.dragoman.media;

import java.util.List;

/** A file that cannot become a photo, as a code with arguments, worded where people read it. */
public final class PhotoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<String> args;

    /** Why not. */
    public enum Code {
        /** Of a type that is not taken. Argument: its name, as in {@code SVG}. */
        PHOTO_TYPE,
        /** Nothing that is known as a picture. */
        PHOTO_UNKNOWN,
        /** The file is cut off or damaged. */
        PHOTO_BROKEN,
        /** Too many bytes. Argument: how many megabytes are taken. */
        PHOTO_BYTES,
        /** Too many pixels. Arguments: its width and height, and how many millions are taken. */
        PHOTO_PIXELS,
        /** Others are being worked on, for longer than anybody waits. */
        PHOTO_BUSY
    }

    public PhotoRefused(Code code, String... args) {
        super(code.name());
        this.code = code;
        this.args = List.of(args);
    }

    public Code code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}
