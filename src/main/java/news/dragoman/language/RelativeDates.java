package news.dragoman.language;

import static news.dragoman.language.Mentions.add;
import static news.dragoman.language.Mentions.of;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, weeks, months and years that are told by how far they are from today, by the words of Chinese and English. */
final class RelativeDates {

    private static final String TABLE = """
            前天|the day before yesterday
            昨天,昨日|yesterday
            今天,今日|today
            明天,明日|tomorrow
            后天|the day after tomorrow
            昨夜,昨晚|last night
            今晚,今夜|tonight
            上周,上星期|last week
            本周,这周,这星期|this week
            下周,下星期|next week
            上个月,上月|last month
            这个月,本月|this month
            下个月,下月|next month
            前年|the year before last
            去年|last year
            今年|this year
            明年|next year
            """;

    private record Rule(Pattern words, int nth) {}

    private static final List<Rule> CHINESE = new ArrayList<>();
    private static final List<Rule> ENGLISH = new ArrayList<>();

    static {
        List<String> lines = TABLE.lines().toList();
        for (int nth = 0; nth < lines.size(); nth++) {
            String[] both = lines.get(nth).split("\\|");
            CHINESE.add(new Rule(Pattern.compile(both[0].replace(",", "|")), nth));
            ENGLISH.add(new Rule(Pattern.compile("\\b" + both[1] + "\\b", Pattern.CASE_INSENSITIVE), nth));
        }
    }

    private RelativeDates() {}

    static void chinese(String text, List<Mention> found) {
        in(CHINESE, text, found);
    }

    static void english(String text, List<Mention> found) {
        in(ENGLISH, text, found);
    }

    private static void in(List<Rule> rules, String text, List<Mention> found) {
        for (Rule rule : rules) {
            Matcher words = rule.words().matcher(text);
            while (words.find()) {
                add(
                        found,
                        of(
                                Mention.Kind.DATE,
                                words.start(),
                                words.end(),
                                BigDecimal.valueOf(rule.nth()),
                                "from-today"));
            }
        }
    }
}
