package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * The only mover. Every step: lock the edition's row, gather the facts, ask the table, change, write the entry, all in
 * one transaction. Refusals are thrown as {@link Refusal}, what the asker may not read as {@link NotReadable}.
 */
@ApplicationScoped
public class Newsroom {

    /** The longest note on what a source's new version changes, in UTF-16 units: it stands in one line. */
    public static final int NOTE_LIMIT = 500;

    /** They freeze the text; what is drawn from it moves with it. */
    private static final Set<Step> CUTTING = EnumSet.of(Step.FILE, Step.UPDATE_SOURCE, Step.SUBMIT, Step.SIGN_OFF);

    private final Editions editions;
    private final Claims claims;
    private final Entries entries;
    private final Gatherer gatherer;
    private final Access access;
    private final Cutter cutter;
    private final ClaimBook claimBook;
    private final SigningDesk signingDesk;
    private final TranslationDesk translationDesk;
    private final Realignment realignment;
    private final Telling telling;
    private final Meters meters;
    private final Event<StepTaken> taken;
    private final Clock clock;

    Newsroom(
            Editions editions,
            Claims claims,
            Entries entries,
            Gatherer gatherer,
            Access access,
            Cutter cutter,
            ClaimBook claimBook,
            SigningDesk signingDesk,
            TranslationDesk translationDesk,
            Realignment realignment,
            Telling telling,
            Meters meters,
            Event<StepTaken> taken,
            Clock clock) {
        this.editions = editions;
        this.claims = claims;
        this.entries = entries;
        this.gatherer = gatherer;
        this.access = access;
        this.cutter = cutter;
        this.claimBook = claimBook;
        this.signingDesk = signingDesk;
        this.translationDesk = translationDesk;
        this.realignment = realignment;
        this.telling = telling;
        this.meters = meters;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * Takes a step on an edition.
     *
     * @return the edition as it stands afterwards; publishing again what is already published changes nothing
     */
    @Transactional
    public Edition take(Step step, UUID editionId, Person person, Ask ask) {
        return take(step, editionId, person, ask, Set.of());
    }

    /** Submits a translation and takes it into editing, in one action where the person may do both. */
    @Transactional
    public Edition submitAndEdit(UUID editionId, Person person, Ask ask) {
        var edition = take(Step.SUBMIT, editionId, person, ask, Set.of(Entry.Remark.AND_EDIT));
        return take(Step.CLAIM, editionId, person, Ask.at(edition.version()));
    }

    /** Signs off and publishes: one button, two entries. */
    @Transactional
    public Edition signOffAndPublish(UUID editionId, Person person, Ask ask) {
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        if (edition.stage() == Stage.PUBLISHED) {
            return take(Step.PUBLISH, editionId, person, ask);
        }
        var signed = take(Step.SIGN_OFF, editionId, person, ask);
        return take(Step.PUBLISH, editionId, person, Ask.at(signed.version()).reading(ask.contentHash()));
    }

    /**
     * Hands over several editions at once, with one note about the shift: all or none.
     *
     * @param receivers who is to have each, as the edition's story shows him
     * @throws HandOverRefused for the first that cannot go to its receiver
     */
    @Transactional
    public void handOver(Map<UUID, UUID> receivers, String note, Person person) {
        if (note.isBlank()) {
            throw new Refusal(Decision.Kind.NOT_YET, Guard.REASON_GIVEN.name());
        }
        // in one order for everybody: two who hand over to each other wait, and do not block each other for good
        for (var one : new TreeMap<>(receivers).entrySet()) {
            try {
                take(
                        Step.HAND_OVER,
                        one.getKey(),
                        person,
                        Ask.at(0).because(note).to(one.getValue()));
            } catch (Refusal refusal) {
                throw new HandOverRefused(one.getKey(), refusal);
            }
        }
    }

    /**
     * Opens the story in another language, drawn from one of its editions.
     *
     * @param due when it is wanted; null for no time
     */
    @Transactional
    public Edition request(UUID sourceId, Language into, @Nullable Instant due, Person person) {
        var source = editions.lockForStep(sourceId).orElseThrow(NotReadable::new);
        var file = access.file(source.storyId(), person);
        var version = source.standing() == Stage.DRAFT || source.stage() == Stage.SPIKED
                ? Optional.<Version>empty()
                : file.latestToDrawFrom(source);
        boolean free = file.editions().stream().noneMatch(e -> e.language().equals(into));
        boolean language = person.languages().contains(into.tag())
                || file.editions().stream()
                        .anyMatch(e -> person.languages().contains(e.language().tag()));
        var sources = version.map(v -> Gatherer.sources(file, List.of(new Pin(source.id(), v.id()))))
                .orElse(new Facts.Sources(false, false, false, List.of(), false, false));
        allow(Step.REQUEST, Step.REQUEST.decide(gatherer.forNew(file.desk(), person, true, language, sources, free)));
        return translationDesk.open(source, version.orElseThrow(), into, due, person.id(), Set.of(), clock.instant());
    }

    /** Tells people about claims whose time is over; returns on how many. */
    @Transactional
    public int expireClaims() {
        Instant now = clock.instant();
        return (int) claims.overdueUntold(now).stream()
                .filter(claim -> expired(claim, now))
                .count();
    }

    private boolean expired(Claim claim, Instant now) {
        var edition = editions.lockForStep(claim.editionId()).orElseThrow();
        claims.getEntityManager().refresh(claim);
        var situation = gatherer.situation(Step.EXPIRE, edition, null, Ask.LOOKING);
        if (claim.told() || !situation.decide(Step.EXPIRE).allowed()) {
            return false;
        }
        claim.tell(now);
        var entry = new Entry(edition.storyId(), edition.id(), Step.EXPIRE, edition.stage(), edition.stage(), null, now)
                .about(claim.personId());
        entries.persist(entry);
        telling.of(entry, situation, null);
        taken.fire(new StepTaken(Step.EXPIRE, edition.storyId(), edition.id()));
        return true;
    }

    private Edition take(Step step, UUID editionId, Person person, Ask ask, Set<Entry.Remark> remarks) {
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        if (CUTTING.contains(step)) {
            realignment.lockDrawn(editionId);
        }
        realignment.catchUp(edition);
        var situation = gatherer.situation(step, edition, person, checked(ask));
        if (!access.knows(person, edition, situation.file())) {
            throw new NotReadable();
        }
        if (step == Step.PUBLISH && signingDesk.publishedAlready(edition, ask)) {
            return edition;
        }
        var to = allow(step, situation.decide(step));
        if (to != edition.stage() && ask.version() != edition.version()) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        Instant now = clock.instant();
        var entry = new Entry(edition.storyId(), edition.id(), step, edition.stage(), to, person.id(), now);
        var said = EnumSet.noneOf(Entry.Remark.class);
        said.addAll(remarks);
        if (!ask.reason().isBlank()) {
            entry.because(entries.keep(ask.reason()));
        }
        var cut = cut(step, situation, person, ask, now);
        switch (step) {
            case FILE -> translationDesk.openTargets(situation, Objects.requireNonNull(cut), person, now);
            case SIGN_OFF -> signingDesk.sign(situation, Objects.requireNonNull(cut), person, ask, said, entry, now);
            case PUBLISH -> signingDesk.publish(situation, entry, now);
            case RENEW -> claimBook.renew(situation, now);
            case REOPEN, SPIKE -> signingDesk.becomeVoid(editionId, now);
            default -> {}
        }
        if (to != edition.stage()) {
            edition.move(to, now);
        }
        claimBook.after(step, situation, person, entry, now);
        if (cut != null) {
            entry.version(cut.id());
        }
        entries.persist(entry.remark(said));
        telling.of(entry, situation, cut);
        if (cut != null) {
            realignment.follow(situation.file(), edition, cut);
        }
        if (to != entry.fromStage().orElse(null)) {
            realignment.catchUp(edition); // it may come back to work after its sources have moved
        }
        taken.fire(new StepTaken(step, edition.storyId(), edition.id()));
        return edition;
    }

    private @Nullable Version cut(Step step, Situation situation, Person person, Ask ask, Instant now) {
        if (!CUTTING.contains(step)) {
            return null;
        }
        return switch (step) {
            case FILE -> cutter.cut(situation, Version.CutAt.FILED, Version.Label.PLAIN, person.id(), now);
            case SUBMIT -> cutter.cut(situation, Version.CutAt.SUBMITTED, Version.Label.PLAIN, person.id(), now);
            case UPDATE_SOURCE ->
                cutter.cut(
                        situation,
                        Version.CutAt.SENT,
                        new Version.Label(ask.weight(), Typed.line(ask.reason(), NOTE_LIMIT)),
                        person.id(),
                        now);
            default ->
                cutter.cut(situation, Version.CutAt.SIGNED, new Version.Label(ask.weight(), null), person.id(), now);
        };
    }

    private static Ask checked(Ask ask) {
        if (ask.looking()) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON); // looking gives every reason, a step does not
        }
        return new Ask(
                ask.version(),
                ask.contentHash(),
                Typed.text(ask.reason(), Typed.FREE_WORDS_LIMIT),
                Typed.text(ask.pinnedReason(), Typed.FREE_WORDS_LIMIT),
                Typed.text(ask.soloReason(), Typed.FREE_WORDS_LIMIT),
                ask.receiver(),
                ask.weight());
    }

    private Stage allow(Step step, Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            meters.refused(step, refused.kind());
            throw new Refusal(refused);
        }
        return ((Decision.Allowed) decision).to();
    }
}
