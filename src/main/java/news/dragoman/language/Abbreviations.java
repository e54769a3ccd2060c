package news.dragoman.language;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Latin abbreviations of news copy whose full stop ends no sentence, by how sure that is.
 *
 * <p>Chosen from what news style books abbreviate: titles before names, addresses, months, states, companies, references.
 */
final class Abbreviations {

    /** Before a name: the name follows. */
    private static final Set<String> BEFORE_NAME = words(
            "Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Cpl Pvt Capt Cmdr Cdr Maj Adm Brig Rev Fr Hon "
                    + "Pres Supt Det Insp Msgr Amb Atty Messrs Mmes Mme Mlle St Ste Mt Ft vs v viz Sra Srta Dra Ing Lic");
    /** Before a number. */
    private static final Set<String> BEFORE_NUMBER = words(
            "No Nos no nos p pp vol Vol ch Ch art Art Arts sec Sec fig Fig para paras op cf ca c approx Res Rte Bldg");
    /** Before a clock's or calendar's rest: "at 5 p.m. Monday". */
    private static final Set<String> OF_TIME = words("a.m p.m A.M P.M am pm");
    /** In mid-sentence or at its end: only the next word can tell. */
    private static final Set<String> ANYWHERE = words(
            "Inc Corp Co Cos Ltd Bros Jr Sr al Ave Blvd Rd Sq Dept Univ Assn Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec "
                    + "Mon Tue Wed Thu Fri Sat Sun Ala Ariz Calif Colo Conn Del Fla Ga Ill Ind Kan Mass Mich Minn Miss Mo "
                    + "Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ph.D M.D B.A M.A i.e e.g min max est ed eds");

    private static final Pattern TIME_FOLLOWS = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b.*|(?:January|February|March|April|May|June|July|August|September"
                    + "|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\b.*|[A-Z]{2,4}\\b.*|(?:Eastern|Central|"
                    + "Pacific|Mountain|Greenwich|Beijing|Tokyo|Seoul|London|Local)\\b.*",
            Pattern.DOTALL);
    /** Words that begin a sentence and seldom a name. */
    private static final Pattern SENTENCE_FOLLOWS = Pattern.compile(
            "[\"“‘'(\\[]*(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|His|Her|Its|Their|Our|My|Your|There|Here|In|On|At"
                    + "|By|For|From|With|Without|To|Of|As|If|But|And|Or|So|Yet|Not|No|Nor|After|Before|When|While|Where|"
                    + "What|Who|Why|How|Since|Until|Under|Over|Although|Though|Because|However|Meanwhile|Also|Then|Now|"
                    + "Once|Only|Some|Many|Most|More|Few|Several|Both|Each|All|Another|Other|Others|One|Two|Three|Four|"
                    + "Five|Six|Seven|Eight|Nine|Ten|Hundreds|Thousands|Dozens|Officials|Police|Authorities|Residents|"
                    + "Villagers|Witnesses|Critics|Analysts|Activists|Reporters|Neither|Either|Nobody|Nothing|Everyone|"
                    + "Earlier|Later|Last|Next|Today|Yesterday|Asked|According|Despite|During|Among|Between|Still|Even)\\b.*",
            Pattern.DOTALL);

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{M}*\\.\\s?-?)*\\p{Lu}\\p{M}*");

    private Abbreviations() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /**
     * Whether the full stop after {@code before} marks an abbreviation and the sentence goes on with {@code after}.
     *
     * @param before the sentence so far, without the full stop
     * @param after what follows, from its first character that is not a space
     */
    static boolean goesOn(String before, String after) {
        String word = lastWord(before);
        if (BEFORE_NAME.contains(word)) {
            return true;
        }
        if (BEFORE_NUMBER.contains(word)) {
            return Character.isDigit(after.codePointAt(0));
        }
        if (OF_TIME.contains(word)) {
            return TIME_FOLLOWS.matcher(after).matches()
                    && !SENTENCE_FOLLOWS.matcher(after).matches();
        }
        boolean initial = INITIALS.matcher(word).matches() && !isPronoun(word, before);
        return (ANYWHERE.contains(word) || initial)
                && !SENTENCE_FOLLOWS.matcher(after).matches();
    }

    /** "I" after a small word is the speaker, not an initial. */
    private static boolean isPronoun(String word, String before) {
        return word.equals("I") && !before.matches("(?s).*\\p{Lu}[\\p{L}.]*\\sI|I");
    }

    private static String lastWord(String before) {
        int i = before.length();
        while (i > 0 && (isAlphabetic(before.charAt(i - 1)) || ".-".indexOf(before.charAt(i - 1)) >= 0)) {
            i--;
        }
        return before.substring(i);
    }

    /** A letter of an alphabet: after Han or Hangul a Latin abbreviation begins anew. */
    private static boolean isAlphabetic(char c) {
        return Character.isLetter(c) && Character.getType(c) != Character.OTHER_LETTER;
    }
}
