package news.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands between quotation marks, and who says it. The marks of any language: “ ” " " 「 」 『 』 « » ‹ › „ “ and
 * ‘ ’ around words. Quotations within one belong to it. The speaker is looked for in the same sentence, for Chinese and
 * English by the verbs of saying before and after the marks; other languages have their quotations without one. A pair of
 * marks around one or two words names something more often than it quotes somebody; without a speaker it is left out.
 */
public final class Quotations {

    private static final Map<Character, String> CLOSING =
            Map.of('“', "”", '「', "」", '『', "』", '«', "»", '‹', "›", '„', "“”", '"', "\"", '‘', "’");

    private static final String SAYS_ZH =
            "(?:说道|说|表示|称|告诉|指出|认为|强调|介绍|透露|坦言|回应|回答|答道|问道|写道|喊道|补充|回忆|解释|承认|警告|呼吁|宣布|反问|感叹|问(?!题)|答|写|說|稱|告訴|認為|強調|介紹|回應|問(?!題)|寫|補充|回憶|解釋|承認|喊)";
    /** The clause with the last verb of saying before the marks; what is said may begin in words of the sentence. */
    private static final Pattern BEFORE_ZH =
            Pattern.compile("(?:^|[，。；！？”」])([^，。；：！？“”「」]{1,24}?)" + SAYS_ZH + "[^。；！？“”]{0,20}$");

    private static final Pattern AFTER_ZH =
            Pattern.compile("^[，,]?([^，。；：、！？“”「」\\s]{1,24}?)(?:“[^”]{1,12}”)?(?:[对向在][^，。；：！？“”]{1,14}?)?" + SAYS_ZH);
    private static final Pattern MANNER_ZH =
            Pattern.compile("(?:随后|当时|昨日|昨天|今天|还|也|则|又|再次|随即|同时|日前|近日|曾|笑着|[\\u4e00-\\u9fff]{1,3}地)+$");
    private static final Pattern TO_ZH = Pattern.compile("(?:[对向在就用]|通过).*$");

    private static final String SAYS_EN =
            "(?:said|says|told|tells|asked|added|wrote|recalled|explained|warned|admitted|argued|replied|announced|insisted|noted|stressed|shouted|answered|called|believes|believed|thinks)";
    private static final String WHO_EN =
            "((?:[A-Z][\\p{L}'’.-]*|the|a|an|his|her|their)(?: (?:[\\p{L}'’.-]+)){0,5}?|she|he|they|She|He|They|we|I)";
    private static final Pattern AFTER_EN = Pattern.compile("^,?\\s*(?:" + SAYS_EN + " " + WHO_EN
            + "(?=[,.;:]| (?:at|in|on|as|who|of the|after|before|when|while|by|to|from|during)\\b|$)|" + WHO_EN
            + "(?:, [^,.]{1,40},)? (?:later |also |then )?" + SAYS_EN + "\\b)");
    private static final Pattern BEFORE_EN = Pattern.compile("(?:^|[.;]\\s|,\\s|\\b(?:but|and|as|But|And|As)\\s)"
            + WHO_EN + "(?:,[^,]{1,60},)? (?:later |also |then )?" + SAYS_EN + "\\b[^.;“”\"]{0,60}$");

    /** So many characters are a name or a term and no quotation. */
    private static final int TERM_CHARACTERS = 6;

    private static final int TERM_WORDS = 2;

    private Quotations() {}

    /**
     * All of a sentence, in order.
     *
     * @param open whether a quotation that began in the sentence before goes on here
     */
    public static List<Quotation> in(String text, Language language, boolean open) {
        List<Quotation> found = new ArrayList<>();
        int at = 0;
        if (open) {
            int close = first(text, "”」』»\"", 0);
            int end = close < 0 ? text.length() : close;
            found.add(
                    new Quotation(0, end, text.substring(0, end).strip(), speaker(text, 0, end, language), close < 0));
            at = end + 1;
        }
        while (at < text.length()) {
            String closing = opens(text, at) ? CLOSING.get(text.charAt(at)) : null;
            if (closing == null) {
                at++;
                continue;
            }
            int close = closes(text, closing, at + 1);
            int end = close < 0 ? text.length() : close;
            var one = new Quotation(
                    at + 1, end, text.substring(at + 1, end).strip(), speaker(text, at, end, language), close < 0);
            boolean single = closing.equals("’") && close < 0; // an apostrophe
            if (!single && !term(one, language)) {
                found.add(
                        one.speaker().isEmpty() && !found.isEmpty()
                                ? one.by(found.get(found.size() - 1).speaker()) // who goes on
                                : one);
            }
            at = single ? at + 1 : end + 1;
        }
        return List.copyOf(found);
    }

    /** An apostrophe or an inch opens nothing. */
    private static boolean opens(String text, int at) {
        char mark = text.charAt(at);
        if (!CLOSING.containsKey(mark)) {
            return false;
        }
        boolean ambiguous = mark == '"' || mark == '‘';
        return !ambiguous || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static int closes(String text, String closing, int from) {
        for (int at = from; at < text.length(); at++) {
            boolean apostrophe =
                    closing.equals("’") && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            if (closing.indexOf(text.charAt(at)) >= 0 && !apostrophe) {
                return at;
            }
        }
        return -1;
    }

    private static int first(String text, String of, int from) {
        for (int at = from; at < text.length(); at++) {
            if (of.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean term(Quotation one, Language language) {
        if (one.open() || !one.speaker().isEmpty()) {
            return false;
        }
        String text = one.text();
        boolean sentence = text.matches("(?s).*[。！？!?.,，…]$");
        return !sentence
                && (language.countsCharacters()
                        ? text.codePointCount(0, text.length()) <= TERM_CHARACTERS
                        : text.split("\\s+").length <= TERM_WORDS);
    }

    private static String speaker(String text, int start, int end, Language language) {
        String before = text.substring(0, start).strip();
        String after = text.substring(Math.min(text.length(), end + 1));
        return switch (language.base()) {
            case "zh", "yue" -> chinese(before, after);
            case "en" -> english(before, after);
            default -> "";
        };
    }

    private static String chinese(String before, String after) {
        Matcher earlier = BEFORE_ZH.matcher(before.replaceFirst("[。：，:]$", ""));
        Matcher later = AFTER_ZH.matcher(after.strip());
        String who = earlier.find() ? earlier.group(1) : later.find() ? later.group(1) : "";
        return MANNER_ZH
                .matcher(TO_ZH.matcher(who).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    private static String english(String before, String after) {
        Matcher later = AFTER_EN.matcher(after);
        if (later.find()) {
            return (later.group(1) != null ? later.group(1) : later.group(2)).replaceFirst("[.,;]+$", "");
        }
        Matcher earlier = BEFORE_EN.matcher(before);
        String who = "";
        while (earlier.find()) {
            who = earlier.group(1);
        }
        return who;
    }
}
