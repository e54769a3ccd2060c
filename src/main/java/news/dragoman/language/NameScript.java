package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Set;

/** Tells whether a name is written as its language is: a Latin name filed as the Chinese one is a slip. */
public final class NameScript {
    private NameScript() {}

    /** Whether some letter of the name is of the language's script; a name without any letter is fine. */
    public static boolean fits(String name, Language language) {
        Set<Integer> scripts = scripts(language.script());
        int[] letters = name.codePoints()
                .filter(UCharacter::isLetter)
                .map(UScript::getScript)
                .toArray();
        boolean some = false;
        for (int script : letters) {
            some |= scripts.contains(script);
        }
        return some || letters.length == 0;
    }

    /** Several scripts stand for one way of writing: ISO 15924 has codes for the mixture, Unicode for its parts. */
    private static Set<Integer> scripts(String code) {
        return switch (code) {
            case "Hans", "Hant" -> Set.of(UScript.HAN);
            case "Jpan" -> Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA);
            case "Kore" -> Set.of(UScript.HANGUL, UScript.HAN);
            default -> Set.of(UScript.getCodeFromName(code));
        };
    }
}
