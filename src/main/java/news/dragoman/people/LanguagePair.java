package news.dragoman.people;

/** A direction somebody translates in, such as zh-Hans to en; both are BCP 47 tags. */
public record LanguagePair(String from, String to) {
    private static final String ARROW = ">";

    public LanguagePair {
        if (from.isBlank() || to.isBlank() || from.equals(to)) {
            throw new IllegalArgumentException("A pair needs two different languages");
        }
    }

    static LanguagePair parse(String stored) {
        int arrow = stored.indexOf(ARROW);
        return new LanguagePair(stored.substring(0, arrow), stored.substring(arrow + 1));
    }

    String stored() {
        return from + ARROW + to;
    }
}
