package news.dragoman.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** Names in a row, joined as newsrooms of the language join them. */
public final class NameList {

    private NameList() {}

    /** "A", "A and B", "A, B and C"; 甲、乙; empty for no names. */
    public static String join(List<String> names, Language language) {
        return switch (language.base()) {
            // Newspapers print 甲、乙 and 甲·乙; CLDR's 甲和乙 is prose.
            case "zh", "yue", "ja" -> String.join("、", names);
            case "ko" -> String.join("·", names);
            // CLDR 48 has no list patterns for these two.
            case "ug" -> withLast(names, "، ", " ۋە ");
            case "bo" -> withLast(names, " དང་། ", " དང་། ");
            // News style has no comma before "and": CLDR's pattern for English outside the United States.
            case "en" -> ListFormatter.getInstance(new ULocale("en_001")).format(names);
            default -> ListFormatter.getInstance(language.ulocale()).format(names);
        };
    }

    private static String withLast(List<String> names, String comma, String and) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(comma, names.subList(0, last)) + and + names.get(last);
    }
}
