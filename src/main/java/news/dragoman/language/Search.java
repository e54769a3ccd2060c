package news.dragoman.language;

import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for words in texts, and says what they become when others are put in their place.
 *
 * <p>Words are found however their letters are composed (NFC or NFD), and never half a letter of what a reader takes for one.
 * A pattern is a regular expression of Java's, in which {@code \w} means the letters of every script. It may look at each
 * text a million times and at all of them twenty million times, which is a fifth of a second: the number is counted and not
 * the time, so that a pattern that is too slow is so on every machine.
 */
public final class Search {

    /** The longest that is looked for or put in its place, in UTF-16 units. */
    public static final int LIMIT = 500;

    private static final int STEPS_A_TEXT = 1_000_000;
    private static final int STEPS = 20_000_000;
    /** How often a part may be counted to repeat, nested counts multiplied: beyond, even nothing takes long to repeat. */
    private static final int REPEATS = 1_000;

    private static final Pattern COUNT = Pattern.compile("(?<!\\\\)\\{(\\d+)(?:,(\\d*))?}");

    private final Pattern pattern;
    private final boolean literal;
    private final Language language;
    private int steps;

    /**
     * What is looked for.
     *
     * @param pattern whether it is a regular expression
     * @param matchCase whether capital and small letters differ
     */
    public record Query(String words, boolean pattern, boolean matchCase) {}

    /** A place where it was found: what stands there, and what would. Places are UTF-16 indexes. */
    public record Change(int start, int end, String now, String then) {}

    /** Why nothing can be looked for. */
    public enum Fault {
        /** There is nothing to look for. */
        EMPTY,
        TOO_LONG,
        /** It is no regular expression. Its argument is the character where it goes wrong, the first being 1. */
        BAD_PATTERN,
        /** It repeats too often. */
        TOO_MANY_REPEATS,
        /** It takes too long. */
        TOO_SLOW,
        /** What is to be put in names a part that the pattern does not have. */
        BAD_REPLACEMENT
    }

    /** Thrown where nothing can be looked for. */
    public static final class Unsearchable extends RuntimeException {
        private final Fault fault;
        private final String where;

        Unsearchable(Fault fault, String where) {
            super(fault.name());
            this.fault = fault;
            this.where = where;
        }

        public Fault fault() {
            return fault;
        }

        /** The argument of the fault, or an empty text. */
        public String where() {
            return where;
        }
    }

    private Search(Pattern pattern, boolean literal, Language language) {
        this.pattern = pattern;
        this.literal = literal;
        this.language = language;
    }

    /** @throws Unsearchable if it makes no sense */
    public static Search of(Query query, Language language) {
        if (query.words().isEmpty()) {
            throw new Unsearchable(Fault.EMPTY, "");
        }
        if (query.words().length() > LIMIT) {
            throw new Unsearchable(Fault.TOO_LONG, Integer.toString(LIMIT));
        }
        int flags = query.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        if (!query.pattern()) {
            return new Search(Pattern.compile(literally(query.words()), flags), true, language);
        }
        if (COUNT.matcher(query.words()).results().mapToLong(Search::most).reduce(1, Search::times) > REPEATS) {
            throw new Unsearchable(Fault.TOO_MANY_REPEATS, Integer.toString(REPEATS));
        }
        try {
            return new Search(Pattern.compile(query.words(), flags | Pattern.UNICODE_CHARACTER_CLASS), false, language);
        } catch (PatternSyntaxException wrong) {
            int at = wrong.getIndex() < 0 ? query.words().length() : wrong.getIndex() + 1;
            throw new Unsearchable(
                    Fault.BAD_PATTERN,
                    Integer.toString(Math.min(at, query.words().length())));
        } catch (StackOverflowError deep) {
            throw new Unsearchable(Fault.TOO_SLOW, "");
        }
    }

    private static long most(java.util.regex.MatchResult count) {
        String most = count.group(2) == null || count.group(2).isEmpty() ? count.group(1) : count.group(2);
        return most.length() > 9 ? Integer.MAX_VALUE : Math.max(1, Long.parseLong(most));
    }

    private static long times(long one, long other) {
        return Math.min(Integer.MAX_VALUE, one * other);
    }

    private static String literally(String words) {
        return Stream.of(
                        words,
                        Normalizer.normalize(words, Normalizer.Form.NFC),
                        Normalizer.normalize(words, Normalizer.Form.NFD))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /**
     * Every place of a text where it is found, in order.
     *
     * @param replacement what is to be put there; in a pattern {@code $1} and <code>${name}</code> are its groups
     * @throws Unsearchable if it takes too long, or the replacement makes no sense
     */
    public List<Change> in(String text, String replacement) {
        if (replacement.length() > LIMIT) {
            throw new Unsearchable(Fault.TOO_LONG, Integer.toString(LIMIT));
        }
        String put = literal ? Matcher.quoteReplacement(replacement) : replacement;
        var changes = new ArrayList<Change>();
        BreakIterator letters = Boundaries.CHARACTER.over(text, language);
        Matcher matcher = pattern.matcher(new Counted(text));
        int told = 0; // up to where the matcher has written already
        try {
            while (matcher.find()) {
                if (matcher.end() == matcher.start()) {
                    continue; // nothing is found between any two letters
                }
                var then = new StringBuilder();
                matcher.appendReplacement(then, put);
                then.delete(0, matcher.start() - told);
                told = matcher.end();
                if (letters.isBoundary(matcher.start()) && letters.isBoundary(matcher.end())) {
                    changes.add(new Change(matcher.start(), matcher.end(), matcher.group(), then.toString()));
                }
            }
        } catch (TooSlow | StackOverflowError slow) {
            throw new Unsearchable(Fault.TOO_SLOW, "");
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new Unsearchable(Fault.BAD_REPLACEMENT, "");
        }
        return changes;
    }

    /** A text with some of its changes made. */
    public static String with(String text, List<Change> changes) {
        var made = new StringBuilder();
        int at = 0;
        for (Change change : changes) {
            made.append(text, at, change.start()).append(change.then());
            at = change.end();
        }
        return made.append(text, at, text.length()).toString();
    }

    private static final class TooSlow extends RuntimeException {
        TooSlow() {
            super("too slow", null, false, false);
        }
    }

    /** A text that counts how often it is looked at: the only thing that every step of a regular expression does. */
    private final class Counted implements CharSequence {
        private final String text;
        private final int from = steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps - from > STEPS_A_TEXT || steps > STEPS) {
                throw new TooSlow();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
