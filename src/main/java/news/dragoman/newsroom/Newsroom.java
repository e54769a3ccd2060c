package news.dragoman.newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Version;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.PublicState;
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

    /** They are about another edition too. */
    private static final Set<Step> OF_TWO = EnumSet.of(Step.JOIN, Step.ADD_SOURCE);

    private final Editions editions;
    private final Claims claims;
    private final Entries entries;
    private final Gatherer gatherer;
    private final Access access;
    private final Cutter cutter;
    private final ClaimBook claimBook;
    private final SigningDesk signingDesk;
    private final SigningAlone alone;
    private final BesideTheStage beside;
    private final Redacting redacting;
    private final Withdrawing withdrawing;
    private final Corrections corrections;
    private final Following following;
    private final Publishing publishing;
    private final Schedules schedules;
    private final TranslationDesk translationDesk;
    private final Realignment realignment;
    private final Joining joining;
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
            SigningAlone alone,
            BesideTheStage beside,
            Redacting redacting,
            Withdrawing withdrawing,
            Corrections corrections,
            Following following,
            Publishing publishing,
            Schedules schedules,
            TranslationDesk translationDesk,
            Realignment realignment,
            Joining joining,
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
        this.alone = alone;
        this.beside = beside;
        this.redacting = redacting;
        this.withdrawing = withdrawing;
        this.corrections = corrections;
        this.following = following;
        this.publishing = publishing;
        this.schedules = schedules;
        this.translationDesk = translationDesk;
        this.realignment = realignment;
        this.joining = joining;
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

    /** Proposes to withdraw an article and suspends it at once, so that nobody waits for the second person: two entries. */
    @Transactional
    public Edition suspendAndPropose(UUID editionId, Person person, Ask ask) {
        realignment.lockStory(editionId);
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        take(Step.PROPOSE_WITHDRAWAL, editionId, person, ask);
        if (edition.publicState() != PublicState.LIVE) {
            return edition;
        }
        String why = ask.reason().isBlank() ? ask.leaving().told(editionId) : ask.reason();
        return take(Step.SUSPEND, editionId, person, ask.because(why));
    }

    /** Signs off and publishes: one button, two entries. */
    @Transactional
    public Edition signOffAndPublish(UUID editionId, Person person, Ask ask) {
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        if (edition.stage() == Stage.PUBLISHED) {
            return take(Step.PUBLISH, editionId, person, ask);
        }
        var signed = take(Step.SIGN_OFF, editionId, person, ask);
        return take(
                Step.PUBLISH,
                editionId,
                person,
                Ask.at(signed.version()).reading(ask.contentHash()).upstream(ask.upstream()));
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

    /** Opens the story in another language, drawn from one of its editions. */
    @Transactional
    public Edition request(UUID sourceId, Language into, @Nullable Instant due, Person person) {
        return request(List.of(sourceId), into, due, person);
    }

    /**
     * Opens the story in another language, drawn from one or more of its editions.
     *
     * @param sources in the order in which their rows are to stand; one named twice counts once
     * @param due when it is wanted; null for no time
     */
    @Transactional
    public Edition request(List<UUID> sources, Language into, @Nullable Instant due, Person person) {
        realignment.lockTogether(sources.toArray(UUID[]::new));
        var from = sources.stream()
                .distinct()
                .map(id -> editions.lockForStep(id).orElseThrow(NotReadable::new))
                .toList();
        var file = access.file(from.get(0).storyId(), person);
        if (from.stream().anyMatch(e -> !e.storyId().equals(file.story().id()) || !access.knows(person, e, file))) {
            throw new NotReadable();
        }
        var drawn = from.stream()
                .flatMap(e -> file.openToDrawFrom(e).map(v -> new TranslationDesk.Drawn(e, v)).stream())
                .toList();
        boolean free = file.editions().stream().noneMatch(e -> e.language().equals(into));
        boolean language = person.languages().contains(into.tag())
                || file.editions().stream()
                        .anyMatch(e -> person.languages().contains(e.language().tag()));
        var standing = drawn.size() == from.size()
                ? Gatherer.sources(
                        file, drawn.stream().map(TranslationDesk.Drawn::pin).toList())
                : Facts.Sources.UNFILED;
        allow(Step.REQUEST, Step.REQUEST.decide(gatherer.forNew(file.desk(), person, true, language, standing, free)));
        return translationDesk.open(drawn, into, due, person.id(), Set.of(), clock.instant());
    }

    /**
     * Locks two editions that a step is about, before either of them is: two who join or draw from each other at once
     * wait for each other. Two who add sources in one story do so from here on.
     */
    @Transactional
    public void lockTogether(Step step, UUID one, UUID other) {
        if (step == Step.ADD_SOURCE) {
            realignment.lockSources(one);
        }
        realignment.lockTogether(one, other);
    }

    /** Locks all editions of a story, for a step that takes something away in several, before any of them is looked at. */
    @Transactional
    public void lockStory(UUID edition) {
        realignment.lockStory(edition);
    }

    /**
     * Tells people about claims whose time is over, each in a transaction of its own: after a night away there may be
     * hundreds, and nobody else's work waits for them. Returns on how many.
     */
    public int expireClaims() {
        Instant now = clock.instant();
        List<UUID> overdue = QuarkusTransaction.requiringNew()
                .call(() -> claims.overdueUntold(now).stream().map(Claim::id).toList());
        return (int) overdue.stream()
                .filter(claim -> QuarkusTransaction.requiringNew().call(() -> expired(claim, now)))
                .count();
    }

    private boolean expired(UUID claimId, Instant now) {
        var claim = claims.findById(claimId);
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
        var other = OF_TWO.contains(step) ? ask.other() : null;
        if (other != null) {
            lockTogether(step, editionId, other.edition());
        }
        if (step.takesAway() || step.ofStory() || step.ofReaders() && ask.everywhere()) {
            realignment.lockStory(editionId);
        }
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        boolean back = bringsBack(step, edition);
        if (step == Step.JOIN && other != null) {
            realignment.lockDescendants(editionId, other.edition());
        } else if (step.cuts() || Schedules.OF_SOURCES.contains(step) || back) {
            realignment.lockDrawn(editionId);
        }
        realignment.catchUp(edition);
        if (other != null) {
            seen(other.edition(), edition, step, person);
        }
        var situation = gatherer.situation(step, edition, person, checked(ask));
        if (!access.knows(person, edition, situation.file())) {
            throw new NotReadable();
        }
        if (step == Step.PUBLISH && signingDesk.publishedAlready(edition, ask)) {
            return edition;
        }
        var to = allow(step, situation.decide(step));
        // what burns is not stopped by an old page: it names what it takes away
        boolean old = ask.version() != edition.version() && !step.takesAway();
        if (old && (to != edition.stage() || step == Step.CHANGE_NOTE || Schedules.OF_TIMES.contains(step))) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        Instant now = clock.instant();
        var entry = new Entry(edition.storyId(), edition.id(), step, edition.stage(), to, person.id(), now);
        var said = EnumSet.noneOf(Entry.Remark.class);
        said.addAll(remarks);
        if (!ask.reason().isBlank()) {
            entry.because(entries.keep(ask.reason()));
        }
        if (step == Step.JOIN) {
            joining.append(
                    situation.file(), edition, Objects.requireNonNull(other).edition(), person, now);
            situation = gatherer.situation(Step.SIGN_OFF, edition, person, ask); // with the words that came in
        }
        var lost = step == Step.REDACT ? redacting.from(situation, ask, person, now) : null;
        var cut = lost == null ? cut(step, situation, person, ask, now) : lost.cut();
        Runnable after = () -> {}; // what refers to the entry, which is written last
        switch (step) {
            case JOIN -> joining.putAside(Objects.requireNonNull(other).edition(), edition, person, now);
            case ADD_SOURCE -> add(situation, Objects.requireNonNull(other), entry);
            case FILE -> translationDesk.openTargets(situation, Objects.requireNonNull(cut), person, now);
            case SIGN_OFF -> {
                var signed = signingDesk.sign(situation, Objects.requireNonNull(cut), person, ask, said, entry, now);
                var wrong = upstream(situation, ask, entry);
                after = () -> {
                    alone.signed(signed, entry);
                    wrong.run();
                };
            }
            case WAIVE -> {
                var words = gatherer.situation(Step.SIGN_OFF, edition, person, ask);
                after = () -> alone.waive(words, entry);
            }
            case COUNTERSIGN -> {
                if (ask.fault()) {
                    said.add(Entry.Remark.FAULT);
                }
                after = () -> alone.countersign(edition, entry);
            }
            case PUBLISH -> {
                var wrong = upstream(situation, ask, entry); // what it was corrected for is gone once it is out
                var out = publishing.publish(situation, entry, person.id());
                after = () -> {
                    out.run();
                    wrong.run();
                };
            }
            case SCHEDULE -> schedules.set(edition, ask, person, entry);
            case UNSCHEDULE -> schedules.drop(edition, entry);
            case RENEW -> claimBook.renew(situation, now);
            case CORRECT -> {
                corrections.open(edition, Objects.requireNonNull(ask.correction()), now);
                after = upstream(situation, ask, entry);
            }
            case CHANGE_NOTE -> corrections.changeNote(edition, Objects.requireNonNull(ask.correction()), entry);
            case ABANDON -> corrections.giveUp(situation, person, now);
            case CLOSE_TASK -> following.needsNoChange(edition, person, ask.reason(), now);
            case REOPEN, SPIKE -> signingDesk.becomeVoid(editionId, now);
            case SUSPEND, RESUME -> beside.suspension(step, situation, ask, entry);
            case REDACT -> {
                var whole = situation;
                after = () -> redacting.others(Objects.requireNonNull(lost), whole, ask, entry, person);
            }
            case PROPOSE_WITHDRAWAL -> {
                var whole = situation;
                entry.because(entries.keep(ask.leaving().told(editionId)));
                after = () -> withdrawing.propose(whole, ask, entry, person);
            }
            case WITHDRAW -> {
                var whole = situation;
                withdrawing.confirm(situation, entry, person);
                after = () -> withdrawing.confirmed(whole, ask, entry, person);
            }
            case DECLINE_WITHDRAWAL, TAKE_BACK_WITHDRAWAL -> {
                var whole = situation;
                withdrawing.end(step, edition, entry, person);
                after = () -> withdrawing.ended(whole, ask, entry, person);
            }
            case HOLD, LIFT -> beside.hold(step, situation, entry);
            case EMBARGO, LIFT_EMBARGO -> beside.embargo(step, situation, ask, entry);
            default -> {}
        }
        var scheduled = edition.schedule();
        if (to != edition.stage()) {
            edition.move(to, now);
        }
        claimBook.after(step, situation, person, entry, now);
        if (cut != null) {
            entry.version(cut.id());
        }
        entries.persist(entry.remark(said));
        after.run();
        boolean seen = cut != null && cut.cutAt().drawnFrom(edition.original());
        if (lost == null) { // else it is told before others follow
            telling.of(entry, situation, seen ? cut : null);
        }
        if (step != Step.PUBLISH
                && step != Step.UNSCHEDULE
                && edition.schedule().isEmpty()) {
            scheduled.ifPresent(schedule -> telling.dropped(schedule, entry));
        }
        if (cut != null && seen && lost == null) {
            realignment.follow(situation.file(), edition, cut);
        }
        schedules.after(entry, situation, cut != null || back);
        if (to != entry.fromStage().orElse(null)) {
            realignment.catchUp(edition); // it may come back to work after its sources have moved
        }
        taken.fire(new StepTaken(step, edition.storyId(), edition.id()));
        return edition;
    }

    /** Whoever corrects a translation may find that its source is wrong too: in opening, signing or publishing it. */
    private Runnable upstream(Situation situation, Ask ask, Entry entry) {
        var edition = situation.edition();
        boolean correcting = edition.correction().isPresent();
        return ask.upstream() && correcting
                ? () -> following.wrongUpstream(situation.file(), edition, entry)
                : () -> {};
    }

    private @Nullable Version cut(Step step, Situation situation, Person person, Ask ask, Instant now) {
        if (!step.cuts()) {
            return null;
        }
        return switch (step) {
            case FILE -> cutter.cut(situation, Version.CutAt.FILED, Version.Label.PLAIN, person.id(), now);
            case RETURN ->
                cameAsItStands(situation)
                        ? null
                        : cutter.cut(situation, Version.CutAt.RETURNED, Version.Label.PLAIN, person.id(), now);
            case ABANDON -> cutter.cut(situation, Version.CutAt.ABANDONED, Version.Label.PLAIN, person.id(), now);
            case WITHDRAW ->
                situation.edition().stage() == Stage.PUBLISHED
                        ? null
                        : cutter.cut(situation, Version.CutAt.WITHDRAWN, Version.Label.PLAIN, person.id(), now);
            case SUBMIT -> cutter.cut(situation, Version.CutAt.SUBMITTED, Version.Label.PLAIN, person.id(), now);
            case UPDATE_SOURCE, JOIN ->
                cutter.cut(
                        situation,
                        Version.CutAt.SENT,
                        new Version.Label(
                                ask.weight(), ask.reason().isBlank() ? null : Typed.line(ask.reason(), NOTE_LIMIT)),
                        person.id(),
                        now);
            default ->
                cutter.cut(situation, Version.CutAt.SIGNED, new Version.Label(ask.weight(), null), person.id(), now);
        };
    }

    /** Whether nobody has changed a word since it came to the editors. */
    private static boolean cameAsItStands(Situation situation) {
        return Returning.came(situation.file(), situation.edition())
                .filter(v -> Arrays.equals(v.contentHash(), situation.contentHash()))
                .isPresent();
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
                ask.weight(),
                ask.other(),
                ask.everywhere(),
                ask.correction() == null
                        ? null
                        : new Ask.Correction(
                                ask.correction().kind(),
                                Typed.text(ask.correction().note(), Typed.FREE_WORDS_LIMIT)
                                        .strip()),
                ask.readIn(),
                ask.fault(),
                ask.when(),
                ask.upstream(),
                ask.away() == null
                        ? null
                        : new Ask.Away(
                                ask.away().blocks(),
                                ask.away().told().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey,
                                                e -> Typed.text(e.getValue(), Typed.FREE_WORDS_LIMIT)
                                                        .strip()))));
    }

    /** What somebody may not know of is not there for him to name either; a source is an edition of the same story. */
    private void seen(UUID otherId, Edition edition, Step step, Person person) {
        var other = editions.findByIdOptional(otherId)
                .filter(e -> step != Step.ADD_SOURCE || e.storyId().equals(edition.storyId()))
                .orElseThrow(NotReadable::new);
        if (!access.knows(person, other)) {
            throw new NotReadable();
        }
    }

    private void add(Situation situation, Ask.Other other, Entry entry) {
        var source = situation.file().edition(other.edition());
        var version = situation.file().openToDrawFrom(source).orElseThrow();
        translationDesk.add(situation.edition(), new TranslationDesk.Drawn(source, version), other.place());
        entry.version(version.id());
    }

    /** Whether readers get an article again that was withdrawn: what is drawn from it need not wait any longer. */
    private static boolean bringsBack(Step step, Edition edition) {
        return step == Step.PUBLISH && edition.publicState() == PublicState.WITHDRAWN;
    }

    private Stage allow(Step step, Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            meters.refused(step, refused.kind());
            throw new Refusal(refused);
        }
        return ((Decision.Allowed) decision).to();
    }
}
