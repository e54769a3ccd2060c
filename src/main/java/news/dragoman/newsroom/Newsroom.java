package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.history.KeptText;
import news.dragoman.language.Language;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.publication.Publications;
import news.dragoman.review.SignOff;
import news.dragoman.review.SignOffs;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * The only mover. Every step: lock the edition's row, gather the facts, ask the table, change, write the entry, all in
 * one transaction. Refusals are thrown as {@link Refusal}, what the asker may not read as {@link NotReadable}.
 */
@ApplicationScoped
public class Newsroom {

    private final Editions editions;
    private final Versions versions;
    private final Claims claims;
    private final SignOffs signOffs;
    private final Publications publications;
    private final Entries entries;
    private final People people;
    private final Desks desks;
    private final Gatherer gatherer;
    private final Access access;
    private final Cutter cutter;
    private final TranslationDesk translationDesk;
    private final Press press;
    private final Clock clock;

    Newsroom(
            Editions editions,
            Versions versions,
            Claims claims,
            SignOffs signOffs,
            Publications publications,
            Entries entries,
            People people,
            Desks desks,
            Gatherer gatherer,
            Access access,
            Cutter cutter,
            TranslationDesk translationDesk,
            Press press,
            Clock clock) {
        this.editions = editions;
        this.versions = versions;
        this.claims = claims;
        this.signOffs = signOffs;
        this.publications = publications;
        this.entries = entries;
        this.people = people;
        this.desks = desks;
        this.gatherer = gatherer;
        this.access = access;
        this.cutter = cutter;
        this.translationDesk = translationDesk;
        this.press = press;
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
        var edition = editions.findById(editionId);
        if (edition != null && edition.stage() == Stage.PUBLISHED) {
            return take(Step.PUBLISH, editionId, person, ask);
        }
        var signed = take(Step.SIGN_OFF, editionId, person, ask);
        return take(Step.PUBLISH, editionId, person, Ask.at(signed.version()).reading(ask.contentHash()));
    }

    /**
     * Opens the story in another language, drawn from one of its editions.
     *
     * @param due when it is wanted; null for no time
     */
    @Transactional
    public Edition request(UUID sourceId, Language into, @Nullable Instant due, Person person) {
        var source = editions.lockForStep(sourceId).orElseThrow(NotReadable::new);
        var story = access.story(source.storyId(), person);
        var desk = desks.findById(story.deskId());
        var family = editions.ofStory(story.id());
        var version = source.standing() == Stage.DRAFT || source.stage() == Stage.SPIKED
                ? Optional.<Version>empty()
                : gatherer.latestToDrawFrom(source);
        boolean free = family.stream().noneMatch(e -> e.language().equals(into));
        boolean language = person.languages().contains(into.tag())
                || family.stream()
                        .anyMatch(e -> person.languages().contains(e.language().tag()));
        var sources = version.map(v -> gatherer.sourcesOf(List.of(new Pin(source.id(), v.id()))))
                .orElse(new Facts.Sources(false, false, false, List.of(), false));
        allow(Step.REQUEST.decide(gatherer.forNew(desk, person, true, language, sources, free)));
        return translationDesk.open(source, version.orElseThrow(), into, due, person.id(), Set.of(), clock.instant());
    }

    /** Tells people about claims whose time is over; returns on how many. */
    @Transactional
    public int expireClaims() {
        Instant now = clock.instant();
        int told = 0;
        for (Claim claim : claims.overdueUntold(now)) {
            var edition = editions.lockForStep(claim.editionId()).orElseThrow();
            claims.getEntityManager().refresh(claim);
            if (claim.told()
                    || !gatherer.situation(edition, null, Ask.LOOKING)
                            .decide(Step.EXPIRE)
                            .allowed()) {
                continue;
            }
            claim.tell(now);
            entries.persist(
                    new Entry(edition.storyId(), edition.id(), Step.EXPIRE, edition.stage(), edition.stage(), null, now)
                            .about(claim.personId()));
            told++;
        }
        return told;
    }

    private Edition take(Step step, UUID editionId, Person person, Ask ask, Set<Entry.Remark> remarks) {
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        var situation = gatherer.situation(edition, person, checked(ask));
        if (!access.knows(person, edition, situation.story())) {
            throw new NotReadable();
        }
        if (step == Step.PUBLISH && publishedAlready(edition, ask)) {
            return edition;
        }
        var to = allow(situation.decide(step));
        if (to != edition.stage() && ask.version() != edition.version()) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        Instant now = clock.instant();
        var entry = new Entry(edition.storyId(), edition.id(), step, edition.stage(), to, person.id(), now);
        var said = EnumSet.noneOf(Entry.Remark.class);
        said.addAll(remarks);
        if (!ask.reason().isBlank()) {
            entry.because(keep(ask.reason()));
        }
        var cut = cut(step, situation, person, now);
        switch (step) {
            case FILE -> openTargets(situation, cut, person, now);
            case SIGN_OFF -> sign(situation, cut, person, ask, said, entry, now);
            case PUBLISH -> publish(situation, entry, now);
            case RENEW -> situation.claim().orElseThrow().renew(now, lease(situation.desk(), edition.stage()));
            case REOPEN, SPIKE -> signOffs.standing(editionId).ifPresent(s -> s.becomeVoid(now));
            default -> {}
        }
        if (to != edition.stage()) {
            edition.move(to, now);
        }
        hold(step, situation, person, entry, now);
        if (cut != null) {
            entry.version(cut.id());
        }
        entries.persist(entry.remark(said));
        return edition;
    }

    private @Nullable Version cut(Step step, Situation situation, Person person, Instant now) {
        return switch (step) {
            case FILE -> cutter.cut(situation, Version.CutAt.FILED, person.id(), now);
            case SUBMIT -> cutter.cut(situation, Version.CutAt.SUBMITTED, person.id(), now);
            case SIGN_OFF -> cutter.cut(situation, Version.CutAt.SIGNED, person.id(), now);
            default -> null;
        };
    }

    /** Ends and begins claims as the table's last column says. */
    private void hold(Step step, Situation situation, Person person, Entry entry, Instant now) {
        var edition = situation.edition();
        switch (step.held()) {
            case SAME -> {}
            case NOBODY -> end(situation, step == Step.RELEASE ? Claim.End.RELEASED : Claim.End.STEP, now);
            case ACTOR -> {
                end(situation, Claim.End.OVERDUE, now);
                begin(edition, person.id(), situation.desk(), now);
            }
            case SUBMITTER -> {
                end(situation, Claim.End.STEP, now);
                entries.last(edition.id(), Step.SUBMIT)
                        .flatMap(Entry::actorId)
                        .map(people::findById)
                        .filter(p -> !edition.original() && translates(p, edition))
                        .ifPresent(p -> {
                            begin(edition, p.id(), situation.desk(), now);
                            entry.about(p.id());
                        });
            }
        }
    }

    private boolean translates(Person person, Edition edition) {
        return person.active()
                && person.roles().contains(Role.TRANSLATOR)
                && edition.sources().stream()
                        .map(pin -> editions.findById(pin.sourceId()).language().tag())
                        .anyMatch(from -> person.pairs()
                                .contains(new LanguagePair(
                                        from, edition.language().tag())));
    }

    private void end(Situation situation, Claim.End how, Instant now) {
        situation.claim().ifPresent(c -> c.end(now, how));
        claims.flush(); // the old claim must be closed before a new one may be open
    }

    private void begin(Edition edition, UUID person, Desk desk, Instant now) {
        claims.persist(new Claim(edition.id(), person, edition.stage(), now, lease(desk, edition.stage())));
    }

    static Duration lease(Desk desk, Stage stage) {
        return stage == Stage.TRANSLATION ? desk.translationLease() : desk.editLease();
    }

    /** Filing opens the desk's default languages and those that the reporter proposes, where they are free. */
    private void openTargets(Situation situation, @Nullable Version cut, Person person, Instant now) {
        var edition = situation.edition();
        var wanted = new TreeSet<>(situation.desk().defaultTargets());
        wanted.addAll(edition.proposedTargets());
        editions.ofStory(edition.storyId())
                .forEach(e -> wanted.remove(e.language().tag()));
        for (String tag : wanted) {
            translationDesk.open(
                    edition,
                    Objects.requireNonNull(cut),
                    Language.of(tag),
                    edition.due().orElse(null),
                    person.id(),
                    Set.of(Entry.Remark.BY_FILING),
                    now);
        }
    }

    private void sign(
            Situation situation,
            @Nullable Version cut,
            Person person,
            Ask ask,
            Set<Entry.Remark> said,
            Entry entry,
            Instant now) {
        var facts = situation.facts();
        var version = Objects.requireNonNull(cut);
        var signOff = new SignOff(situation.edition().id(), version.id(), situation.contentHash(), person.id(), now);
        if (!facts.sources().newer().isEmpty()) {
            var reason = keep(ask.pinnedReason());
            signOff.asPinnedTo(pinnedNumber(situation.edition()), reason);
            said.add(Entry.Remark.PINNED);
            entry.because(reason);
        }
        if (facts.eyes().hands().contains(person.id())) {
            var reason = keep(ask.soloReason());
            signOff.solo(reason);
            said.add(Entry.Remark.SOLO);
            entry.because(
                    said.contains(Entry.Remark.PINNED) ? keep(ask.soloReason() + "\n" + ask.pinnedReason()) : reason);
        }
        signOffs.persist(signOff);
    }

    private int pinnedNumber(Edition edition) {
        return versions.findById(edition.sources().get(0).versionId()).number();
    }

    private void publish(Situation situation, Entry entry, Instant now) {
        var signOff = signOffs.standing(situation.edition().id()).orElseThrow();
        press.publish(situation, signOff, now);
        entry.version(signOff.versionId());
        situation.edition().live();
    }

    /** Whether this very text is before readers already: the answer to the first press was lost. */
    private boolean publishedAlready(Edition edition, Ask ask) {
        return edition.stage() == Stage.PUBLISHED
                && publications
                        .current(edition.id())
                        .filter(p -> p.contentHash().equals(ask.contentHash()))
                        .isPresent();
    }

    private KeptText keep(String words) {
        var text = new KeptText(words);
        entries.getEntityManager().persist(text);
        return text;
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
                Typed.text(ask.soloReason(), Typed.FREE_WORDS_LIMIT));
    }

    private static Stage allow(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw new Refusal(refused);
        }
        return ((Decision.Allowed) decision).to();
    }
}
