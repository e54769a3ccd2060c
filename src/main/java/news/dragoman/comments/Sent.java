package news.dragoman.comments;

import news.dragoman.language.PlainText;
import news.dragoman.publication.Publication;

/**
 * What a reader sent.
 *
 * @param name to be called by; may be empty
 * @param trap what came in the field that no person sees
 * @param ticket as the form had it
 * @param network where it came from, as far as one neighbourhood reaches; kept nowhere
 */
public record Sent(Publication article, String name, String text, String trap, String ticket, String network) {

    public Sent {
        name = PlainText.lineEnds(name).strip();
        text = PlainText.lineEnds(text).strip();
    }
}
