package news.dragoman.talk;

import jakarta.enterprise.context.RequestScoped;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Conversations.Said;
import news.dragoman.newsroom.Conversations.Talk;
import news.dragoman.newsroom.ThreadRights.Move;
import news.dragoman.review.NoteThread;
import news.dragoman.review.ThreadMessage;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.talk.TalkView.Written;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.Face;
import news.dragoman.web.TalkMessages;
import news.dragoman.web.TextOf;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import org.jspecify.annotations.Nullable;

/** Draws notes and queries, by the names that the story gives its people. */
@RequestScoped
public class Talks {
    private final StoryNaming naming;
    private final Units units;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    Talks(StoryNaming naming, Units units, Words words, CurrentPerson current, Clock clock) {
        this.naming = naming;
        this.units = units;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    /**
     * One edition's, on a page of its own.
     *
     * @param unit the row that a new thread is to be about; null for the whole edition
     */
    public TalkView of(Said said, @Nullable UUID unit, Written written) {
        var rows = units.ofEdition(said.edition().id()).stream().map(Unit::id).toList();
        return of(said, rows, naming.in(said.file().story(), said.everybody(), List.of()), unit, "", written);
    }

    /**
     * One edition's, where its rows and the names are known.
     *
     * @param rows the edition's, in their order
     * @param back where a plain form leads back to; empty for the page of its own
     */
    public TalkView of(
            Said said, List<UUID> rows, StoryNames names, @Nullable UUID unit, String back, Written written) {
        var edition = said.edition();
        var begins = said.begins();
        var places = new HashMap<UUID, Integer>();
        rows.forEach(row -> places.put(row, places.size()));
        var draw = new Draw(
                said,
                places,
                names,
                source(said),
                NumberFormat.getIntegerInstance(current.uiLocale()),
                clock.instant(),
                new HashMap<>());
        return new TalkView(
                edition.id().toString(),
                edition.language().nameIn(current.uiLocale()),
                said.talks().stream().map(t -> thread(t, draw)).toList(),
                unit != null && rows.contains(unit) ? unit.toString() : "",
                unit == null ? "" : row(unit, draw),
                begins.contains(NoteThread.Kind.NOTE),
                begins.contains(NoteThread.Kind.QUESTION),
                begins.contains(NoteThread.Kind.QUERY),
                begins.contains(NoteThread.Kind.MUST_RESOLVE),
                tell(said, names),
                back,
                false,
                written);
    }

    /** What all threads of an edition have in common. */
    private record Draw(
            Said said,
            Map<UUID, Integer> rows,
            StoryNames names,
            Language source,
            NumberFormat numbers,
            Instant now,
            Map<UUID, Face> faces) {}

    private static Language source(Said said) {
        var sources = said.edition().sources();
        return said.file()
                .edition(
                        sources.isEmpty() ? said.edition().id() : sources.get(0).sourceId())
                .language();
    }

    private TalkView.Thread thread(Talk talk, Draw draw) {
        var said = draw.said();
        var names = draw.names();
        var source = draw.source();
        var thread = talk.thread();
        var moves = talk.moves();
        var unit = thread.unitId();
        var row = unit.filter(draw.rows()::containsKey);
        boolean bench = !said.begins().isEmpty() && row.isPresent();
        return new TalkView.Thread(
                thread.id().toString(),
                thread.version(),
                thread.kind().name(),
                thread.state().name(),
                row.map(UUID::toString).orElse(""),
                unit.map(id -> row(id, draw)).orElse(""),
                bench
                        ? "/desk/editions/" + said.edition().id() + "/translate?unit=" + unit.get() + "#u-" + unit.get()
                        : "",
                thread.quoted()
                        .map(q -> new TextOf(q, source.tag(), source.direction().attribute())),
                talk.anchor().map(a -> text(a.words(), said.edition().language())),
                talk.messages().stream().map(m -> line(m, draw)).toList(),
                thread.settledBy()
                        .map(by -> say().ending(name(by, names), at(thread.settledAt(), draw)))
                        .orElse(""),
                thread.settledWhy().orElse(""),
                moves.contains(Move.REPLY),
                moves.contains(Move.RESOLVE),
                moves.contains(Move.REOPEN),
                moves.contains(Move.CLOSE),
                moves.contains(Move.CARRY));
    }

    private static TextOf text(String words, Language language) {
        return new TextOf(words, language.tag(), language.direction().attribute());
    }

    private TalkView.Line line(ThreadMessage message, Draw draw) {
        var names = draw.names();
        return new TalkView.Line(
                draw.faces()
                        .computeIfAbsent(
                                message.authorId(),
                                author -> Face.of(names.mark(author), name(author, names), names.initials(author))),
                at(Optional.of(message.at()), draw),
                TimeFormats.forMachines(message.at()),
                message.text(),
                message.told().isEmpty()
                        ? ""
                        : say().told(message.told().stream()
                                .map(p -> name(p, names))
                                .sorted()
                                .collect(Collectors.joining(current.face().tag().startsWith("zh") ? "、" : ", "))));
    }

    private List<TalkView.Choice> tell(Said said, StoryNames names) {
        return said.part().stream()
                .filter(p -> !p.equals(current.person().id()))
                .map(p -> new TalkView.Choice(names.mark(p).toString(), name(p, names), said.queriesAlone(p)))
                .filter(choice -> !choice.name().isEmpty())
                .sorted(Comparator.comparing(TalkView.Choice::name, Collator.getInstance(current.uiLocale())))
                .toList();
    }

    private String row(UUID unit, Draw draw) {
        var at = draw.rows().get(unit);
        return at == null ? say().rowGone() : say().row(draw.numbers().format(at + 1L));
    }

    private String name(UUID person, StoryNames names) {
        return names.of(person, current.face().tag());
    }

    private String at(Optional<Instant> moment, Draw draw) {
        return moment.map(m -> Due.of(m, draw.now(), current.zone(), current.uiLocale())
                        .at())
                .orElse("");
    }

    private TalkMessages say() {
        return words.in(TalkMessages.class, current.face());
    }
}
