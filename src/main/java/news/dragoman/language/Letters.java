package news.dragoman.language;

import com.ibm.icu.lang.UScript;

/** Which script a character belongs to, as far as sentence rules ask. */
final class Letters {

    private Letters() {}

    static boolean isHan(int c) {
        return switch (UScript.getScript(c)) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> true;
            default -> false;
        };
    }

    /** The first letter or digit at or after this place, past quotation marks and brackets; 0 if something else comes. */
    static int first(Passage passage, int from) {
        String text = passage.text();
        int i = from;
        while (i < text.length() && (passage.isOpener(i) || "'¿¡".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i < text.length() ? text.codePointAt(i) : 0;
    }
}
