package news.dragoman.language;

import static news.dragoman.language.Mentions.add;
import static news.dragoman.language.Mentions.of;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, percentages, fractions, money and measures in Chinese. */
final class ChineseFigures {

    private static final String HAN = "[一二两三四五六七八九十百]";
    private static final Pattern FRACTION = Pattern.compile("(\\d+|" + HAN + "+)分之(\\d+|" + HAN + "+)|(一半|半数)");
    private static final Pattern TENTHS = Pattern.compile("([一二两三四五六七八九]|\\d)成(半)?(?![立为员果本功长绩就都年千交因分效语品人型熟])");

    /** A lone character is a number before what is counted by it. */
    private static final Pattern LONE = Pattern.compile("(?<![第〇零一二两三四五六七八九十百千万亿点几数\\d星期周礼拜不唯])([二两三四五六七八九十])"
            + "(?=[多余]?(?:[个名位人艘辆架枚条座家所间次天周岁层处起项支届场具头只份台件套张棵株户口类种年倍里米斤亩吨元秒]|小时|分钟|公里|公斤|公顷|平方|艘次|万|千|百))");

    private ChineseFigures() {}

    static void in(String text, List<Mention> found) {
        Matcher fraction = FRACTION.matcher(text);
        while (fraction.find()) {
            if (fraction.group(3) != null) {
                add(found, of(Mention.Kind.FRACTION, fraction.start(), fraction.end(), new BigDecimal("0.5"), ""));
                continue;
            }
            BigDecimal whole = number(fraction.group(1));
            if (whole.signum() > 0 && whole.compareTo(BigDecimal.valueOf(100)) != 0) {
                BigDecimal quotient = number(fraction.group(2)).divide(whole, MathContext.DECIMAL32);
                add(found, of(Mention.Kind.FRACTION, fraction.start(), fraction.end(), quotient, ""));
            }
        }
        Matcher tenths = TENTHS.matcher(text);
        while (tenths.find()) {
            BigDecimal ten = number(tenths.group(1)).multiply(BigDecimal.TEN);
            BigDecimal all = tenths.group(2) == null ? ten : ten.add(BigDecimal.valueOf(5));
            add(found, of(Mention.Kind.PERCENT, tenths.start(), tenths.end(), all, ""));
        }
        for (Figure figure : Figures.in(text)) {
            boolean inWord = figure.start() > 0
                    && text.substring(figure.start() - 1, figure.start()).matches("[A-Za-z]");
            if (!inWord) { // K318 is the name of a train
                classify(text, figure, found);
            }
        }
        Matcher lone = LONE.matcher(text);
        while (lone.find()) {
            if (Mentions.free(found, lone.start(), lone.end())) {
                classify(text, new Figure(lone.start(), lone.end(), number(lone.group()), false, false), found);
            }
        }
    }

    private static BigDecimal number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return new BigDecimal(written);
        }
        BigDecimal value = Figures.spelled(written);
        return value == null ? BigDecimal.ZERO : value;
    }

    private static void classify(String text, Figure figure, List<Mention> found) {
        int start = figure.start();
        int end = figure.end();
        BigDecimal value = figure.value();
        if (figure.percent()) {
            add(found, of(Mention.Kind.PERCENT, start, end, value, ""));
            return;
        }
        int after = end < text.length() && "多余来".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        if (text.startsWith("个百分点", after)) {
            add(found, of(Mention.Kind.PERCENT, start, after + 4, value, ""));
            return;
        }
        var sign = Measures.sign(text, start);
        var name = Measures.chinese(text, after);
        if (sign.isPresent() && (name.isEmpty() || name.get().money())) {
            int to = name.map(n -> after + n.word().length()).orElse(end);
            add(
                    found,
                    of(
                            Mention.Kind.MONEY,
                            start - sign.get().word().length(),
                            to,
                            value,
                            sign.get().code()));
        } else if (start > 0 && text.charAt(start - 1) == '第') {
            if (value.compareTo(BigDecimal.ONE) != 0) {
                add(found, of(Mention.Kind.ORDINAL, start - 1, end, value, ""));
            }
        } else if (name.isPresent() && !years(name.get(), value)) {
            var kind = name.get().money() ? Mention.Kind.MONEY : Mention.Kind.MEASURE;
            add(
                    found,
                    of(
                            kind,
                            start,
                            after + name.get().word().length(),
                            value,
                            name.get().code()));
        } else {
            add(found, of(Mention.Kind.NUMBER, start, end, value, ""));
        }
    }

    /** 1998年 is a date; so many years are never thousands. */
    private static boolean years(Measures.Name name, BigDecimal value) {
        return name.code().equals("a") && value.compareTo(BigDecimal.valueOf(1000)) >= 0;
    }
}
