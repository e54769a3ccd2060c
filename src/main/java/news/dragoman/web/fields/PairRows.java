package news.dragoman.web.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.people.LanguagePair;
import news.dragoman.web.KeptForm;

/** Ordered pairs of languages: a row for each, and empty ones for more. */
public record PairRows(List<Row> rows) {
    private static final int EMPTY_ROWS = 2;
    private static final int MOST_ROWS = 60;

    /** One pair; {@code n} counts from 1. */
    public record Row(int n, String from, String into, List<Choice> sources, List<Choice> targets) {
        /** The id of the first language's field. */
        public String fromId() {
            return "pair-from-" + n;
        }

        /** The id of the second language's field. */
        public String intoId() {
            return "pair-into-" + n;
        }
    }

    /** The pairs that there are. */
    public static PairRows of(Collection<LanguagePair> pairs, Locale locale) {
        var sorted = pairs.stream()
                .sorted(Comparator.comparing(LanguagePair::from).thenComparing(LanguagePair::to))
                .toList();
        return rows(
                sorted.stream().map(LanguagePair::from).toList(),
                sorted.stream().map(LanguagePair::to).toList(),
                locale);
    }

    /** The pairs as typed. */
    public static PairRows typed(KeptForm form, Locale locale) {
        return rows(form.values("pair-from"), form.values("pair-into"), locale);
    }

    /** The pairs, with what is wrong noted. */
    public Set<LanguagePair> check(Checking checking) {
        var pairs = new TreeSet<LanguagePair>(Comparator.comparing(LanguagePair::toString));
        for (Row row : rows) {
            if (row.from().isBlank() && row.into().isBlank()) {
                continue;
            }
            if (row.from().isBlank() || row.into().isBlank()) {
                checking.wrong(
                        row.from().isBlank() ? row.fromId() : row.intoId(),
                        checking.say().pairHalf());
                continue;
            }
            Optional<Language> from = known(row.fromId(), row.from(), checking);
            Optional<Language> into = known(row.intoId(), row.into(), checking);
            if (from.isEmpty() || into.isEmpty()) {
                continue;
            }
            if (from.equals(into)) {
                checking.wrong(row.intoId(), checking.say().pairSame(from.get().nameIn(checking.locale())));
                continue;
            }
            pairs.add(new LanguagePair(from.get().tag(), into.get().tag()));
        }
        return pairs.stream().collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Language> known(String field, String tag, Checking checking) {
        Optional<Language> language = Language.parse(tag);
        if (language.isEmpty()) {
            checking.wrong(field, checking.say().languageUnknown(tag));
        }
        return language;
    }

    private static PairRows rows(List<String> from, List<String> into, Locale locale) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.min(Math.min(from.size(), into.size()), MOST_ROWS); i++) {
            if (!from.get(i).isBlank() || !into.get(i).isBlank()) {
                rows.add(row(rows.size() + 1, from.get(i), into.get(i), locale));
            }
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(row(rows.size() + 1, "", "", locale));
        }
        return new PairRows(rows);
    }

    private static Row row(int n, String from, String into, Locale locale) {
        return new Row(n, from, into, Choice.languages(List.of(from), locale), Choice.languages(List.of(into), locale));
    }
}
