package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers in a text and what they amount to.
 *
 * <p>The rules are ours, for news copy. Digits of any script, with a comma or a space that groups thousands and a point for
 * decimals; behind them the myriads of Chinese, Japanese and Korean (千 万 亿 兆 and their traditional and Korean forms, also
 * several of them: 3亿2000万) or an English thousand, million, billion or trillion. Numbers in Chinese characters where they
 * cannot be anything else: with a digit and a power (三万二千, 二十三), after 第 or 百分之, or four and more digits in a row
 * (二〇二六). A lone 一 or 十 is a word more often than a number and is left alone, as are 万一 and 千万. 兆 is 10¹², as in
 * Taiwan, Japan and Korea.
 */
final class Figures {

    private static final Pattern DIGITS =
            Pattern.compile("\\p{Nd}+(?:[,，\\u00A0\\u202F]\\p{Nd}{3})*(?:[.．٫]\\p{Nd}+)?");
    private static final Pattern MYRIAD = Pattern.compile("[千仟百佰万萬亿億兆천백만억조]+");
    private static final Pattern ENGLISH = Pattern.compile("[ \\u00A0](thousand|million|billion|trillion)\\b");
    private static final Pattern HAN = Pattern.compile("[〇零一二两兩三四五六七八九十百千万萬亿億]+(?:点[〇零一二三四五六七八九]+)?");
    private static final Pattern PERCENT = Pattern.compile("\\s?[%％٪]");

    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final Map<Character, BigDecimal> POWERS = Map.ofEntries(
            Map.entry('十', power(1)),
            Map.entry('百', power(2)),
            Map.entry('佰', power(2)),
            Map.entry('백', power(2)),
            Map.entry('千', power(3)),
            Map.entry('仟', power(3)),
            Map.entry('천', power(3)),
            Map.entry('万', power(4)),
            Map.entry('萬', power(4)),
            Map.entry('만', power(4)),
            Map.entry('亿', power(8)),
            Map.entry('億', power(8)),
            Map.entry('억', power(8)),
            Map.entry('兆', power(12)),
            Map.entry('조', power(12)));
    private static final Map<String, BigDecimal> WORDS =
            Map.of("thousand", power(3), "million", power(6), "billion", power(9), "trillion", power(12));

    private Figures() {}

    private static BigDecimal power(int of) {
        return BigDecimal.TEN.pow(of);
    }

    /** All of a text in their order; none lies in another. */
    static List<Figure> in(String text) {
        List<Figure> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Figure one = Character.isDigit(text.codePointAt(at)) ? digits(text, at) : han(text, at);
            if (one != null) {
                found.add(one);
            }
            at = one == null ? after(text, at) : one.end();
        }
        return found;
    }

    /** Past what is no number: a run of Han numerals is looked at as a whole. */
    private static int after(String text, int at) {
        Matcher run = HAN.matcher(text).region(at, text.length());
        return run.lookingAt() ? run.end() : at + Character.charCount(text.codePointAt(at));
    }

    private static @Nullable Figure digits(String text, int start) {
        Matcher digits = DIGITS.matcher(text).region(start, text.length());
        if (!digits.lookingAt()) {
            return null;
        }
        String written = digits.group();
        BigDecimal value = value(written);
        int end = digits.end();
        boolean plain = written.chars().allMatch(Character::isDigit);
        BigDecimal total = BigDecimal.ZERO;
        boolean myriads = false;
        while (true) {
            Matcher myriad = MYRIAD.matcher(text).region(end, text.length());
            if (!myriad.lookingAt() || wordBegins(text, myriad)) {
                break;
            }
            myriads = true;
            total = total.add(value.multiply(product(myriad.group())));
            value = BigDecimal.ZERO;
            end = myriad.end();
            Matcher more = DIGITS.matcher(text).region(end, text.length());
            if (!more.lookingAt()) {
                break;
            }
            value = value(more.group());
            end = more.end();
        }
        Matcher word = ENGLISH.matcher(text).region(end, text.length());
        if (!myriads && word.lookingAt()) {
            return new Figure(start, word.end(), value.multiply(WORDS.get(word.group(1))), false, false);
        }
        return ending(text, start, end, total.add(value), plain && !myriads);
    }

    /** In Korean 천 begins words as well; there a power is followed by its unit or by nothing. In Chinese 百 begins 百姓, 兆 兆瓦. */
    private static boolean wordBegins(String text, Matcher myriad) {
        if (myriad.end() == text.length()) {
            return false;
        }
        char next = text.charAt(myriad.end());
        return myriad.group().equals("百") && "姓货貨".indexOf(next) >= 0
                || myriad.group().equals("兆") && "瓦赫字比帕".indexOf(next) >= 0; // megawatts and megahertz
    }

    private static Figure ending(String text, int start, int end, BigDecimal value, boolean plain) {
        Matcher percent = PERCENT.matcher(text).region(end, text.length());
        return percent.lookingAt()
                ? new Figure(start, percent.end(), value, true, false)
                : new Figure(start, end, value, false, plain);
    }

    private static BigDecimal product(String powers) {
        BigDecimal product = BigDecimal.ONE;
        for (char power : powers.toCharArray()) {
            product = product.multiply(POWERS.get(power));
        }
        return product;
    }

    private static BigDecimal value(String written) {
        StringBuilder plain = new StringBuilder();
        written.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(UCharacter.digit(c));
            } else if (c == '.' || c == '．' || c == '٫') {
                plain.append('.');
            }
        });
        return new BigDecimal(plain.toString());
    }

    private static @Nullable Figure han(String text, int start) {
        boolean percent = text.startsWith("百分之", start);
        int from = percent ? start + 3 : start;
        Matcher run = HAN.matcher(text).region(from, text.length());
        if (!run.lookingAt()) {
            return percent ? hundredths(text, start, from) : null;
        }
        String written = run.group();
        boolean counted = start > 0 && text.charAt(start - 1) == '第';
        String whole = written.replaceFirst("点.*", "");
        boolean years = whole.length() > 3 && whole.chars().allMatch(c -> c == '零' || HAN_DIGITS.indexOf(c) >= 0);
        boolean powered = whole.length() > 1
                && whole.chars().anyMatch(c -> digit((char) c) > 0)
                && whole.chars().anyMatch(c -> POWERS.containsKey((char) c));
        if (!percent && !counted && !years && !powered && whole.equals(written)) {
            return null;
        }
        BigDecimal value = years ? value(ascii(whole)) : spelled(whole);
        if (value == null) {
            return null;
        }
        if (!whole.equals(written)) {
            value = value.add(new BigDecimal("0." + ascii(written.substring(whole.length() + 1))));
        }
        return new Figure(start, run.end(), value, percent, years);
    }

    /** 百分之 before digits. */
    private static @Nullable Figure hundredths(String text, int start, int from) {
        Matcher digits = DIGITS.matcher(text).region(from, text.length());
        return digits.lookingAt() ? new Figure(start, digits.end(), value(digits.group()), true, false) : null;
    }

    static String ascii(String han) {
        StringBuilder digits = new StringBuilder();
        han.chars().forEach(c -> digits.append(Math.max(0, digit((char) c))));
        return digits.toString();
    }

    private static int digit(char c) {
        return switch (c) {
            case '零' -> 0;
            case '两', '兩' -> 2;
            default -> HAN_DIGITS.indexOf(c);
        };
    }

    /** What Chinese numerals amount to; null where they are none: two digits in a row, a power of nothing. */
    static @Nullable BigDecimal spelled(String han) {
        BigDecimal total = BigDecimal.ZERO; // above the last myriad
        BigDecimal section = BigDecimal.ZERO; // below it
        int digit = -1;
        for (int i = 0; i < han.length(); i++) {
            char c = han.charAt(i);
            int number = digit(c);
            if (number > 0) {
                if (digit > 0) {
                    return null;
                }
                digit = number;
            } else if (number == 0) {
                digit = -1;
            } else {
                BigDecimal power = Objects.requireNonNull(POWERS.get(c));
                boolean myriad = power.compareTo(power(4)) >= 0;
                if (myriad) {
                    section = section.add(BigDecimal.valueOf(Math.max(0, digit)));
                    total = total.add(section).multiply(power);
                    if (total.signum() == 0) {
                        return null;
                    }
                    section = BigDecimal.ZERO;
                } else if (digit < 0 && !(c == '十' && section.signum() == 0)) {
                    return null;
                } else {
                    section = section.add(power.multiply(BigDecimal.valueOf(digit < 0 ? 1 : digit)));
                }
                digit = -1;
            }
        }
        return total.add(section).add(BigDecimal.valueOf(Math.max(0, digit)));
    }
}
