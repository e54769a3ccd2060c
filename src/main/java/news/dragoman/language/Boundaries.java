package news.dragoman.language;

import com.ibm.icu.text.BreakIterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * ICU's break iterators, one prototype a language. An iterator holds the text it walks and must not be shared by
 * threads, and making one from its rules is slow: so every call gets a clone.
 */
enum Boundaries {
    SENTENCE(language -> BreakIterator.getSentenceInstance(language.ulocale())),
    WORD(language -> BreakIterator.getWordInstance(language.ulocale())),
    /** Grapheme clusters: what a reader takes for one character. */
    CHARACTER(language -> BreakIterator.getCharacterInstance(language.ulocale()));

    private final Function<Language, BreakIterator> make;
    private final Map<Language, BreakIterator> prototypes = new ConcurrentHashMap<>();

    Boundaries(Function<Language, BreakIterator> make) {
        this.make = make;
    }

    BreakIterator over(String text, Language language) {
        BreakIterator iterator = prototypes.computeIfAbsent(language, make).clone();
        iterator.setText(text);
        return iterator;
    }
}
