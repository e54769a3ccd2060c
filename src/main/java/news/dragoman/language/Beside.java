package news.dragoman.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Lays what a source states beside what its translation states. A pair says the same: the same amount of the same thing, or
 * one that amounts to it in another unit, within two in a hundred, as newsrooms round. What is left stands alone; whether
 * that is a mistake is not said here.
 */
public final class Beside {

    private static final BigDecimal ROUNDING = new BigDecimal("0.02");
    private static final Set<Mention.Kind> COUNTED = Set.of(
            Mention.Kind.MEASURE, Mention.Kind.MONEY, Mention.Kind.ORDINAL, Mention.Kind.DATE, Mention.Kind.TIME);

    private Beside() {}

    /**
     * A line of two columns.
     *
     * @param source null where nothing stands there
     * @param target null where nothing stands there
     */
    public record Pair<T>(@Nullable T source, @Nullable T target) {
        public boolean whole() {
            return source != null && target != null;
        }
    }

    /** Figures, in the order of the translation; what stands in the source alone comes last. */
    public static List<Pair<Mention>> figures(List<Mention> source, List<Mention> target) {
        return pair(source, target, List.of(Beside::same, Beside::amounts, Beside::uncounted));
    }

    /**
     * Quotations, the first beside the first. What stands in one pair of marks on one side and is broken by "he said" on the
     * other is one.
     */
    public static List<Pair<Quotation>> quotations(List<Quotation> source, List<Quotation> target) {
        return pair(
                target.size() == 1 ? joined(source) : source,
                source.size() == 1 ? joined(target) : target,
                List.of((one, other) -> true));
    }

    /** What is put in, the first beside the first. */
    public static <T> List<Pair<T>> insertions(List<T> source, List<T> target) {
        return pair(source, target, List.of((one, other) -> true));
    }

    private static List<Quotation> joined(List<Quotation> pieces) {
        return pieces.isEmpty()
                ? pieces
                : List.of(pieces.stream().reduce(Quotation::with).orElseThrow());
    }

    /** Lines up by rules, the strictest first; each thing once, in order. */
    static <T> List<Pair<T>> pair(List<T> source, List<T> target, List<BiPredicate<T, T>> rules) {
        Map<Integer, Integer> of = new LinkedHashMap<>(); // source by target
        for (var rule : rules) {
            for (int t = 0; t < target.size(); t++) {
                for (int s = 0; s < source.size() && !of.containsKey(t); s++) {
                    if (!of.containsValue(s) && rule.test(source.get(s), target.get(t))) {
                        of.put(t, s);
                    }
                }
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        for (int t = 0; t < target.size(); t++) {
            Integer s = of.get(t);
            pairs.add(new Pair<>(s == null ? null : source.get(s), target.get(t)));
        }
        for (int s = 0; s < source.size(); s++) {
            if (!of.containsValue(s)) {
                pairs.add(new Pair<>(source.get(s), null));
            }
        }
        return pairs;
    }

    private static boolean same(Mention one, Mention other) {
        return one.kind() == other.kind() && one.unit().equals(other.unit()) && equal(one, other);
    }

    private static boolean amounts(Mention one, Mention other) {
        if (one.kind() != other.kind()) {
            return partly(one, other) || partly(other, one);
        }
        return switch (one.kind()) {
            case DATE -> one.unit().equals("day") && other.unit().equals("day") && agree(one, other);
            case TIME ->
                (one.unit().equals("12") || other.unit().equals("12"))
                        && one.amount().intValue() % 720 == other.amount().intValue() % 720;
            case MEASURE -> measured(one, other);
            case FRACTION -> near(one.amount(), other.amount());
            default -> false;
        };
    }

    private static boolean partly(Mention one, Mention other) {
        return one.kind() == Mention.Kind.PERCENT
                && other.kind() == Mention.Kind.FRACTION
                && near(one.amount(), other.amount().multiply(BigDecimal.valueOf(100)));
    }

    /** A bare number beside what counts something: "three", 三人; "4", 4日. */
    private static boolean uncounted(Mention one, Mention other) {
        return bare(one, other) || bare(other, one);
    }

    private static boolean bare(Mention one, Mention other) {
        return one.kind() == Mention.Kind.NUMBER
                && COUNTED.contains(other.kind())
                && switch (other.kind()) {
                    case DATE -> single(other, one.amount());
                    case TIME -> oClock(other, one.amount());
                    default -> equal(one, other);
                };
    }

    /** "until 10" beside 上午十时. */
    private static boolean oClock(Mention time, BigDecimal number) {
        int minutes = time.amount().intValue();
        return minutes % 60 == 0
                && number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(24)) <= 0
                && number.intValue() % 12 == minutes / 60 % 12;
    }

    private static boolean single(Mention date, BigDecimal number) {
        int all = date.amount().intValue();
        return date.unit().equals("day")
                && (all < 100
                        ? number.compareTo(date.amount()) == 0
                        : all % 10_000 == 0 && number.compareTo(BigDecimal.valueOf(all / 10_000)) == 0);
    }

    /** What both say is the same, and they say one thing both. */
    private static boolean agree(Mention one, Mention other) {
        int a = one.amount().intValue();
        int b = other.amount().intValue();
        boolean common = false;
        for (int[] part : new int[][] {{a / 10_000, b / 10_000}, {a / 100 % 100, b / 100 % 100}, {a % 100, b % 100}}) {
            if (part[0] != 0 && part[1] != 0) {
                if (part[0] != part[1]) {
                    return false;
                }
                common = true;
            }
        }
        return common;
    }

    private static boolean measured(Mention one, Mention other) {
        var a = Measures.unit(one.unit()).orElseThrow();
        var b = Measures.unit(other.unit()).orElseThrow();
        return a.dimension().equals(b.dimension())
                && near(one.amount().multiply(a.factor()), other.amount().multiply(b.factor()));
    }

    private static boolean equal(Mention one, Mention other) {
        return one.amount().compareTo(other.amount()) == 0;
    }

    private static boolean near(BigDecimal a, BigDecimal b) {
        BigDecimal larger = a.abs().max(b.abs());
        return larger.signum() == 0
                || a.subtract(b).abs().divide(larger, MathContext.DECIMAL32).compareTo(ROUNDING) <= 0;
    }
}
