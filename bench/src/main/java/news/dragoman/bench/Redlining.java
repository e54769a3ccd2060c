package news.dragoman.bench;

import com.github.difflib.DiffUtils;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;

/**
 * A text of 2,000 words and the same with 200 edits. The product's redline beside java-diff-utils on the same words, and,
 * finding the words too, beside diff-match-patch with its semantic clean-up on the same text. They take turns.
 */
final class Redlining {

    private static final int WORDS = 2_000;
    private static final int EDITS = 200;
    private static final int TIMES = 200;
    private static final int ROUNDS = 3;
    private static final int PARAGRAPHS = 25;
    private static final int SEED = 5;

    /** More texts than the product remembers the words of: 25 paragraphs in each of 100. */
    private static final int OTHERS = 100;

    /** Every third word is one of these, as in news copy. */
    private static final String[] ENGLISH_SMALL = {"the", "of", "and", "to", "in", "a", "that", "for", "was", "on"};

    private static final String[] CHINESE_SMALL = {"的", "在", "了", "和", "是", "也", "对", "将", "被", "与"};

    private static final String[] CHINESE = {
        "工人", "港口", "水库", "政府", "公司", "记者", "表示", "航运", "停工", "水位", "下降", "经济", "损失", "企业", "调查", "发言人",
        "合同", "工资", "居民", "城市", "交通", "天气", "学校", "医院", "市场", "价格", "上涨", "会议", "计划", "项目", "安全", "环境",
        "问题", "影响", "增加", "减少", "报告", "数据", "显示", "今年", "去年", "昨天", "明天", "上午", "下午", "地区", "国家", "社会",
        "研究", "大学", "教授", "认为", "可能", "需要", "开始", "结束", "继续", "恢复", "宣布", "要求", "承诺", "答复"
    };

    private final Table table;

    private record Pair(List<String> before, List<String> after) {}

    Redlining(Table table) {
        this.table = table;
    }

    void measure() throws Exception {
        try (URLClassLoader product = ProductClasses.open()) {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?> language = product.loadClass("news.dragoman.language.Language");
            Class<?> differences = product.loadClass("news.dragoman.language.Differences");
            MethodHandle words = lookup.findStatic(
                    product.loadClass("news.dragoman.language.Words"),
                    "tokens",
                    MethodType.methodType(List.class, String.class, language));
            MethodHandle tokens = lookup.findStatic(
                    differences, "between", MethodType.methodType(List.class, List.class, List.class));
            MethodHandle texts = lookup.findStatic(
                    differences, "between", MethodType.methodType(List.class, String.class, String.class, language));
            for (boolean chinese : new boolean[] {false, true}) {
                Object tag = language.getMethod("of", String.class).invoke(null, chinese ? "zh-Hans" : "en");
                measure(chinese, tag, words, tokens, texts);
            }
        }
    }

    private void measure(boolean chinese, Object language, MethodHandle words, MethodHandle tokens, MethodHandle texts)
            throws Exception {
        Pair pair = pair(chinese, SEED);
        String before = String.join("", pair.before());
        String after = String.join("", pair.after());
        List<String> old = tokens(words, before, language);
        List<String> now = tokens(words, after, language);
        int found = ((List<?>) ProductClasses.call(texts, before, after, language)).size();
        int theirs = DiffUtils.diff(old, now).getDeltas().size();
        List<Latencies> ours = new ArrayList<>();
        List<Latencies> utils = new ArrayList<>();
        List<Latencies> whole = new ArrayList<>();
        List<Latencies> characters = new ArrayList<>();
        List<Latencies> first = new ArrayList<>();
        List<List<Pair>> others = others(chinese);
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(Latencies.steady(TIMES, () -> ProductClasses.call(tokens, old, now)));
            utils.add(Latencies.steady(TIMES, () -> DiffUtils.diff(old, now)));
            whole.add(Latencies.steady(TIMES, () -> ProductClasses.call(texts, before, after, language)));
            characters.add(Latencies.steady(TIMES, () -> characters(before, after)));
            first.add(first(others, texts, language));
        }
        String name = chinese ? "Chinese" : "English";
        row(
                "Redline of 2,000 words with 200 edits, " + name + ", words found before (" + found + " changes)",
                ours,
                "java-diff-utils on the same words (" + theirs + " changes)",
                utils);
        row(
                "The same from the text, finding the words too",
                whole,
                "diff-match-patch with semantic clean-up on the same text (" + characters(before, after) + " changes)",
                characters);
        row(
                "The same in 25 paragraphs that were not met before",
                first,
                "diff-match-patch on the one text, as above",
                characters);
    }

    /** Texts in paragraphs: the product remembers where the words of a paragraph end, and meets these again too late. */
    private static List<List<Pair>> others(boolean chinese) {
        List<List<Pair>> others = new ArrayList<>();
        for (int n = 0; n < OTHERS; n++) {
            others.add(paragraphs(pair(chinese, SEED + 1 + n)));
        }
        return others;
    }

    private static List<Pair> paragraphs(Pair pair) {
        List<Pair> paragraphs = new ArrayList<>();
        for (int n = 0; n < PARAGRAPHS; n++) {
            paragraphs.add(new Pair(part(pair.before(), n), part(pair.after(), n)));
        }
        return paragraphs;
    }

    private static List<String> part(List<String> words, int n) {
        return words.subList(n * words.size() / PARAGRAPHS, (n + 1) * words.size() / PARAGRAPHS);
    }

    private static Latencies first(List<List<Pair>> others, MethodHandle texts, Object language) throws Exception {
        int[] at = {0};
        return Latencies.steady(TIMES, () -> {
            for (Pair paragraph : others.get(at[0]++ % OTHERS)) {
                ProductClasses.call(
                        texts, String.join("", paragraph.before()), String.join("", paragraph.after()), language);
            }
        });
    }

    private void row(String figure, List<Latencies> ours, String beside, List<Latencies> theirs) {
        Latencies mine = Latencies.all(ours);
        Latencies other = Latencies.all(theirs);
        table.row(
                figure,
                fine(mine),
                beside + ": " + fine(other),
                String.format(Locale.ROOT, "%.2f times", mine.percentile(50) / other.percentile(50)),
                "≤ 1");
    }

    /** How many stretches it marks. */
    private static long characters(String before, String after) {
        var engine = new DiffMatchPatch();
        var found = engine.diffMain(before, after);
        engine.diffCleanupSemantic(found);
        return found.stream()
                .filter(one -> one.operation != DiffMatchPatch.Operation.EQUAL)
                .count();
    }

    @SuppressWarnings("unchecked")
    private static List<String> tokens(MethodHandle words, String text, Object language) throws Exception {
        return (List<String>) ProductClasses.call(words, text, language);
    }

    private static String fine(Latencies took) {
        return String.format(Locale.ROOT, "p50 %.2f ms, p99 %.2f ms", took.percentile(50), took.percentile(99));
    }

    /** Half of the edits put another word in the place of one, a quarter put one in, a quarter take one out. */
    private static Pair pair(boolean chinese, int seed) {
        var random = new Random(seed);
        String[] vocabulary = chinese ? CHINESE : english(random);
        var before = new ArrayList<String>();
        for (int n = 1; n <= WORDS; n++) {
            before.add(word(chinese, vocabulary, random) + end(chinese, n));
        }
        var after = new ArrayList<>(before);
        int each = WORDS / EDITS;
        for (int n = EDITS - 1; n >= 0; n--) {
            int at = n * each + random.nextInt(each);
            String word = word(chinese, vocabulary, random) + end(chinese, 1);
            if (n % 4 == 0) {
                after.add(at, word);
            } else if (n % 4 == 1) {
                after.remove(at);
            } else {
                after.set(at, word);
            }
        }
        return new Pair(before, after);
    }

    private static String word(boolean chinese, String[] vocabulary, Random random) {
        String[] small = chinese ? CHINESE_SMALL : ENGLISH_SMALL;
        return random.nextInt(3) == 0
                ? small[random.nextInt(small.length)]
                : vocabulary[random.nextInt(vocabulary.length)];
    }

    /** A sentence has 18 words. */
    private static String end(boolean chinese, int n) {
        return n % 18 == 0 ? chinese ? "。" : ". " : n % 9 == 0 ? chinese ? "，" : ", " : chinese ? "" : " ";
    }

    /** 800 invented words. */
    private static String[] english(Random random) {
        String[] words = new String[800];
        for (int i = 0; i < words.length; i++) {
            var word = new StringBuilder();
            random.ints(4 + random.nextInt(6), 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
            words[i] = word.toString();
        }
        return words;
    }
}
