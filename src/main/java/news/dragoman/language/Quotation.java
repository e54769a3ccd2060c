package news.dragoman.language;

/**
 * What somebody is quoted with.
 *
 * @param start of its words, after the mark that opens it, in UTF-16 units
 * @param end after its words
 * @param text its words
 * @param speaker who says it, as the sentence names them; empty where the sentence does not
 * @param open whether it goes on in the next sentence
 */
public record Quotation(int start, int end, String text, String speaker, boolean open) {

    /** With what the same person goes on to say. */
    Quotation with(Quotation more) {
        return new Quotation(
                start, more.end, text + " … " + more.text, speaker.isEmpty() ? more.speaker : speaker, more.open);
    }

    /** The same, said by somebody whom another sentence or quotation names. */
    public Quotation by(String other) {
        return new Quotation(start, end, text, other, open);
    }
}
