package news.dragoman.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lao in Latin letters for addresses, close to how names are spelled: vowels that stand before a consonant sound after it. */
final class LaoLatin {

    private static final String CONSONANT = "(ຫ?[ກ-ຮໜໝ]ຼ?)";

    private record Rule(Pattern written, String sounds) {
        static Rule of(String written, String sounds) {
            return new Rule(Pattern.compile(written), sounds);
        }
    }

    /** In this order: what consists of several signs, then what they may stand for by themselves. */
    private static final List<Rule> RULES = List.of(
            Rule.of("[\u0ec8-\u0ecc]", ""),
            Rule.of("ຳ|ໍາ", "am"),
            Rule.of("ເ" + CONSONANT + "ືອ", "$1uea"),
            Rule.of("ເ" + CONSONANT + "ັ?ຍ", "$1ia"),
            Rule.of("ເ" + CONSONANT + "ົາ", "$1ao"),
            Rule.of("ເ" + CONSONANT + "[ິີ]", "$1oe"),
            Rule.of("ເ" + CONSONANT + "[ະັ]?", "$1e"),
            Rule.of("ແ" + CONSONANT + "[ະັ]?", "$1ae"),
            Rule.of("ໂ" + CONSONANT + "ະ?", "$1o"),
            Rule.of("[ໄໃ]" + CONSONANT, "$1ai"),
            Rule.of("ົວ", "ua"),
            Rule.of(CONSONANT + "ວ(?=[ກ-ຮ])", "$1ua"),
            Rule.of("(?<=[ກ-ຮໜໝຼ])ອ", "o"),
            Rule.of("ອ", ""),
            Rule.of("(?<=[\u0eb0-\u0ebd])ວ", "o"),
            Rule.of("(?<=[\u0eb0-\u0ebda-z])ຍ", "y"),
            Rule.of("ຫ(?=[ງຍນມລວຣ])", ""));

    private static final Map<Character, String> LETTERS = new HashMap<>();

    static {
        for (String letter :
                ("ກk ຂkh ຄkh ງng ຈch ສs ຊx ຍny ດd ຕt ຖth ທth ນn ບb ປp ຜph ຝf ພph ຟf ມm ຢy ຣr ລl ວv ຫh ຮh ໜn ໝm"
                                + " ຼl ະa ັa າa ິi ີi ຶue ືue ຸu ູu ົo ໍo ຽia")
                        .split(" ")) {
            LETTERS.put(letter.charAt(0), letter.substring(1));
        }
    }

    private LaoLatin() {}

    /** Lao letters in Latin ones, everything else as it is. */
    static String of(String text) {
        String sounding = text;
        for (Rule rule : RULES) {
            sounding = rule.written().matcher(sounding).replaceAll(rule.sounds());
        }
        StringBuilder latin = new StringBuilder();
        for (char c : sounding.toCharArray()) {
            String letter = LETTERS.get(c);
            latin.append(letter == null ? Character.toString(c) : letter);
        }
        return latin.toString();
    }
}
