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
import news.dragoman.review.NoteThread;
import news.dragoman.review.NoteThreads;
import news.dragoman.review.ThreadMessage;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Segment;
import news.dragoman.story.Versions;
import news.dragoman.translation.Link;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
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
    static final String NOT_YOURS = "THREAD_NOT_YOURS";

    private final Editions editions;
    private final StoryFiles files;
    private final ThreadRights rights;
    private final Colleagues colleagues;
    private final NoteThreads threads;
    private final Units units;
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
     * Begins a thread.
     *
     * @param unit the row it is about; null for the whole edition
     * @throws Refusal with {@code THREAD_EMPTY}, {@code THREAD_NOT_YOURS} or why the text cannot be kept
     * @throws NotReadable if there is nothing here for the person
     */
    @Transactional
    public NoteThread begin(UUID editionId, @Nullable UUID unit, NoteThread.Kind kind, Words words, Person person) {
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
        Unit about = unit == null ? null : row(edition, unit);
        Instant now = clock.instant();
        var quoted = kind == NoteThread.Kind.QUERY && about != null ? quote(about) : null;
        var thread = new NoteThread(edition.id(), unit, kind, quoted, person.id(), now);
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
        if (seat.reporter()) {
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

    /** A thread with what the person may do with it. */
    public record Talk(NoteThread thread, List<ThreadMessage> messages, Set<Move> moves) {}

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
                                        thread, messages.getOrDefault(thread.id(), List.of()), seat.moves(thread)))
                                .toList(),
                        seat.begins())));
        return said;
    }
}
