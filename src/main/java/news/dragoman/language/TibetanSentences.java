package news.dragoman.language;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tibetan. The shad parts phrases and lists as well as sentences, so it ends a sentence only
 *
 * <ul>
 *   <li>after a closing verb or particle: ཡིན རེད ཡོད འདུག སོང བྱུང བྱས བཤད and their like, and the closing particles གོ ངོ
 *       དོ ནོ བོ མོ འོ རོ ལོ སོ ཏོ, which repeat the verb's last letter;
 *   <li>after a verb that asks: ཡིན་ནམ, རེད་དམ, འདུག་གམ;
 *   <li>doubled: ༎ or །།;
 * </ul>
 *
 * and never before a word that takes up what was said (ཞེས, ཅེས, ཟེར). After ག the shad is left out and a space stands
 * alone: it ends a sentence after the verbs འདུག, ཤག and བཞག. A shad after a noun, or after ནས ན དང ཏེ སྟེ ཞིང པས ལ, carries the sentence on.
 */
final class TibetanSentences implements SentenceRule {

    private static final Set<String> VERBS = Set.of(
            ("ཡིན མིན རེད ཡོད མེད འདུག སོང བྱུང ཤག བཞག གདའ ལགས མཆིས བྱས བྱེད བཤད གསུངས ཟེར བརྗོད ཞུས གནང བཏང གཏོང ཐུབ "
                            + "དགོས ཐོན བསྡད བཅུག བསད བཟུང ཤོར འགྲོ ཕྱིན ཤེས ཆོག བསྒྲགས བཏོན འཁོད ཐེབས འབད སླེབས བྲིས འཛུགས བཙུགས")
                    .split(" "));
    private static final Set<String> CLOSING = Set.of("གོ ངོ དོ ནོ བོ མོ འོ རོ ལོ སོ ཏོ".split(" "));
    private static final Set<String> ASKING = Set.of("གམ ངམ དམ ནམ བམ མམ འམ རམ ལམ སམ པས".split(" "));
    private static final Set<String> WITHOUT_SHAD = Set.of("འདུག", "ཤག", "བཞག");
    private static final Pattern DOUBLED = Pattern.compile("(?s).*(?:༎|།\\s?།).*");
    private static final Pattern TAKEN_UP = Pattern.compile("(?s)(?:ཞེས|ཅེས|ཤེས་|ཟེར|ཞེ་|སྙམ).*");

    @Override
    public boolean ends(Stop stop) {
        if (TAKEN_UP.matcher(stop.after()).matches() || SentenceRule.carriesOn(stop.nextChar())) {
            return false;
        }
        char mark = stop.text().charAt(stop.mark());
        if (mark == '.' || mark == '…') {
            return stop.isSpaced() && lastSyllable(stop.before()).length() != 1;
        }
        if (mark != '།' || DOUBLED.matcher(stop.run()).matches()) {
            return true;
        }
        String before = stop.before();
        String last = lastSyllable(before);
        if (ASKING.contains(last)) {
            return VERBS.contains(lastSyllable(before.substring(0, before.lastIndexOf(last))));
        }
        return VERBS.contains(last) || CLOSING.contains(last);
    }

    @Override
    public boolean endsBare(Stop stop) {
        return stop.isSpaced()
                && WITHOUT_SHAD.contains(lastSyllable(stop.before()))
                && !TAKEN_UP.matcher(stop.after()).matches();
    }

    /** Whether the space at this place stands after ག, which takes no shad. */
    static boolean dropsShad(String text, int space) {
        return space > 0 && text.charAt(space - 1) == 'ག';
    }

    /** The letters after the last tsheg, space or mark; a tsheg at the very end, as after ང, counts for nothing. */
    private static String lastSyllable(String text) {
        int end = text.endsWith("་") ? text.length() - 1 : text.length();
        int start = end;
        while (start > 0 && isTibetanLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isTibetanLetter(char c) {
        return c >= '\u0F40' && c <= '\u0FBC';
    }
}
