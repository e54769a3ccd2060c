package news.dragoman.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.language.Words;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;

/**
 * What changed between two texts, by words: Myers' difference (1986) over the words that ICU finds, so that Chinese is
 * compared by dictionary words and never by whole sentences.
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

    /**
     * A block with its changes.
     *
     * @param id the block in the new text, or in the old one where it is gone
     * @param turned what kind it was in the old text, where that is another
     */
    public record Row(UUID id, BlockKind kind, Optional<BlockKind> turned, List<Run> runs) {

        public boolean changed() {
            return turned.isPresent() || runs.stream().anyMatch(r -> r.change() != Change.SAME);
        }
    }

    /** The changes of a whole text. Blocks are paired by their stable id; gone ones stand where they stood. */
    public static List<Row> between(List<Passage> before, List<Passage> after, Language language) {
        var old = before.stream().collect(Collectors.toMap(Passage::id, p -> p, (a, b) -> a, LinkedHashMap::new));
        var kept = after.stream().map(Passage::id).collect(Collectors.toSet());
        var rows = new ArrayList<Row>();
        var gone = new ArrayList<>(before);
        for (Passage passage : after) {
            while (!gone.isEmpty() && !kept.contains(gone.get(0).id())) {
                rows.add(row(gone.remove(0), Change.OUT));
            }
            gone.removeIf(p -> p.id().equals(passage.id()));
            rows.add(Optional.ofNullable(old.get(passage.id()))
                    .map(was -> new Row(
                            passage.id(),
                            passage.kind(),
                            Optional.of(was.kind()).filter(kind -> kind != passage.kind()),
                            runs(was.text(), passage.text(), language)))
                    .orElseGet(() -> row(passage, Change.IN)));
        }
        gone.stream().filter(p -> !kept.contains(p.id())).forEach(p -> rows.add(row(p, Change.OUT)));
        return rows;
    }

    private static Row row(Passage passage, Change change) {
        return new Row(passage.id(), passage.kind(), Optional.empty(), List.of(new Run(change, passage.text())));
    }

    /** The changes of one text. Joined again, SAME and OUT give the old text, SAME and IN the new one. */
    public static List<Run> runs(String before, String after, Language language) {
        return runs(Words.tokens(before, language), Words.tokens(after, language));
    }

    /**
     * The changes of one sentence, for somebody who has to find them at a glance: by characters in languages that are
     * counted by them, where a single one may be another day or another sum; by words elsewhere.
     */
    public static List<Run> close(String before, String after, Language language) {
        return language.countsCharacters()
                ? runs(Words.characters(before, language), Words.characters(after, language))
                : runs(before, after, language);
    }

    private static List<Run> runs(List<String> from, List<String> to) {
        var runs = new ArrayList<Run>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(runs, Change.SAME, from.subList(at, delta.getSource().getPosition()));
            add(runs, Change.OUT, delta.getSource().getLines());
            add(runs, Change.IN, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Change.SAME, from.subList(at, from.size()));
        return runs;
    }

    private static void add(List<Run> runs, Change change, List<String> tokens) {
        if (!tokens.isEmpty()) {
            runs.add(new Run(change, String.join("", tokens)));
        }
    }
}
