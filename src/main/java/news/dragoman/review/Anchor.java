package news.dragoman.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.story.Passage;

/**
 * Words of a block that somebody said something about, with the block as it stood then. Where they stand now is computed
 * from the difference by words between the block then and now, and never stored: so it cannot be wrong after a lost save,
 * and words that come back are found again.
 *
 * @param block the block's id
 * @param text the whole block as it stood
 * @param from where the words began in it
 * @param to where they ended
 */
public record Anchor(UUID block, String text, int from, int to) {

    /** A quotation this long is taken for the same words wherever it stands; a shorter one may be a coincidence. */
    private static final int TELLING = 12;

    /** The same in a language that is counted by characters. */
    private static final int TELLING_CHARACTERS = 5;

    public Anchor {
        if (from < 0 || to <= from || to > text.length()) {
            throw new IllegalArgumentException("no words");
        }
    }

    /**
     * Where the words stand.
     *
     * @param block in which block, which is another one where the paragraph was divided or joined
     * @param from where they begin in its text
     * @param to where they end
     */
    public record Place(UUID block, int from, int to) {}

    /** The words as they were. */
    public String words() {
        return text.substring(from, to);
    }

    /** Whether it is about a whole block. */
    public boolean whole() {
        return from == 0 && to == text.length();
    }

    /** Where the words stand in a text now; nothing where they are gone. */
    public Optional<Place> in(List<Passage> passages, Language language) {
        for (Passage passage : passages) {
            if (passage.id().equals(block)) {
                var here = whole() && !passage.text().isBlank()
                        ? Optional.of(new Place(block, 0, passage.text().length()))
                        : in(passage.text(), language);
                if (here.isPresent()) {
                    return here;
                }
            }
        }
        return elsewhere(passages, language);
    }

    private Optional<Place> in(String now, Language language) {
        if (now.equals(text)) {
            return Optional.of(new Place(block, from, to));
        }
        var same = telling(language) ? once(block, now) : Optional.<Place>empty();
        return same.or(() -> new Following(from, to)
                        .through(Redline.runs(text, now, language), now)
                        .map(range -> new Place(block, range.from(), range.to())))
                .or(() -> once(block, now));
    }

    private boolean telling(Language language) {
        return words().strip().length() >= (language.countsCharacters() ? TELLING_CHARACTERS : TELLING);
    }

    /** A paragraph that was divided or joined takes its words along into another block. */
    private Optional<Place> elsewhere(List<Passage> passages, Language language) {
        if (!telling(language)) {
            return Optional.empty();
        }
        var found = passages.stream()
                .flatMap(passage -> once(passage.id(), passage.text()).stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The words where they stand exactly once. */
    private Optional<Place> once(UUID where, String now) {
        int at = now.indexOf(words());
        return at >= 0 && now.indexOf(words(), at + 1) < 0
                ? Optional.of(new Place(where, at, at + words().length()))
                : Optional.empty();
    }
}
