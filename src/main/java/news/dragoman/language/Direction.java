package news.dragoman.language;

/** The way a language's lines run. */
public enum Direction {
    LTR("ltr"),
    RTL("rtl");

    private final String attribute;

    Direction(String attribute) {
        this.attribute = attribute;
    }

    /** The value of HTML's {@code dir}. */
    public String attribute() {
        return attribute;
    }
}
