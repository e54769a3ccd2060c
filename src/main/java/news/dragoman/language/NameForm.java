package news.dragoman.language;

/**
 * A name as it stands in a text.
 *
 * @param start of it, in UTF-16 units
 * @param text the name
 * @param key by which the same name is known in another language; the name itself where nothing better is known
 */
public record NameForm(int start, String text, String key) {

    int end() {
        return start + text.length();
    }
}
