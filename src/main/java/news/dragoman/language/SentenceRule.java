package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Whether a stop ends the sentence, in the languages of one writing tradition. */
@FunctionalInterface
interface SentenceRule {

    boolean ends(Stop stop);

    /** Whether the sentence ends at a space without any stop: the run is empty. */
    default boolean endsBare(Stop stop) {
        return false;
    }

    static SentenceRule of(Language language) {
        return switch (language.base()) {
            case "zh", "yue" -> new ChineseSentences();
            case "ja" -> new QuotativeSentences("(?:と|って|など|の|を|が|に|は|も|か).*");
            case "ko" -> new KoreanSentences();
            case "ug" -> new QuotativeSentences("(?:دەپ|دې[دگيمب]|دەي).*");
            case "my" -> new QuotativeSentences("(?:ဟု|ဟူ|လို့|ဆိုပြီး|ဆိုတ).*");
            case "km" -> new KhmerSentences();
            case "bo" -> new TibetanSentences();
            default -> new SpacedSentences();
        };
    }

    /** Marks that carry a sentence on whatever stood before: commas, semicolons, colons, dashes. */
    static boolean carriesOn(char c) {
        return ",;:，；：、،؛၊៖-–—~～·".indexOf(c) >= 0;
    }

    /** A stop of Unicode's sentence boundaries (UAX #29) but the Burmese comma ၊; an ellipsis; a Tibetan shad. */
    static boolean isStop(int c) {
        if (c == '၊') {
            return false;
        }
        int kind = UCharacter.getIntPropertyValue(c, UProperty.SENTENCE_BREAK);
        return kind == UCharacter.SentenceBreak.STERM
                || kind == UCharacter.SentenceBreak.ATERM
                || "…⋯།༎༏༐༑༔".indexOf(c) >= 0;
    }
}
