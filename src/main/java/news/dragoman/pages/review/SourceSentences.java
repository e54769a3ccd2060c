package news.dragoman.pages.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import news.dragoman.language.Language;
import news.dragoman.translation.SourceOrder;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of what a translation is drawn from. In which order they stand is known at once; their words are read when the
 * page is to show some, which the one that is read without its source mostly is not.
 */
final class SourceSentences {

    /** A sentence of a source. */
    record Sentence(String text, Language language) {}

    private final Map<UUID, Language> order;
    private final Supplier<Map<UUID, Sentence>> reading;
    private @Nullable Map<UUID, Sentence> words;

    /**
     * @param order the language of each, in the order of the sources; empty where none is for the person to read
     * @param reading to be called in the transaction in which the page is made
     */
    SourceSentences(Map<UUID, Language> order, Supplier<Map<UUID, Sentence>> reading) {
        this.order = order;
        this.reading = reading;
    }

    boolean none() {
        return order.isEmpty();
    }

    /** What the sources still have, each in its order. */
    Collection<List<UUID>> bySource() {
        return SourceOrder.bySource(order, language -> language);
    }

    /** By sentence, in the order of the source; then those that the sources have lost and rows still answer. */
    Map<UUID, Sentence> words() {
        if (words == null) {
            words = order.isEmpty() ? Map.of() : reading.get();
        }
        return words;
    }
}
