package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.Entries;
import news.dragoman.history.KeptText;
import news.dragoman.newsroom.ThreadRights.Move;
import news.dragoman.newsroom.ThreadRights.Seat;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.people.Person;
import news.dragoman.review.Anchor;
import news.dragoman.review.NoteThread;
import news.dragoman.review.NoteThreads;
import news.dragoman.review.ThreadMessage;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Passage;
import news.dragoman.story.Segment;
import news.dragoman.story.Versions;
import news.dragoman.translation.Link;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What people say to each other about an edition: notes among those who work on it, queries to the reporters of its
 * sources. Everything is said under the edition's shared lock, so that a translation is not submitted past a query that
 * was just asked.
 */
@ApplicationScoped
public class Conversations {

    /** Another has changed the thread's state meanwhile. */
    static final String MOVED = "THREAD_MOVED";

    static final String EMPTY = "THREAD_EMPTY";
    /** The words that it is to be about do not stand there. */
    static final String WORDS = "THREAD_WORDS";

    static final String NOT_YOURS = "THREAD_NOT_YOURS";

    private final Editions editions;
    private final StoryFiles files;
    private final ThreadRights rights;
    private final Colleagues colleagues;
    private final NoteThreads threads;
    private final Units units;
    private final WorkingTexts texts;
    private final Versions versions;
    private final Entries kept;
    private final Notices notices;
    private final Event<CardChanged> changed;
    private final Clock clock;

    Conversations(
            Editions editions,
            StoryFiles files,
            ThreadRights rights,
            Colleagues colleagues,
            NoteThreads threads,
            Units units,
            WorkingTexts texts,
            Versions versions,
            Entries kept,
            Notices notices,
            Event<CardChanged> changed,
            Clock clock) {
        this.editions = editions;
        this.files = files;
        this.rights = rights;
        this.colleagues = colleagues;
        this.threads = threads;
        this.units = units;
        this.texts = texts;
        this.versions = versions;
        this.kept = kept;
        this.notices = notices;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Something said.
     *
     * @param id given by the page: sent again, it is said once
     * @param tell whom it is to be shown to, by the ids under which the story shows people
     */
    public record Words(UUID id, String text, Set<UUID> tell) {}

    /**
     * What a thread is to be about.
     *
     * @param unit a row; null where it is about words, or about the whole edition
     * @param quote words of a block; null where it is about a row or the whole edition
     */
    public record About(@Nullable UUID unit, @Nullable Quote quote) {}

    /**
     * Words of a block, as somebody reads them.
     *
     * @param words blank for all of the block
     * @param at about where they begin in it; of several places the nearest is meant. Negative where nobody knows
     */
    public record Quote(UUID block, String words, int at) {}

    /** Begins a thread about a row, or about the whole edition where there is none. */
    @Transactional
    public NoteThread begin(UUID editionId, @Nullable UUID unit, NoteThread.Kind kind, Words words, Person person) {
        return open(editionId, new About(unit, null), kind, words, person);
    }

    /**
     * Begins a thread.
     *
     * @throws Refusal with {@code THREAD_EMPTY}, {@code THREAD_NOT_YOURS}, {@code THREAD_WORDS} or why the text cannot be
     *     kept
     * @throws NotReadable if there is nothing here for the person
     */
    @Transactional
    public NoteThread open(UUID editionId, About wanted, NoteThread.Kind kind, Words words, Person person) {
        var edition = editions.lockForSave(editionId).orElseThrow(NotReadable::new);
        var file = files.of(edition.storyId());
        var seat = rights.seat(edition, file, person);
        if (!seat.admitted()) {
            throw new NotReadable();
        }
        var again = threads.message(words.id());
        if (again.isPresent()) {
            return same(again.get(), person);
        }
        if (!seat.begins().contains(kind)) {
            throw new Refusal(Decision.Kind.NOT_YOU, NOT_YOURS);
        }
        String text = text(words.text());
        var anchored = wanted.quote() == null ? null : anchored(edition, wanted.quote());
        UUID unit = anchored == null ? wanted.unit() : anchored.unit();
        Unit about = unit == null ? null : row(edition, unit);
        Instant now = clock.instant();
        var quoted = kind == NoteThread.Kind.QUERY && about != null ? quote(about) : null;
        var thread = new NoteThread(edition.id(), unit, kind, quoted, person.id(), now);
        if (anchored != null) {
            thread.on(anchored.anchor(), kept.keep(anchored.anchor().text()));
        }
        threads.persist(thread);
        say(thread, edition, file, words.id(), text, words.tell(), person, now);
        return thread;
    }

    /** Says something more. A reporter's word to an open query answers it. */
    @Transactional
    public NoteThread reply(UUID threadId, Words words, Person person) {
        var found = threads.findByIdOptional(threadId).orElseThrow(NotReadable::new);
        var edition = editions.lockForSave(found.editionId()).orElseThrow(NotReadable::new);
        var thread = threads.forChange(threadId).orElseThrow(NotReadable::new);
        var file = files.of(edition.storyId());
        var seat = rights.seat(edition, file, person);
        if (!seat.reads(thread)) {
            throw new NotReadable();
        }
        var again = threads.message(words.id());
        if (again.isPresent()) {
            return same(again.get(), person);
        }
        if (!seat.moves(thread).contains(Move.REPLY)) {
            throw new Refusal(Decision.Kind.NOT_YOU, NOT_YOURS);
        }
        String text = text(words.text());
        if (seat.answers(thread)) {
            thread.answered();
        }
        say(thread, edition, file, words.id(), text, words.tell(), person, clock.instant());
        return thread;
    }

    /**
     * Settles a thread or opens it again.
     *
     * @param base the version of it that the person saw
     * @param reason why, where an editor closes a query without an answer
     */
    @Transactional
    public NoteThread move(UUID threadId, int base, Move move, String reason, Person person) {
        var found = threads.findByIdOptional(threadId).orElseThrow(NotReadable::new);
        var edition = editions.lockForSave(found.editionId()).orElseThrow(NotReadable::new);
        var thread = threads.forChange(threadId).orElseThrow(NotReadable::new);
        var seat = rights.seat(edition, files.of(edition.storyId()), person);
        if (!seat.reads(thread)) {
            throw new NotReadable();
        }
        if (thread.version() != base) {
            throw new Refusal(Decision.Kind.NOT_NOW, MOVED);
        }
        if (move == Move.REPLY || !seat.moves(thread).contains(move)) {
            throw new Refusal(Decision.Kind.NOT_YOU, NOT_YOURS);
        }
        String why = Typed.text(reason, Typed.FREE_WORDS_LIMIT).strip();
        if (move == Move.CLOSE && why.isEmpty()) {
            throw new Refusal(Decision.Kind.NOT_YET, Guard.REASON_GIVEN.name());
        }
        switch (move) {
            case RESOLVE -> thread.settle(NoteThread.State.RESOLVED, null, person.id(), clock.instant());
            case CLOSE -> thread.settle(NoteThread.State.CLOSED, why, person.id(), clock.instant());
            case CARRY -> thread.settle(NoteThread.State.CARRIED, null, person.id(), clock.instant());
            default -> thread.reopen();
        }
        changed.fire(new CardChanged(edition.storyId(), edition.id()));
        threads.flush();
        return thread;
    }

    private void say(
            NoteThread thread,
            Edition edition,
            StoryFile file,
            UUID id,
            String text,
            Set<UUID> tell,
            Person person,
            Instant now) {
        var before = threads.messages(List.of(thread.id())).getOrDefault(thread.id(), List.of());
        Set<UUID> mentioned = new LinkedHashSet<>();
        for (UUID shown : tell) {
            colleagues
                    .named(shown, file.story())
                    .filter(p -> rights.seat(edition, file, p).reads(thread))
                    .map(Person::id)
                    .ifPresent(mentioned::add);
        }
        threads.say(new ThreadMessage(id, thread.id(), person.id(), text, mentioned, now));
        threads.flush();
        Map<UUID, Notice.Kind> told = new LinkedHashMap<>();
        if (thread.kind() == NoteThread.Kind.QUERY && before.isEmpty()) {
            file.reporters(edition).forEach(p -> told.put(p, Notice.Kind.QUERY));
        }
        if (thread.kind() == NoteThread.Kind.QUESTION && before.isEmpty()) {
            translators(edition, file).forEach(p -> told.put(p, Notice.Kind.QUERY));
        }
        before.forEach(m -> told.put(m.authorId(), Notice.Kind.ANSWER));
        mentioned.forEach(p -> told.putIfAbsent(p, Notice.Kind.MENTION));
        told.remove(person.id());
        told.forEach((p, kind) -> notices.tell(Notice.ofMessage(p, kind, edition.storyId(), edition.id(), id, now)));
        changed.fire(new CardChanged(edition.storyId(), edition.id()));
    }

    private NoteThread same(ThreadMessage message, Person person) {
        if (!message.authorId().equals(person.id())) {
            throw new NotReadable();
        }
        return threads.findById(message.threadId());
    }

    private static String text(String typed) {
        String text = Typed.text(typed, Typed.FREE_WORDS_LIMIT).strip();
        if (text.isEmpty()) {
            throw new Refusal(Decision.Kind.NOT_YET, EMPTY);
        }
        return text;
    }

    /** Whose words stand in a translation, and who has it in hand while it is translated. */
    private static Set<UUID> translators(Edition edition, StoryFile file) {
        Set<UUID> translators = new LinkedHashSet<>();
        file.contributions(edition.id()).stream()
                .filter(c -> !c.apart() && c.stage() == Stage.TRANSLATION)
                .forEach(c -> translators.add(c.personId()));
        if (edition.stage() == Stage.TRANSLATION) {
            file.claim(edition.id()).ifPresent(c -> translators.add(c.personId()));
        }
        return translators;
    }

    /** Words of the text as it stands, and in a translation the row in which they begin. */
    private record Anchored(Anchor anchor, @Nullable UUID unit) {}

    private Anchored anchored(Edition edition, Quote quote) {
        var text = Objects.requireNonNull(texts.of(List.of(edition)).get(edition.id()));
        var block = text.passages().stream()
                .filter(p -> p.id().equals(quote.block()) && !p.text().isBlank())
                .findFirst()
                .orElseThrow(() -> new Refusal(Decision.Kind.NOT_NOW, WORDS));
        String words = quote.words().strip();
        int from = words.isEmpty() ? 0 : nearest(block.text(), words, quote.at());
        if (from < 0) {
            throw new Refusal(Decision.Kind.NOT_NOW, WORDS);
        }
        int to = words.isEmpty() ? block.text().length() : from + words.length();
        return new Anchored(new Anchor(block.id(), block.text(), from, to), unitAt(text.units(), block, from));
    }

    private static int nearest(String text, String words, int wanted) {
        int found = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (found < 0 || wanted >= 0 && Math.abs(at - wanted) < Math.abs(found - wanted)) {
                found = at;
            }
        }
        return found;
    }

    /** The row whose words stand at a place of their block; null in an original. */
    private static @Nullable UUID unitAt(List<Unit> units, Passage block, int place) {
        UUID unit = null;
        int at = 0;
        for (Unit one : units) {
            if (!one.blockId().equals(block.id()) || one.text().isBlank()) {
                continue;
            }
            int begins = block.text().indexOf(one.text(), at);
            if (unit != null && begins > place) {
                break;
            }
            unit = one.id();
            at = Math.max(at, begins) + one.text().length();
        }
        return unit;
    }

    private Unit row(Edition edition, UUID unit) {
        return units.findByIdOptional(unit)
                .filter(u -> u.editionId().equals(edition.id()))
                .orElseThrow(NotReadable::new);
    }

    /** The source's words that a row answers: what its reporter wrote himself. Nothing for an addition. */
    private @Nullable KeptText quote(Unit unit) {
        Map<UUID, Map<UUID, String>> words = new HashMap<>();
        var quoted = new ArrayList<String>();
        for (Link link : unit.links()) {
            Optional.ofNullable(words.computeIfAbsent(link.versionId(), this::sentences)
                            .get(link.segmentId()))
                    .ifPresent(quoted::add);
        }
        return quoted.isEmpty() ? null : kept.keep(String.join("\n", quoted));
    }

    private Map<UUID, String> sentences(UUID version) {
        return versions.withSegments(version).orElseThrow().segments().stream()
                .collect(Collectors.toMap(Segment::id, Segment::text));
    }

    /**
     * A thread with what the person may do with it.
     *
     * @param anchor the words of the text that it is about; nothing for who may not read them
     */
    public record Talk(NoteThread thread, Optional<Anchor> anchor, List<ThreadMessage> messages, Set<Move> moves) {}

    /**
     * What is said about an edition, oldest first.
     *
     * @param begins what the person may begin
     */
    public record Said(StoryFile file, Edition edition, List<Talk> talks, Set<NoteThread.Kind> begins) {

        /** Everybody who appears in it. */
        public Set<UUID> people() {
            Set<UUID> people = new LinkedHashSet<>();
            talks.forEach(talk -> {
                people.add(talk.thread().openedBy());
                talk.thread().settledBy().ifPresent(people::add);
                talk.messages().forEach(m -> {
                    people.add(m.authorId());
                    people.addAll(m.told());
                });
            });
            return people;
        }

        /** Whether somebody takes part as a reporter who may not read the translation: he reads the queries alone. */
        public boolean queriesAlone(UUID person) {
            return !edition.original()
                    && !file.desk().reportersReadTranslations()
                    && file.reporters(edition).contains(person);
        }

        /** Whoever appears in it or can be told. */
        public Set<UUID> everybody() {
            Set<UUID> everybody = new LinkedHashSet<>(people());
            everybody.addAll(part());
            return everybody;
        }

        /** Who can be told: whoever has had a part in the edition. */
        public Set<UUID> part() {
            Set<UUID> part = new LinkedHashSet<>(file.reporters(edition));
            file.claim(edition.id()).ifPresent(c -> part.add(c.personId()));
            file.contributions(edition.id()).stream().filter(c -> !c.apart()).forEach(c -> part.add(c.personId()));
            file.signOff(edition.id()).ifPresent(s -> part.add(s.personId()));
            talks.forEach(talk -> talk.messages().forEach(m -> part.add(m.authorId())));
            return part;
        }
    }

    /**
     * What the person may read of what is said about an edition.
     *
     * @throws NotReadable if there is nothing here for the person
     */
    @Transactional
    public Said of(UUID editionId, Person person) {
        var edition = editions.findByIdOptional(editionId).orElseThrow(NotReadable::new);
        var said = in(files.of(edition.storyId()), List.of(edition), person);
        return Optional.ofNullable(said.get(editionId)).orElseThrow(NotReadable::new);
    }

    /** The text in which the words stand that threads are about; nothing where none of them is about words. */
    @Transactional
    public List<Passage> text(Said said) {
        var edition = said.edition();
        return said.talks().stream().allMatch(talk -> talk.anchor().isEmpty())
                ? List.of()
                : Objects.requireNonNull(texts.of(List.of(edition)).get(edition.id()))
                        .passages();
    }

    /** The same for several editions of one story, by edition; those with nothing for the person are left out. */
    public Map<UUID, Said> in(StoryFile file, Collection<Edition> asked, Person person) {
        Map<UUID, Seat> seats = new LinkedHashMap<>();
        asked.forEach(edition -> {
            var seat = rights.seat(edition, file, person);
            if (seat.admitted()) {
                seats.put(edition.id(), seat);
            }
        });
        var found = threads.ofEditions(seats.keySet()).stream()
                .filter(thread ->
                        Objects.requireNonNull(seats.get(thread.editionId())).reads(thread))
                .toList();
        var messages = threads.messages(found.stream().map(NoteThread::id).toList());
        Map<UUID, Said> said = new LinkedHashMap<>();
        seats.forEach((id, seat) -> said.put(
                id,
                new Said(
                        file,
                        seat.edition(),
                        found.stream()
                                .filter(thread -> thread.editionId().equals(id))
                                .map(thread -> new Talk(
                                        thread,
                                        seat.readsAll() ? thread.anchor() : Optional.empty(),
                                        messages.getOrDefault(thread.id(), List.of()),
                                        seat.moves(thread)))
                                .toList(),
                        seat.begins())));
        return said;
    }
}
