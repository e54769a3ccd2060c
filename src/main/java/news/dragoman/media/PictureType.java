package news.dragoman.media;

/** The types in which pictures are kept, whatever they came as. */
public enum PictureType {
    JPEG("image/jpeg", "jpg"),
    /** Where it has see-through parts, or the few colours of a drawing. */
    PNG("image/png", "png");

    private final String mediaType;
    private final String ending;

    PictureType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without a dot. */
    public String ending() {
        return ending;
    }
}
