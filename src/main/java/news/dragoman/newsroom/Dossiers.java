package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dragoman.language.Beside;
import news.dragoman.language.Insertions;
import news.dragoman.language.Language;
import news.dragoman.language.Mention;
import news.dragoman.language.Mentions;
import news.dragoman.language.NameForm;
import news.dragoman.language.ProperNames;
import news.dragoman.language.Quotation;
import news.dragoman.language.Quotations;
import news.dragoman.people.Person;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.NotReadable;
import org.jspecify.annotations.Nullable;

/**
 * Lays every quotation, figure, name and bracketed insertion of a translation beside what its source says, row by row. It says where nothing
 * stands beside something, and no more: whether that is a mistake an editor sees.
 */
@ApplicationScoped
public class Dossiers {

    /** For these there are rules for words as well as for digits. */
    private static final Set<String> RULED = Set.of("zh", "yue", "en");

    private final Workbench workbench;

    Dossiers(Workbench workbench) {
        this.workbench = workbench;
    }

    /** What stands on a line. */
    public enum Kind {
        QUOTATION,
        FIGURE,
        NAME,
        /** What stands in square brackets: somebody's words within another's. */
        INSERTION
    }

    /**
     * What a text says at one place.
     *
     * @param value what a figure amounts to, in a form of no language; empty where its words say it, and for other kinds
     * @param speaker who is quoted; empty where the sentence does not say
     */
    public record Piece(String text, Language language, String value, String speaker) {}

    /**
     * Two pieces side by side.
     *
     * @param figure what is counted; null for what is no figure
     * @param source null where nothing stands there
     * @param target null where nothing stands there
     * @param sought whether there are rules for such things in the language of the empty side; where there are none, it being
     *     empty says nothing
     */
    public record Line(
            Kind kind,
            Mention.@Nullable Kind figure,
            @Nullable Piece source,
            @Nullable Piece target,
            boolean sought) {

        public boolean alone() {
            return sought && (source == null || target == null);
        }
    }

    /**
     * A row of the translation with what it says.
     *
     * @param number of the row in the translation, from 1
     */
    public record Row(int number, Unit unit, List<Line> lines) {}

    /**
     * A translation's dossier.
     *
     * @param rows those that have something in them, in the order of the text
     */
    public record Dossier(Situation situation, List<Row> rows) {}

    /**
     * The dossier of a translation as it stands.
     *
     * @throws NotReadable if there is none, or the person may not read its working copy
     */
    @Transactional
    public Dossier of(UUID editionId, Person person) {
        var bench = workbench.of(editionId, person);
        var rows = new Reading(bench)
                .rows().stream().filter(row -> !row.lines().isEmpty()).toList();
        return new Dossier(bench.situation(), rows);
    }

    /** One reading of a translation from its first row to its last; names are looked for twice, as the first time teaches. */
    private static final class Reading {
        private final Workbench.Bench bench;
        private final Language into;
        private final Map<Language, Set<String>> known = new LinkedHashMap<>();
        private final Set<ProperNames.Learned> learned = new HashSet<>();
        private final Follow sources = new Follow();
        private final Follow targets = new Follow();

        Reading(Workbench.Bench bench) {
            this.bench = bench;
            this.into = bench.situation().edition().language();
        }

        List<Row> rows() {
            bench.units().forEach(this::learn);
            var rows = new ArrayList<Row>();
            for (Unit unit : bench.units()) {
                var lines = Stream.of(quotations(unit), figures(unit), names(unit), insertions(unit))
                        .flatMap(List::stream)
                        .toList();
                rows.add(new Row(rows.size() + 1, unit, lines));
            }
            return rows;
        }

        private List<Workbench.Sentence> sentences(Unit unit) {
            return unit.segments().stream()
                    .map(bench.sentences()::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        private String target(Unit unit) {
            return unit.omitted() ? "" : unit.text();
        }

        private void learn(Unit unit) {
            var source = sourceNames(unit, List.of());
            var target = targetNames(unit, source);
            source = sourceNames(unit, target);
            source.forEach(name -> known(name.language()).add(name.form().text()));
            target.forEach(name -> known(into).add(name.text()));
            ProperNames.beside(source.stream().map(Named::form).toList(), target, learned).stream()
                    .filter(Beside.Pair::whole)
                    .forEach(pair -> learned.add(new ProperNames.Learned(
                            Objects.requireNonNull(pair.source()).text(),
                            Objects.requireNonNull(pair.target()).text())));
        }

        private Set<String> known(Language language) {
            return known.computeIfAbsent(language, l -> new HashSet<>());
        }

        private record Named(NameForm form, Language language) {}

        /** @param target names of the translation, which are heard in a source in Chinese where its own rules miss them */
        private List<Named> sourceNames(Unit unit, List<NameForm> target) {
            var all = new ArrayList<Named>();
            for (Workbench.Sentence sentence : sentences(unit)) {
                var heard = sentence.language().countsCharacters()
                        ? ProperNames.heard(sentence.text(), target)
                        : List.<NameForm>of();
                var known = new HashSet<>(known(sentence.language()));
                heard.forEach(name -> known.add(name.text()));
                ProperNames.in(sentence.text(), sentence.language(), known, List.of()).stream()
                        .map(found -> heard.stream()
                                .filter(h -> h.text().equals(found.text()))
                                .findFirst()
                                .orElse(found))
                        .forEach(name -> all.add(new Named(name, sentence.language())));
            }
            return each(all);
        }

        /** A name that comes twice in a row is one line. */
        private static List<Named> each(List<Named> all) {
            var seen = new LinkedHashMap<String, Named>();
            all.forEach(name -> seen.putIfAbsent(name.form().text(), name));
            return List.copyOf(seen.values());
        }

        private List<NameForm> targetNames(Unit unit, List<Named> source) {
            var seen = new LinkedHashMap<String, NameForm>();
            ProperNames.in(
                            target(unit),
                            into,
                            known(into),
                            source.stream().map(Named::form).toList())
                    .forEach(name -> seen.putIfAbsent(name.text(), name));
            return List.copyOf(seen.values());
        }

        private List<Line> names(Unit unit) {
            var target = targetNames(unit, sourceNames(unit, List.of()));
            var source = sourceNames(unit, target);
            Map<NameForm, Language> languages = new LinkedHashMap<>();
            source.forEach(name -> languages.put(name.form(), name.language()));
            return ProperNames.beside(List.copyOf(languages.keySet()), target, learned).stream()
                    .map(pair -> line(
                            Kind.NAME,
                            pair,
                            one -> new Piece(one.text(), languages.getOrDefault(one, into), "", ""),
                            one -> new Piece(one.text(), into, "", "")))
                    .toList();
        }

        private List<Line> figures(Unit unit) {
            var said = new IdentityHashMap<Mention, Workbench.Sentence>(); // where each stands: two may be alike
            var source = new ArrayList<Mention>();
            sentences(unit)
                    .forEach(s -> Mentions.in(s.text(), s.language()).forEach(mention -> {
                        source.add(mention);
                        said.put(mention, s);
                    }));
            String text = target(unit);
            return Beside.figures(source, Mentions.in(text, into)).stream()
                    .map(pair -> figure(pair, said, text))
                    .toList();
        }

        private Line figure(Beside.Pair<Mention> pair, Map<Mention, Workbench.Sentence> said, String text) {
            Mention source = pair.source();
            Mention target = pair.target();
            boolean bare = target == null || source != null && target.kind() == Mention.Kind.NUMBER;
            var kind = Objects.requireNonNull(bare ? source : target).kind();
            var from = source == null ? null : piece(source, Objects.requireNonNull(said.get(source)));
            var to = target == null ? null : piece(target, text, into);
            return new Line(Kind.FIGURE, kind, from, to, from != null && to != null || soughtFigure(from, to));
        }

        /** Words for numbers, days and months are known in two languages; digits in all. */
        private boolean soughtFigure(@Nullable Piece from, @Nullable Piece to) {
            boolean digits = Objects.requireNonNull(from == null ? to : from)
                    .text()
                    .codePoints()
                    .anyMatch(Character::isDigit);
            return digits
                    || (from == null ? languages() : Stream.of(into.locale().getLanguage())).allMatch(RULED::contains);
        }

        private Stream<String> languages() {
            return bench.sources().stream().map(s -> s.language().locale().getLanguage());
        }

        private static Piece piece(Mention mention, Workbench.Sentence sentence) {
            return piece(mention, sentence.text(), sentence.language());
        }

        private static Piece piece(Mention mention, String text, Language language) {
            String words = mention.in(text);
            String value = mention.value();
            return new Piece(words, language, value.equals(words) ? "" : value, "");
        }

        private List<Line> quotations(Unit unit) {
            var languages = new IdentityHashMap<Quotation, Language>();
            var source = new ArrayList<Quotation>();
            for (Workbench.Sentence sentence : sentences(unit)) {
                var block = sentence.stands().map(Workbench.Place::block).orElse(null);
                sources.read(sentence.text(), sentence.language(), block).forEach(quoted -> {
                    source.add(quoted);
                    languages.put(quoted, sentence.language());
                });
            }
            return Beside.quotations(source, targets.read(target(unit), into, unit.blockId())).stream()
                    .map(pair -> line(
                            Kind.QUOTATION,
                            pair,
                            one -> new Piece(one.text(), languages.getOrDefault(one, into), "", one.speaker()),
                            one -> new Piece(one.text(), into, "", one.speaker())))
                    .toList();
        }

        private List<Line> insertions(Unit unit) {
            var source = sentences(unit).stream()
                    .flatMap(sentence -> Insertions.in(sentence.text()).stream()
                            .map(words -> new Piece(words, sentence.language(), "", "")))
                    .toList();
            var target = Insertions.in(target(unit)).stream()
                    .map(words -> new Piece(words, into, "", ""))
                    .toList();
            return Beside.insertions(source, target).stream()
                    .map(pair -> line(Kind.INSERTION, pair, Function.identity(), Function.identity()))
                    .toList();
        }

        private <T> Line line(
                Kind kind, Beside.Pair<T> pair, Function<T, Piece> ofSource, Function<T, Piece> ofTarget) {
            T source = pair.source();
            T target = pair.target();
            return new Line(
                    kind,
                    null,
                    source == null ? null : ofSource.apply(source),
                    target == null ? null : ofTarget.apply(target),
                    kind != Kind.NAME
                            || (target == null
                                    ? ProperNames.looksFor(into)
                                    : bench.sources().stream().allMatch(s -> ProperNames.looksFor(s.language()))));
        }
    }

    /** Reads one side's quotations sentence after sentence: one that is open at the end of a sentence goes on in the next. */
    private static final class Follow {
        private @Nullable UUID block;
        private @Nullable Quotation open;

        List<Quotation> read(String text, Language language, @Nullable UUID in) {
            if (text.isBlank()) {
                return List.of();
            }
            Quotation before = Objects.equals(in, block) ? open : null;
            var found = new ArrayList<>(Quotations.in(text, language, before != null));
            if (before != null && !found.isEmpty() && found.get(0).speaker().isEmpty()) {
                found.set(0, found.get(0).by(before.speaker()));
            }
            block = in;
            open = found.isEmpty() ? null : found.get(found.size() - 1);
            open = open != null && open.open() ? open : null;
            return found;
        }
    }
}
