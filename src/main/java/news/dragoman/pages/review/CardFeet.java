package news.dragoman.pages.review;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.dragoman.talk.TalkView;

/**
 * The forms below the cards of one page. Cards that offer the same have the same forms but for the thread's id and version,
 * so each kind is drawn once and filled in for its cards: a text can have a hundred.
 */
final class CardFeet {

    /** Nobody can type them, and no template has them. */
    private static final String ID = "\u0001";

    private static final String VERSION = "\u0002";
    private static final String SAID = "\u0003";

    private final TalkView talk;
    private final String here;
    private final Locale locale;
    private final Map<Offer, String> drawn = new HashMap<>();

    private record Offer(boolean reply, boolean resolve, boolean reopen, boolean close) {}

    /** @param here where a plain form leads back to */
    CardFeet(TalkView talk, String here, Locale locale) {
        this.talk = talk;
        this.here = here;
        this.locale = locale;
    }

    /** The forms of a thread, as HTML; every call with another id for what is said next. */
    String of(TalkView.Thread thread) {
        var offer = new Offer(thread.reply() && !thread.settled(), thread.resolve(), thread.reopen(), thread.close());
        return drawn.computeIfAbsent(offer, this::draw)
                .replace(ID, thread.id())
                .replace(VERSION, Integer.toString(thread.version()))
                .replace(SAID, talk.newId());
    }

    private String draw(Offer offer) {
        return new CardFoot(
                        talk.address(),
                        here,
                        ID,
                        VERSION,
                        SAID,
                        offer.reply(),
                        offer.resolve(),
                        offer.reopen(),
                        offer.close())
                .setLocale(locale)
                .render();
    }
}
