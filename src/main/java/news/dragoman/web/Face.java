package news.dragoman.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.UUID;

/**
 * What stands for a person or a pen name where there is no room for the name.
 *
 * @param initials one or two letters; of a Chinese or Korean name its last character
 * @param tint 0 to 4, always the same for the same id
 * @param name the name, for the label
 */
public record Face(String initials, int tint, String name) {
    static final Face NOBODY = new Face("", 0, "");
    private static final int TINTS = 5;

    /** The face of whoever has that id, under the name to be shown; for a pen name give its own id. */
    public static Face of(UUID id, String name) {
        return new Face(initials(name.strip()), Math.floorMod(id.hashCode(), TINTS), name);
    }

    /** The face of a pen name that brings its own initials. */
    public static Face of(UUID id, String name, String initials) {
        return new Face(initials, Math.floorMod(id.hashCode(), TINTS), name);
    }

    private static String initials(String name) {
        if (name.isEmpty()) {
            return "";
        }
        int script = UScript.getScript(name.codePointAt(0));
        if (script == UScript.HAN || script == UScript.HANGUL) {
            return name.substring(name.offsetByCodePoints(name.length(), -1));
        }
        String[] words = name.split("\\s+");
        String first = firstOf(words[0]);
        return words.length == 1 ? first : first + firstOf(words[words.length - 1]);
    }

    private static String firstOf(String word) {
        return UCharacter.toUpperCase(word.substring(0, word.offsetByCodePoints(0, 1)));
    }
}
