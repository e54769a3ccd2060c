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

/**
 * Finding which sentence is which after a source of 400 sentences was changed in 40 places, beside plain java-diff-utils
 * on the same lists. The product's own classes are called in this process; the two take turns.
 */
final class Aligning {

    private static final int SENTENCES = 400;
    private static final int EDITED = 30;
    private static final int ADDED = 5;
    private static final int TAKEN_OUT = 5;
    private static final int A_PARAGRAPH = 4;
    private static final int TIMES = 300;
    private static final int ROUNDS = 3;
    private static final int SEED = 4;

    private final Table table;

    private record Sentence(int paragraph, String words) {}

    Aligning(Table table) {
        this.table = table;
    }

    void measure() throws Exception {
        try (URLClassLoader product = ProductClasses.open()) {
            Class<?> line = product.loadClass("news.dragoman.language.Alignment$Line");
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle make = lookup.findConstructor(
                    line, MethodType.methodType(void.class, Object.class, Object.class, String.class));
            MethodHandle align = lookup.findStatic(
                    product.loadClass("news.dragoman.language.Alignment"),
                    "of",
                    MethodType.methodType(int[].class, List.class, List.class));
            for (boolean chinese : new boolean[] {true, false}) {
                measure(chinese, make, align);
            }
        }
    }

    private void measure(boolean chinese, MethodHandle make, MethodHandle align) throws Exception {
        var random = new Random(SEED);
        List<Sentence> sentences = new ArrayList<>();
        for (int n = 0; n < SENTENCES; n++) {
            sentences.add(new Sentence(n / A_PARAGRAPH, sentence(chinese, random)));
        }
        List<Sentence> corrected = changed(sentences, chinese, random);
        List<Object> linesBefore = lines(sentences, make);
        List<Object> linesNow = lines(corrected, make);
        List<String> before = sentences.stream().map(Sentence::words).toList();
        List<String> now = corrected.stream().map(Sentence::words).toList();
        int[] found = (int[]) ProductClasses.call(align, linesBefore, linesNow);
        long known = java.util.Arrays.stream(found).filter(i -> i >= 0).count();
        List<Latencies> ours = new ArrayList<>();
        List<Latencies> plain = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(Latencies.steady(TIMES, () -> ProductClasses.call(align, linesBefore, linesNow)));
            plain.add(Latencies.steady(TIMES, () -> DiffUtils.diff(before, now)));
        }
        Latencies mine = Latencies.all(ours);
        Latencies theirs = Latencies.all(plain);
        table.row(
                "Alignment of " + SENTENCES + " sentences with 10 % changed, " + (chinese ? "Chinese" : "English"),
                String.format(
                        Locale.ROOT,
                        "%s; knows %d of the %d sentences that go on",
                        fine(mine),
                        known,
                        SENTENCES - TAKEN_OUT),
                "java-diff-utils on the same lists, which knows the " + (SENTENCES - TAKEN_OUT - EDITED)
                        + " that are the same: " + fine(theirs),
                String.format(Locale.ROOT, "%.1f times", mine.percentile(50) / theirs.percentile(50)),
                "");
    }

    private static String fine(Latencies took) {
        return String.format(Locale.ROOT, "p50 %.2f ms, p99 %.2f ms", took.percentile(50), took.percentile(99));
    }

    /** Some say another number, some are new, some are gone; all over the text. */
    private static List<Sentence> changed(List<Sentence> before, boolean chinese, Random random) {
        List<Sentence> now = new ArrayList<>(before);
        int each = SENTENCES / (EDITED + ADDED + TAKEN_OUT);
        for (int n = EDITED + ADDED + TAKEN_OUT - 1; n >= 0; n--) {
            int at = n * each + random.nextInt(each);
            if (n % 8 == 6) {
                now.add(at, new Sentence(now.get(at).paragraph(), sentence(chinese, random)));
            } else if (n % 8 == 7) {
                now.remove(at);
            } else {
                var was = now.get(at);
                now.set(at, new Sentence(was.paragraph(), was.words().replaceFirst("\\d+", String.valueOf(1000 + n))));
            }
        }
        return now;
    }

    /** Invented; no two are alike enough to be taken for each other. */
    private static String sentence(boolean chinese, Random random) {
        var words = new StringBuilder();
        for (int n = 0; n < (chinese ? 24 : 16); n++) {
            if (n == 8) {
                words.append(100 + random.nextInt(900)).append(chinese ? "" : " ");
            } else if (chinese) {
                words.append((char) (0x4e00 + random.nextInt(3000)));
            } else {
                random.ints(3 + random.nextInt(7), 'a', 'z' + 1).forEach(letter -> words.append((char) letter));
                words.append(' ');
            }
        }
        return words.toString().strip() + (chinese ? "。" : ".");
    }

    private static List<Object> lines(List<Sentence> sentences, MethodHandle make) throws Exception {
        List<Object> lines = new ArrayList<>();
        for (Sentence one : sentences) {
            lines.add(ProductClasses.call(make, "BODY", one.paragraph(), one.words()));
        }
        return lines;
    }
}
