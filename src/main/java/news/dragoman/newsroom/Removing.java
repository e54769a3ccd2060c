package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.history.KeptText;
import news.dragoman.media.Photo;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.FrozenBlock;
import news.dragoman.story.TextRemoval;
import news.dragoman.story.TextRemovals;
import news.dragoman.story.Versions;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * Takes words out of a story's past: sealed by a chief, erased by a chief and a second person. Every edition of the story
 * is locked meanwhile, so that no save brings the words back into a working copy unseen.
 */
@ApplicationScoped
public class Removing {

    /** The longest words that are sought beside a block's own, in UTF-16 units: a name with what belongs to it. */
    public static final int WORDS_LIMIT = 200;

    /** Shorter ones would be found everywhere. */
    private static final int FEWEST_CHARACTERS = 2;

    private final Editions editions;
    private final Versions versions;
    private final TextRemovals removals;
    private final Entries entries;
    private final Gatherer gatherer;
    private final Access access;
    private final Realignment realignment;
    private final Telling telling;
    private final PhotoErasing photos;
    private final Event<StepTaken> taken;
    private final Clock clock;

    Removing(
            Editions editions,
            Versions versions,
            TextRemovals removals,
            Entries entries,
            Gatherer gatherer,
            Access access,
            Realignment realignment,
            Telling telling,
            PhotoErasing photos,
            Event<StepTaken> taken,
            Clock clock) {
        this.editions = editions;
        this.versions = versions;
        this.removals = removals;
        this.entries = entries;
        this.gatherer = gatherer;
        this.access = access;
        this.realignment = realignment;
        this.telling = telling;
        this.photos = photos;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * What is to go.
     *
     * @param numbers of versions in which the block says what is to go
     * @param words that are to go wherever else they stand in the story's past, a name; may be blank
     */
    public record Wanted(UUID block, Set<Integer> numbers, String words, String reason) {}

    /** Makes the words unreadable to everybody. */
    @Transactional
    public TextRemoval seal(UUID editionId, Wanted wanted, Person person) {
        var removal = ask(Step.SEAL, TextRemoval.Kind.SEAL, editionId, wanted, person);
        var done = removals.perform(removal, removal.askedAt());
        photos.goWithItsWords(wanted.block(), Photo.Fate.SEALED, removal.askedAt());
        return done;
    }

    /** Asks that the words be erased; nothing goes before somebody else confirms it. */
    @Transactional
    public TextRemoval askErasure(UUID editionId, Wanted wanted, Person person) {
        return ask(Step.ASK_ERASURE, TextRemoval.Kind.ERASE, editionId, wanted, person);
    }

    /**
     * What an erasure that waits would take away.
     *
     * @param wordings of the block
     * @param words that would go wherever else they stand; empty for none
     */
    public record Asked(List<String> wordings, String words) {
        static final Asked NOTHING = new Asked(List.of(), "");
    }

    /** The same for whoever may confirm or drop it, as nobody answers for what he has not read; else nothing. */
    @Transactional
    public Asked asked(TextRemoval removal, Person person) {
        var edition = editions.findById(removal.editionId());
        var facts = gatherer.looking(edition, person).facts().about(new Facts.Removal(true, true, true));
        return removal.open() && Step.ERASE.decide(facts).allowed()
                ? new Asked(
                        removal.wordings().stream()
                                .map(id -> entries.getEntityManager().find(KeptText.class, id))
                                .map(KeptText::content)
                                .distinct()
                                .toList(),
                        Objects.requireNonNullElse(
                                removal.wordsId().map(this::said).orElse(null), ""))
                : Asked.NOTHING;
    }

    /** Erases what another person has asked to be erased. */
    @Transactional
    public TextRemoval erase(UUID removalId, Person person) {
        var edition = lock(known(removalId, person).editionId());
        var removal = removals.findById(removalId);
        boolean stands = removals.stand(
                removal.storyId(),
                removal.wordings(),
                removal.wordsId().map(this::said).orElse(null));
        decide(
                Step.ERASE,
                edition,
                person,
                "",
                new Facts.Removal(!stands, removal.open(), !removal.askedBy().equals(person.id())));
        Instant now = clock.instant();
        removal.confirm(person.id());
        entries.persist(entry(Step.ERASE, edition, person, now).about(removal.askedBy()));
        var done = removals.perform(removal, now);
        telling.erasureAnswered(edition, removals.waiting(edition.id()), now);
        photos.goWithItsWords(done.blockId(), Photo.Fate.ERASED, now);
        taken.fire(new StepTaken(Step.ERASE, edition.storyId(), edition.id()));
        return done;
    }

    /** A chief says that nothing is to be erased. */
    @Transactional
    public void drop(UUID removalId, Person person) {
        var edition = lock(known(removalId, person).editionId());
        var removal = removals.findById(removalId);
        if (!person.roles().contains(Role.CHIEF)) {
            throw new Refusal(Decision.Kind.NOT_YOU, "CHIEF");
        }
        if (!removal.open()) {
            throw new Refusal(Decision.Kind.NOT_NOW, "ERASURE_ASKED");
        }
        Instant now = clock.instant();
        removal.drop(person.id(), now);
        removals.flush();
        telling.erasureAnswered(edition, removals.waiting(edition.id()), now);
    }

    /** A removal in a story whose past the person may read. */
    @Transactional
    public TextRemoval known(UUID removalId, Person person) {
        var removal = removals.findByIdOptional(removalId).orElseThrow(NotReadable::new);
        readable(editions.findById(removal.editionId()), person);
        return removal;
    }

    private TextRemoval ask(Step step, TextRemoval.Kind kind, UUID editionId, Wanted wanted, Person person) {
        readable(editions.findByIdOptional(editionId).orElseThrow(NotReadable::new), person);
        var edition = lock(editionId);
        String words = Typed.line(wanted.words(), WORDS_LIMIT).strip();
        String reason = Typed.text(wanted.reason(), Typed.FREE_WORDS_LIMIT);
        var wordings = wordings(edition, wanted);
        boolean stands = removals.stand(
                edition.storyId(), wordings.stream().map(KeptText::id).toList(), words.isEmpty() ? null : words);
        decide(step, edition, person, reason, new Facts.Removal(!stands, false, true));
        if (!words.isEmpty() && words.codePointCount(0, words.length()) < FEWEST_CHARACTERS) {
            throw new Refusal(Decision.Kind.NOT_YET, "WORDS_SHORT");
        }
        if (wordings.stream().allMatch(k -> gone(k, kind))) {
            throw new Refusal(Decision.Kind.NOT_NOW, "WORDS_GONE");
        }
        if (removals.waiting(editionId, wanted.block()).isPresent()) {
            throw new Refusal(Decision.Kind.NOT_NOW, "ERASURE_WAITS");
        }
        Instant now = clock.instant();
        var why = entries.keep(reason);
        var entry = entry(step, edition, person, now).because(why);
        entries.persist(entry);
        var removal = new TextRemoval(
                kind,
                edition,
                wanted.block(),
                wordings.stream().map(KeptText::id).toList(),
                words.isEmpty() ? null : entries.keep(words),
                why,
                person.id(),
                now);
        removals.persist(removal);
        if (kind == TextRemoval.Kind.ERASE) {
            telling.erasureAsked(entry, edition);
        }
        taken.fire(new StepTaken(step, edition.storyId(), edition.id()));
        return removal;
    }

    private List<KeptText> wordings(Edition edition, Wanted wanted) {
        var wordings = versions.ofEdition(edition.id()).stream()
                .filter(v -> wanted.numbers().contains(v.number()))
                .flatMap(v -> versions.withBlocks(v.id()).orElseThrow().blocks().stream())
                .filter(b -> b.passage().id().equals(wanted.block()))
                .map(FrozenBlock::kept)
                .toList();
        if (wordings.isEmpty()) {
            throw new Refusal(Decision.Kind.NOT_YET, "WORDS_CHOSEN");
        }
        return wordings;
    }

    private static boolean gone(KeptText text, TextRemoval.Kind kind) {
        return text.fate() == KeptText.Fate.ERASED
                || kind == TextRemoval.Kind.SEAL && text.fate() == KeptText.Fate.SEALED;
    }

    private Edition lock(UUID editionId) {
        realignment.lockStory(removals.sharing(editions.findById(editionId).storyId()).stream()
                .flatMap(story -> editions.ofStory(story).stream().limit(1))
                .map(Edition::id)
                .toArray(UUID[]::new));
        removals.getEntityManager().clear(); // what was read before may have moved
        return editions.lockForStep(editionId).orElseThrow(NotReadable::new);
    }

    private void readable(Edition edition, Person person) {
        if (!access.readsVersions(person, edition, access.file(edition.storyId(), person))) {
            throw new NotReadable();
        }
    }

    private void decide(Step step, Edition edition, Person person, String reason, Facts.Removal removal) {
        var ask = Ask.at(edition.version()).because(reason);
        var facts = gatherer.situation(step, edition, person, ask).facts().about(removal);
        if (step.decide(facts) instanceof Decision.Refused refused) {
            throw new Refusal(refused);
        }
    }

    private static Entry entry(Step step, Edition edition, Person person, Instant now) {
        return new Entry(edition.storyId(), edition.id(), step, edition.stage(), edition.stage(), person.id(), now);
    }

    private @Nullable String said(UUID words) {
        var kept = entries.getEntityManager().find(KeptText.class, words);
        return kept.fate() == KeptText.Fate.KEPT ? kept.content() : null;
    }
}
