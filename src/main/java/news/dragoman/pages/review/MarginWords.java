package news.dragoman.pages.review;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import news.dragoman.story.BlockKind;
import news.dragoman.talk.TalkView;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.TalkMessages;
import news.dragoman.web.Words;

/** The words on the cards of one page. There are few and many cards, so each is looked up once. */
final class MarginWords {

    /** Stands for a paragraph's number in words that are looked up once for all numbers; nobody can type it. */
    private static final String NUMBER = "\u0000";

    private final TalkMessages talk;
    private final MarginMessages margin;
    private final NumberFormat numbers;
    private final Map<String, String> known = new HashMap<>();

    private MarginWords(TalkMessages talk, MarginMessages margin, NumberFormat numbers) {
        this.talk = talk;
        this.margin = margin;
        this.numbers = numbers;
    }

    static MarginWords of(Words words, CurrentPerson current) {
        return new MarginWords(
                words.in(TalkMessages.class, current.face()),
                words.in(MarginMessages.class, current.face()),
                NumberFormat.getIntegerInstance(current.uiLocale()));
    }

    String number(long number) {
        return numbers.format(number);
    }

    String kind(TalkView.Thread thread) {
        return once("kind", thread.kind(), talk::kind);
    }

    /** How it stands with a thread, and who brought it there. */
    String standing(TalkView.Thread thread) {
        String state = once("state", thread.state(), talk::state);
        return thread.ending().isEmpty() ? state : state + " · " + thread.ending();
    }

    String messages(TalkView.Thread thread) {
        int count = thread.lines().size();
        return once("said", number(count), shown -> margin.messages(count, shown));
    }

    /** Which block of its kind. */
    String place(BlockKind kind, String number) {
        return once("place", kind.name(), k -> margin.place(kind, NUMBER)).replace(NUMBER, number);
    }

    /** Where a thread stands that is beside no block. */
    String loose(TalkView.Thread thread) {
        boolean gone = thread.words().isPresent();
        return once("loose", String.valueOf(gone), k -> gone ? margin.nowhere() : margin.wholeText());
    }

    private String once(String what, String key, Function<String, String> find) {
        return known.computeIfAbsent(what + " " + key, k -> find.apply(key));
    }
}
