package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits as a language separates them (CLDR): 3,2 and 32.000 in Spanish are 3.2 and 32,000. */
final class LocalFigures {

    private LocalFigures() {}

    static List<Figure> in(String text, Language language) {
        var symbols = DecimalFormatSymbols.getInstance(language.ulocale());
        String decimal = symbols.getDecimalSeparatorString();
        String grouping = symbols.getGroupingSeparatorString();
        Pattern digits = Pattern.compile("\\p{Nd}+(?:[" + Pattern.quote(grouping)
                + "\\u00A0\\u202F٬]\\p{Nd}{3}(?!\\p{Nd}))*(?:[" + Pattern.quote(decimal) + "٫]\\p{Nd}+)?");
        List<Figure> found = new ArrayList<>();
        Matcher one = digits.matcher(text);
        while (one.find()) {
            var plain = new StringBuilder();
            String written = one.group();
            for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
                int c = written.codePointAt(i);
                if (Character.isDigit(c)) {
                    plain.append(UCharacter.digit(c));
                } else if (decimal.codePointAt(0) == c || c == '٫') {
                    plain.append('.');
                }
            }
            found.add(new Figure(one.start(), one.end(), new BigDecimal(plain.toString()), false, true));
        }
        return found;
    }
}
