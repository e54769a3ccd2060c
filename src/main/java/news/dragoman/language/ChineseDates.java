package news.dragoman.language;

import static news.dragoman.language.Mentions.add;
import static news.dragoman.language.Mentions.day;
import static news.dragoman.language.Mentions.of;
import static news.dragoman.language.Mentions.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times of day in Chinese, in digits or characters. */
final class ChineseDates {

    private static final String HAN = "[〇零一二两三四五六七八九十]";
    private static final String ONE = "(\\d{1,2}|" + HAN + "{1,3})";
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|[〇零一二三四五六七八九]{4})年(?:" + ONE + "月份?(?:" + ONE + "[日号])?)?(?!代)");
    private static final Pattern MONTH = Pattern.compile("(?<![\\d〇零一二三四五六七八九十个第])" + ONE + "月份?(?:" + ONE + "[日号])?");
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d第.])(\\d{1,2}|(?:二?十[一二三四五六七八九])|三十一?)(?:日(?!元|均|产|圆|币|游)|号(?![楼线码门井机台厅馆院店矿文]))");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|礼拜|周)([一二三四五六日天])(?!年|期)");
    private static final Pattern DECADE =
            Pattern.compile("(?:(?:上|20|二十)世纪)?(?:19)?([2-9])0年代|(?:上|20|二十)世纪([二三四五六七八九])十年代");
    private static final Pattern TIME = Pattern.compile("(凌晨|清晨|早上|早晨|清早|上午|中午|正午|午后|下午|傍晚|晚上|晚间|夜间|夜里|深夜|当晚|晚)?"
            + ONE
            + "(?:时(?!间|候|代|期|常|刻|尚|而|至)(?:半|" + ONE + "分)?|点(?:钟|整|半|一刻|三刻|" + ONE + "分|(?![点儿\\d])))");
    private static final Pattern NOON = Pattern.compile("正午|中午|午夜|子夜");

    private ChineseDates() {}

    static void in(String text, List<Mention> found) {
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            add(
                    found,
                    day(date.start(), date.end(), number(date.group(1)), number(date.group(2)), number(date.group(3))));
        }
        Matcher decade = DECADE.matcher(text);
        while (decade.find()) {
            String ten = decade.group(1) == null ? Figures.ascii(decade.group(2)) : decade.group(1);
            add(found, of(Mention.Kind.DATE, decade.start(), decade.end(), new BigDecimal("19" + ten + "0"), "decade"));
        }
        Matcher month = MONTH.matcher(text);
        while (month.find()) {
            int m = number(month.group(1));
            int d = number(month.group(2));
            if (m >= 1 && m <= 12 && d <= 31) {
                add(found, day(month.start(), month.end(), 0, m, d));
            }
        }
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            int d = number(day.group(1));
            if (d >= 1 && d <= 31) {
                add(found, day(day.start(), day.end(), 0, 0, d));
            }
        }
        Matcher weekday = WEEKDAY.matcher(text);
        while (weekday.find()) {
            int nth = "一二三四五六日天".indexOf(weekday.group(1));
            add(
                    found,
                    of(
                            Mention.Kind.DATE,
                            weekday.start(),
                            weekday.end(),
                            BigDecimal.valueOf(Math.min(nth, 6) + 1L),
                            "weekday"));
        }
        times(text, found);
    }

    private static void times(String text, List<Mention> found) {
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            String period = time.group(1);
            String said = time.group();
            boolean han = !Character.isDigit(time.group(2).charAt(0));
            boolean told = period != null || said.matches(".*[分半钟刻整]") || said.contains("时");
            int hour = number(time.group(2));
            if (hour > 24 || han && !told || !han && !told && hour > 24) {
                continue; // 三点意见
            }
            int minute = said.endsWith("半") ? 30 : said.endsWith("一刻") ? 15 : said.endsWith("三刻") ? 45 : minutes(time);
            add(
                    found,
                    time(time.start(), time.end(), hour, minute, half(period, hour), said.contains("时") && hour > 12));
        }
        Matcher noon = NOON.matcher(text);
        while (noon.find()) {
            add(found, time(noon.start(), noon.end(), noon.group().endsWith("午") ? 12 : 0, 0, null, true));
        }
    }

    private static int minutes(Matcher time) {
        return time.group(3) != null ? number(time.group(3)) : number(time.group(4));
    }

    /** Which half of the day a word says; null for none, or where the hour says it by itself. */
    private static @Nullable String half(@Nullable String period, int hour) {
        if (period == null || hour > 12) {
            return null;
        }
        return switch (period) {
            case "凌晨", "清晨", "早上", "早晨", "清早", "上午" -> "a";
            case "中午", "正午" -> hour == 11 ? "a" : "p";
            case "晚", "晚上", "当晚", "深夜", "夜里", "夜间", "晚间" -> hour == 12 || hour < 4 ? "a" : "p";
            default -> "p";
        };
    }

    private static int number(@Nullable String written) {
        if (written == null) {
            return 0;
        }
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        if (written.length() == 4) {
            return Integer.parseInt(Figures.ascii(written));
        }
        BigDecimal value = Figures.spelled(written);
        return value == null ? 99 : value.intValue();
    }
}
