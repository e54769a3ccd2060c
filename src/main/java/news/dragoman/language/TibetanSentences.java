package news.dragoman.language;

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
 * and never before a word that takes up what was said (ཞེས, ཅེས, ཟེར). After ག the shad is left out, a space alone stands
 * there and parts nothing here. A shad after a noun, or after ནས ན དང ཏེ སྟེ ཞིང པས ལ, carries the sentence on.
 */
final class TibetanSentences implements SentenceRule {

    private static final String VERB =
            "ཡིན|མིན|རེད|མ་རེད|ཡོད|མེད|འདུག|མི་འདུག|སོང|བྱུང|ཤག|བཞག|གདའ|ལགས|མཆིས|བྱས|བྱེད|བཤད|གསུངས|ཟེར|བརྗོད|ཞུས|གནང"
                    + "|བཏང|གཏོང|ཐུབ|དགོས|ཐོན|བསྡད|བཅུག|བསད|བཟུང|ཤོར|འགྲོ|ཕྱིན|ཤེས|རྒྱུ་རེད|ཆོག|བསྒྲགས|བཏོན|འཁོད|ཐེབས|འབད|སླེབས|བྲིས|འཛུགས|བཙུགས";
    private static final Pattern CLOSED =
            Pattern.compile("(?s)(?:.*[་།\\s“”«»\"])?(?:" + VERB + "|གོ|ངོ|དོ|ནོ|བོ|མོ|འོ|རོ|ལོ|སོ|ཏོ)་?");
    private static final Pattern ASKED =
            Pattern.compile("(?s).*(?:" + VERB + ")་(?:གམ|ངམ|དམ|ནམ|བམ|མམ|འམ|རམ|ལམ|སམ|པས)་?");
    private static final Pattern TAKEN_UP = Pattern.compile("(?s)(?:ཞེས|ཅེས|ཤེས་|ཟེར|ཞེ་|སྙམ).*");

    @Override
    public boolean ends(Stop stop) {
        if (TAKEN_UP.matcher(stop.after()).matches() || SentenceRule.carriesOn(stop.nextChar())) {
            return false;
        }
        String run = stop.run();
        if (run.matches("(?s).*(?:༎|།\\s?།).*") || run.matches("(?s)[?？!！].*")) {
            return true;
        }
        if (run.charAt(0) == '.' || run.charAt(0) == '…') {
            return stop.isSpaced() && !stop.before().matches("(?s)(?:.*\\s)?[\\p{L}0-9]");
        }
        String before = stop.before();
        return CLOSED.matcher(before).matches() || ASKED.matcher(before).matches();
    }
}
