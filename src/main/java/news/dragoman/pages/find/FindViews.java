package news.dragoman.pages.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.language.Search;
import news.dragoman.newsroom.Replaced;
import news.dragoman.newsroom.Replacing;
import news.dragoman.newsroom.Workbench;
import news.dragoman.newsroom.Workbench.Bench;
import news.dragoman.pages.find.FindView.Fields;
import news.dragoman.pages.find.FindView.Note;
import news.dragoman.people.Person;
import news.dragoman.translation.Replacements;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.SearchMessages;
import news.dragoman.web.TextOf;
import news.dragoman.web.Words;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/** Lays out what was found for the person who asks. */
@ApplicationScoped
class FindViews {
    /** As much as anybody looks through before pressing once. */
    private static final int MOST = 300;

    private static final int AROUND = 60; // UTF-16 units before and after a place

    private final Replacing replacing;
    private final Replacements replacements;
    private final Workbench workbench;
    private final CurrentPerson current;
    private final Words words;

    FindViews(Replacing replacing, Replacements replacements, Workbench workbench, CurrentPerson current, Words words) {
        this.replacing = replacing;
        this.replacements = replacements;
        this.workbench = workbench;
        this.current = current;
        this.words = words;
    }

    FindView of(UUID id, Fields fields, boolean asked, String unit, boolean ticked, Note note) {
        Bench bench;
        List<Replacing.Hit> hits = List.of();
        String error = "";
        try {
            if (asked) {
                var found = replacing.find(id, FindResource.query(fields), fields.replacement(), current.person());
                bench = found.bench();
                hits = found.hits();
            } else {
                bench = workbench.of(id, current.person());
            }
        } catch (Search.Unsearchable unsearchable) {
            bench = workbench.of(id, current.person());
            error = words.in(SearchMessages.class, current.face()).fault(unsearchable.fault(), unsearchable.where());
        }
        var situation = bench.situation();
        int places = hits.stream().mapToInt(hit -> hit.changes().size()).sum();
        var rows = rows(hits, situation.edition().language());
        int shown = rows.stream().mapToInt(row -> row.places().size()).sum();
        boolean editable = situation.decide(Step.EDIT).allowed();
        return new FindView(
                id,
                situation.story().slugline(),
                situation.edition().stage() == Stage.EDIT,
                unit,
                fields,
                error,
                asked && error.isEmpty(),
                rows,
                places,
                places - shown,
                editable,
                ticked,
                address(id, fields, unit),
                address(id, fields, unit) + "&pick=none",
                editable ? undo(id) : Optional.empty(),
                note);
    }

    private Optional<FindView.Undo> undo(UUID id) {
        return replacements
                .newestOf(current.person().id(), id)
                .map(newest -> new FindView.Undo(newest.id(), current.clock(newest.at())));
    }

    private static List<FindView.Row> rows(List<Replacing.Hit> hits, Language language) {
        var rows = new ArrayList<FindView.Row>();
        int left = MOST;
        for (var hit : hits) {
            if (hit.changes().size() > left) {
                break; // a unit is shown whole or not at all
            }
            left -= hit.changes().size();
            var places = new ArrayList<FindView.Place>();
            String text = hit.unit().text();
            for (int i = 0; i < hit.changes().size(); i++) {
                var change = hit.changes().get(i);
                places.add(new FindView.Place(
                        i, before(text, change.start()), change.now(), change.then(), after(text, change.end())));
            }
            rows.add(new FindView.Row(
                    hit.unit().id(),
                    Integer.toString(hit.number()),
                    hit.unit().version(),
                    language.tag(),
                    language.direction().attribute(),
                    places));
        }
        return rows;
    }

    private static String before(String text, int end) {
        int start = Math.max(0, end - AROUND);
        if (start == 0) {
            return text.substring(0, end);
        }
        int word = text.indexOf(' ', start);
        int from = word > 0 && word < end ? word + 1 : start + (Character.isLowSurrogate(text.charAt(start)) ? 1 : 0);
        return "…" + text.substring(from, end);
    }

    private static String after(String text, int start) {
        int end = Math.min(text.length(), start + AROUND);
        if (end == text.length()) {
            return text.substring(start);
        }
        int word = text.lastIndexOf(' ', end);
        int to = word > start ? word : end - (Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0);
        return text.substring(start, to) + "…";
    }

    /** What stayed as it is, and why. */
    Note note(UUID id, String kind, String amount, Replaced replaced, Person person) {
        var bench = workbench.of(id, person);
        var language = bench.situation().edition().language();
        Map<UUID, String> numbers = new HashMap<>();
        for (var unit : bench.units()) {
            numbers.put(unit.id(), Integer.toString(numbers.size() + 1));
        }
        return new Note(
                kind,
                amount,
                replaced.stale().stream()
                        .map(other -> new FindView.Stayed(
                                numbers.getOrDefault(other.unit(), ""),
                                text(other.yours(), language),
                                text(other.theirs(), language),
                                List.of()))
                        .toList(),
                replaced.refused().stream()
                        .map(refused -> new FindView.Stayed(
                                numbers.getOrDefault(refused.unit(), ""),
                                text("", language),
                                text("", language),
                                refused.reasons().stream()
                                        .map(reason -> words.reason(reason, current.face()))
                                        .toList()))
                        .toList());
    }

    private static TextOf text(String words, Language language) {
        return new TextOf(words, language.tag(), language.direction().attribute());
    }

    /** The same search again. */
    static String address(UUID id, Fields fields, String unit) {
        return "/desk/editions/" + id + "/find?find=" + FindResource.encoded(fields.words()) + "&replacement="
                + FindResource.encoded(fields.replacement())
                + (fields.pattern() ? "&pattern=yes" : "")
                + (fields.matchCase() ? "&match-case=yes" : "")
                + (unit.isEmpty() ? "" : "&unit=" + FindResource.encoded(unit));
    }
}
