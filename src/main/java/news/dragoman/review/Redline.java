package news.dragoman.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Alignment;
import news.dragoman.language.Differences;
import news.dragoman.language.Differences.Edit;
import news.dragoman.language.Language;
import news.dragoman.language.Words;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;

/**
 * What changed between two texts: their blocks paired, and in each pair the words that {@link Differences} finds. A block
 * that stands in another order is shown where it stands now, as moved.
 */
public final class Redline {

    private Redline() {}

    /** A stretch of text that stayed, came or went. */
    public record Run(Change change, String text) {
        /** For templates: whether it came. */
        public boolean isIn() {
            return change == Change.IN;
        }

        /** For templates: whether it went. */
        public boolean isOut() {
            return change == Change.OUT;
        }
    }

    public enum Change {
        SAME,
        IN,
        OUT
    }

    /** What became of a block. */
    public enum Fate {
        STAYED,
        /** It stands elsewhere among the others; its words may have changed too. */
        MOVED,
        CAME,
        WENT
    }

    /**
     * A block with its changes.
     *
     * @param id the block in the new text, or in the old one where it went
     * @param stood the block in the old text: another one where it was taken out and typed again; its own id where it came
     * @param turned what kind it was in the old text, where that is another
     * @param was its number among the old text's paragraphs, from 1; 0 for what was none
     * @param edits what changed in its words
     */
    public record Row(
            UUID id,
            UUID stood,
            BlockKind kind,
            Optional<BlockKind> turned,
            Fate fate,
            int was,
            String before,
            String after,
            List<Edit> edits) {

        public boolean changed() {
            return turned.isPresent() || fate != Fate.STAYED || !edits.isEmpty();
        }

        /** Joined again, SAME and OUT give the old text, SAME and IN the new one. */
        public List<Run> runs() {
            return Redline.runs(before, after, edits);
        }
    }

    /**
     * The changes of a whole text. Blocks are paired by their stable id; those that one text has and the other has not,
     * by their words, as a paragraph that was taken out and typed again has another id. What went stands where it stood.
     */
    public static List<Row> between(List<Passage> before, List<Passage> after, Language language) {
        int[] found = pairs(before, after);
        Set<Integer> kept = inOrder(found);
        Map<Integer, List<Row>> went = went(before, found, kept);
        int[] numbers = numbers(before);
        var rows = new ArrayList<>(went.getOrDefault(-1, List.of()));
        for (int j = 0; j < found.length; j++) {
            var now = after.get(j);
            int i = found[j];
            if (i < 0) {
                rows.add(new Row(
                        now.id(),
                        now.id(),
                        now.kind(),
                        Optional.empty(),
                        Fate.CAME,
                        0,
                        "",
                        now.text(),
                        whole("", now.text())));
                continue;
            }
            var was = before.get(i);
            rows.add(new Row(
                    now.id(),
                    was.id(),
                    now.kind(),
                    Optional.of(was.kind()).filter(kind -> kind != now.kind()),
                    kept.contains(j) ? Fate.STAYED : Fate.MOVED,
                    numbers[i],
                    was.text(),
                    now.text(),
                    Differences.between(was.text(), now.text(), language)));
            if (kept.contains(j)) {
                rows.addAll(went.getOrDefault(i, List.of()));
            }
        }
        return rows;
    }

    /** For each block of the new text the place of the one that it was; -1 for none. */
    private static int[] pairs(List<Passage> before, List<Passage> after) {
        var old = new HashMap<UUID, Integer>();
        for (int i = 0; i < before.size(); i++) {
            old.putIfAbsent(before.get(i).id(), i);
        }
        int[] found = new int[after.size()];
        var fresh = new ArrayList<Integer>();
        for (int j = 0; j < found.length; j++) {
            found[j] = Optional.ofNullable(old.remove(after.get(j).id())).orElse(-1);
            if (found[j] < 0) {
                fresh.add(j);
            }
        }
        var gone = old.values().stream().sorted().toList();
        int[] like = Alignment.of(lines(before, gone), lines(after, fresh));
        for (int k = 0; k < like.length; k++) {
            found[fresh.get(k)] = like[k] < 0 ? -1 : gone.get(like[k]);
        }
        return found;
    }

    private static List<Alignment.Line> lines(List<Passage> text, List<Integer> places) {
        return places.stream()
                .map(text::get)
                .map(p -> new Alignment.Line(p.kind(), "", p.text()))
                .toList();
    }

    /** The places in the new text of as many blocks as can have kept their order; the other pairs were moved. */
    private static Set<Integer> inOrder(int[] found) {
        int[] length = new int[found.length];
        int[] previous = new int[found.length];
        int last = -1;
        for (int j = 0; j < found.length; j++) {
            previous[j] = -1;
            for (int k = 0; k < j && found[j] >= 0; k++) {
                if (found[k] >= 0 && found[k] < found[j] && length[k] > length[j]) {
                    length[j] = length[k];
                    previous[j] = k;
                }
            }
            length[j] += found[j] < 0 ? 0 : 1;
            if (length[j] > 0 && (last < 0 || length[j] > length[last])) {
                last = j;
            }
        }
        Set<Integer> kept = new HashSet<>();
        for (int j = last; j >= 0; j = previous[j]) {
            kept.add(j);
        }
        return kept;
    }

    /** What went, by the block behind which it stood and which is where it was; -1 for the beginning. */
    private static Map<Integer, List<Row>> went(List<Passage> before, int[] found, Set<Integer> kept) {
        var paired = Arrays.stream(found).boxed().collect(Collectors.toSet());
        var posts = kept.stream().map(j -> found[j]).collect(Collectors.toSet());
        int[] numbers = numbers(before);
        Map<Integer, List<Row>> went = new HashMap<>();
        int post = -1;
        for (int i = 0; i < before.size(); i++) {
            var was = before.get(i);
            if (posts.contains(i)) {
                post = i;
            } else if (!paired.contains(i)) {
                went.computeIfAbsent(post, p -> new ArrayList<>())
                        .add(new Row(
                                was.id(),
                                was.id(),
                                was.kind(),
                                Optional.empty(),
                                Fate.WENT,
                                numbers[i],
                                was.text(),
                                "",
                                whole(was.text(), "")));
            }
        }
        return went;
    }

    private static int[] numbers(List<Passage> text) {
        int[] numbers = new int[text.size()];
        int paragraphs = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = text.get(i).kind() == BlockKind.PARAGRAPH ? ++paragraphs : 0;
        }
        return numbers;
    }

    private static List<Edit> whole(String before, String after) {
        return before.equals(after) ? List.of() : List.of(new Edit(0, before.length(), 0, after.length()));
    }

    /** The changes of one text. Joined again, SAME and OUT give the old text, SAME and IN the new one. */
    public static List<Run> runs(String before, String after, Language language) {
        return runs(before, after, Differences.between(before, after, language));
    }

    /**
     * The changes of one sentence, for somebody who has to find them at a glance: by characters in languages that are
     * counted by them, where a single one may be another day or another sum; by words elsewhere.
     */
    public static List<Run> close(String before, String after, Language language) {
        return language.countsCharacters()
                ? runs(
                        before,
                        after,
                        Differences.between(Words.characters(before, language), Words.characters(after, language)))
                : runs(before, after, language);
    }

    private static List<Run> runs(String before, String after, List<Edit> edits) {
        var runs = new ArrayList<Run>();
        int at = 0;
        for (Edit edit : edits) {
            add(runs, Change.SAME, before.substring(at, edit.from()));
            add(runs, Change.OUT, edit.out(before));
            add(runs, Change.IN, edit.in(after));
            at = edit.to();
        }
        add(runs, Change.SAME, before.substring(at));
        return runs;
    }

    private static void add(List<Run> runs, Change change, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(change, text));
        }
    }
}
