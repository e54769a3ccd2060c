package news.dragoman.web.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.language.NameScript;
import news.dragoman.web.KeptForm;

/** Names by language: a row for each, and empty ones for more. */
public record NameRows(List<Row> rows) {
    /** Longer than any name that fits a byline. */
    public static final int LONGEST = 120;

    private static final int EMPTY_ROWS = 2;
    private static final int MOST_ROWS = 40;

    /** One name; {@code n} counts from 1. */
    public record Row(int n, String tag, String name, List<Choice> languages) {
        /** The id of the name's field. */
        public String nameId() {
            return "name-" + n;
        }

        /** The id of the language's field. */
        public String languageId() {
            return "name-language-" + n;
        }
    }

    /** The names that there are. */
    public static NameRows of(Map<String, String> names, Locale locale) {
        var tags = names.keySet().stream()
                .sorted(Comparator.comparing(NameRows::place).thenComparing(tag -> tag))
                .toList();
        return rows(tags, tags.stream().map(names::get).toList(), locale);
    }

    /** The names as typed. */
    public static NameRows typed(KeptForm form, Locale locale) {
        return rows(form.values("name-language"), form.values("name"), locale);
    }

    /** The names, with what is wrong noted. */
    public Map<String, String> check(Checking checking) {
        var names = new TreeMap<String, String>();
        var say = checking.say();
        for (Row row : rows) {
            String name = checking.line(row.nameId(), row.name(), LONGEST);
            if (name.isEmpty()) {
                continue; // a row emptied is a name taken out
            }
            var language = Language.parse(row.tag());
            if (row.tag().isBlank()) {
                checking.wrong(row.languageId(), say.nameWithoutLanguage(name));
            } else if (language.isEmpty()) {
                checking.wrong(row.languageId(), say.languageUnknown(row.tag()));
            } else if (names.put(language.get().tag(), name) != null) {
                checking.wrong(row.languageId(), say.nameTwice(language.get().nameIn(checking.locale())));
            }
        }
        if (names.isEmpty() && checking.fine()) {
            checking.wrong("name-1", say.nameMissing());
        }
        return names;
    }

    /** Names that are not written as their language is, worded; nothing to refuse, but worth a look. */
    public static List<String> doubts(Map<String, String> names, FieldsMessages say, Locale locale) {
        return new TreeMap<>(names)
                .entrySet().stream()
                        .filter(name -> !NameScript.fits(name.getValue(), Language.of(name.getKey())))
                        .map(name -> say.nameScript(name.getValue(), Choice.nameOf(name.getKey(), locale)))
                        .toList();
    }

    private static NameRows rows(List<String> tags, List<String> names, Locale locale) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.min(names.size(), MOST_ROWS); i++) {
            String tag = i < tags.size() ? tags.get(i) : "";
            if (!tag.isBlank() || !names.get(i).isBlank()) {
                rows.add(row(rows.size() + 1, tag, names.get(i), locale));
            }
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(row(rows.size() + 1, "", "", locale));
        }
        return new NameRows(rows);
    }

    private static Row row(int n, String tag, String name, Locale locale) {
        return new Row(n, tag, name, Choice.languages(List.of(tag), locale));
    }

    private static int place(String tag) {
        return Language.parse(tag)
                .map(Languages.KNOWN::indexOf)
                .filter(at -> at >= 0)
                .orElse(Integer.MAX_VALUE);
    }
}
