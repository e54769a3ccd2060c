package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.review.SignOff;
import news.dragoman.story.Claim;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Schedule;
import news.dragoman.story.Version;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Tells people what concerns them, in the transaction of the step; never somebody of what he did himself. */
@ApplicationScoped
class Telling {

    private static final Set<Notice.Kind> OF_LEASES = EnumSet.of(Notice.Kind.LEASE_ENDING, Notice.Kind.LEASE_OVER);

    private final Notices notices;
    private final Entries entries;
    private final People people;
    private final Editions editions;

    Telling(Notices notices, Entries entries, People people, Editions editions) {
        this.notices = notices;
        this.entries = entries;
        this.people = people;
        this.editions = editions;
    }

    /**
     * Tells of a step.
     *
     * @param before the edition as it was judged
     * @param cut the version that the step cut; null for none
     */
    void of(Entry entry, Situation before, @Nullable Version cut) {
        switch (entry.step()) {
            case RETURN -> tell(Notice.Kind.RETURNED, returnedTo(entry, before), entry);
            case ASSIGN -> tell(Notice.Kind.ASSIGNED, entry.subjectId().stream().toList(), entry);
            case HAND_OVER ->
                tell(Notice.Kind.HANDED_OVER, entry.subjectId().stream().toList(), entry);
            case TAKE_OVER ->
                tell(Notice.Kind.TAKEN_OVER, entry.subjectId().stream().toList(), entry);
            case EXPIRE ->
                tell(Notice.Kind.LEASE_OVER, entry.subjectId().stream().toList(), entry);
            case SUSPEND -> tell(Notice.Kind.SUSPENDED, chiefs(), entry);
            case RESUME -> tell(Notice.Kind.RESUMED, chiefs(), entry);
            case HOLD -> tell(Notice.Kind.HELD, stopped(before), entry);
            case LIFT -> tell(Notice.Kind.LIFTED, concerned(before), entry);
            case SIGN_OFF -> {
                if (entry.remarks().contains(Entry.Remark.SOLO)) {
                    tell(Notice.Kind.COUNTERSIGN, chiefs(), entry);
                }
            }
            case WAIVE ->
                tell(
                        Notice.Kind.WAIVED,
                        before.claim().map(Claim::personId).stream().toList(),
                        entry);
            case COUNTERSIGN -> {
                notices.settleForAll(entry.editionId(), EnumSet.of(Notice.Kind.COUNTERSIGN), entry.at());
                if (entry.remarks().contains(Entry.Remark.FAULT)) {
                    tell(Notice.Kind.FAULT_FOUND, before.edition().signedAlone(), entry);
                }
            }
            case EMBARGO -> tell(Notice.Kind.EMBARGOED, concerned(before), entry);
            case LIFT_EMBARGO -> tell(Notice.Kind.EMBARGO_LIFTED, concerned(before), entry);
            case REDACT -> tell(Notice.Kind.REDACTED, and(chiefs(), concerned(before)), entry);
            case PROPOSE_WITHDRAWAL -> tell(Notice.Kind.WITHDRAWAL_PROPOSED, chiefs(), entry);
            case DECLINE_WITHDRAWAL -> {
                answered(entry);
                tell(Notice.Kind.WITHDRAWAL_DECLINED, entry.subjectId().stream().toList(), entry);
            }
            case TAKE_BACK_WITHDRAWAL -> answered(entry);
            case WITHDRAW -> {
                answered(entry);
                tell(
                        Notice.Kind.WITHDRAWN,
                        and(entry.subjectId().stream().toList(), and(chiefs(), concerned(before))),
                        entry);
            }
            case REOPEN, SPIKE -> tell(Notice.Kind.SIGN_OFF_VOID, signer(before.file(), before.edition()), entry);
            default -> {}
        }
        if (cut != null) {
            sourceChanged(entry, before, cut);
        }
    }

    /** What was scheduled goes out at its time no more; the signer hears of his sign-off by itself. */
    void dropped(Schedule schedule, Entry entry) {
        tell(Notice.Kind.SCHEDULE_DROPPED, List.of(schedule.by()), entry);
    }

    /**
     * Something is in the way of a schedule.
     *
     * @param entry the line of the record that says what and who; null where the clock has found it
     */
    void overtaken(Situation situation, @Nullable Entry entry, Instant now) {
        var edition = situation.edition();
        var concerned = new LinkedHashSet<UUID>(signer(situation.file(), edition));
        edition.schedule().map(Schedule::by).ifPresent(concerned::add);
        concerned.forEach(p -> notices.tell(new Notice(
                p,
                Notice.Kind.SCHEDULE_OVERTAKEN,
                edition.storyId(),
                edition.id(),
                entry == null ? null : entry.id(),
                null,
                now)));
    }

    /** The clock has published what somebody has scheduled; where the source had moved, there is a task now. */
    void ran(Situation before, Schedule schedule, Entry entry) {
        var concerned = new LinkedHashSet<UUID>(signer(before.file(), before.edition()));
        concerned.add(schedule.by());
        boolean behind = entry.remarks().contains(Entry.Remark.AS_PINNED);
        tell(Notice.Kind.SCHEDULE_RAN, concerned, entry);
        if (behind) {
            tell(Notice.Kind.TASK, concerned, entry);
        }
    }

    /** Tells whoever had an edition in hand that it was put aside by joining. */
    void joined(Entry entry, Optional<UUID> holder) {
        tell(Notice.Kind.JOINED, holder.stream().toList(), entry);
    }

    /** Warns a holder that his claim's time is running out. */
    void ending(Claim claim, Edition edition, Instant now) {
        notices.tell(new Notice(
                claim.personId(), Notice.Kind.LEASE_ENDING, edition.storyId(), edition.id(), null, null, now));
    }

    /** Takes back what was said about a claim's time, now that it is prolonged or over for another reason. */
    void settled(Claim claim, Instant now) {
        if (claim.warned() || claim.told()) {
            notices.settle(claim.personId(), claim.editionId(), OF_LEASES, now);
        }
    }

    /** Words of the past are to be erased: it waits for a second person, who may be any of these. */
    void erasureAsked(Entry entry, Edition edition) {
        tell(Notice.Kind.ERASURE_ASKED, mayConfirm(edition), entry);
    }

    /**
     * An erasure waits for nobody any more.
     *
     * @param others whether another one of the edition still does
     */
    void erasureAnswered(Edition edition, boolean others, Instant now) {
        if (!others) {
            notices.settleForAll(edition.id(), EnumSet.of(Notice.Kind.ERASURE_ASKED), now);
        }
    }

    /** Chiefs, and editors of the story's languages, as the table has it for {@link Step#ERASE}. */
    private Set<UUID> mayConfirm(Edition edition) {
        var languages = editions.ofStory(edition.storyId()).stream()
                .map(e -> e.language().tag())
                .collect(Collectors.toSet());
        var editors = people.these(people.idsOf(Role.EDITOR)).stream()
                .filter(p -> p.languages().stream().anyMatch(languages::contains))
                .map(Person::id)
                .toList();
        return and(chiefs(), editors);
    }

    /** A translation goes back to whoever submitted it, an original to its reporters. */
    private Collection<UUID> returnedTo(Entry entry, Situation before) {
        return before.edition().original()
                ? before.edition().reporters()
                : entry
                        .subjectId()
                        .or(() ->
                                entries.last(before.edition().id(), Step.SUBMIT).flatMap(Entry::actorId))
                        .stream()
                        .toList();
    }

    /** A proposal waits for nobody any more. */
    private void answered(Entry entry) {
        notices.settleForAll(entry.editionId(), EnumSet.of(Notice.Kind.WITHDRAWAL_PROPOSED), entry.at());
    }

    private static Set<UUID> and(Collection<UUID> some, Collection<UUID> more) {
        var all = new LinkedHashSet<UUID>(some);
        all.addAll(more);
        return all;
    }

    private List<UUID> chiefs() {
        return people.idsOf(Role.CHIEF);
    }

    /** Who works on an edition, or has signed it. */
    private static Set<UUID> concerned(Situation before) {
        var edition = before.edition();
        var concerned = new LinkedHashSet<UUID>(signer(before.file(), edition));
        before.file().claim(edition.id()).map(Claim::personId).ifPresent(concerned::add);
        if (edition.stage() == Stage.DRAFT) {
            concerned.addAll(edition.reporters());
        }
        return concerned;
    }

    private Set<UUID> stopped(Situation before) {
        var stopped = new LinkedHashSet<UUID>(concerned(before));
        if (before.edition().original()) {
            stopped.addAll(chiefs()); // once for the story, not once for each language
        }
        return stopped;
    }

    private static List<UUID> signer(StoryFile file, Edition edition) {
        return file.signOff(edition.id()).map(SignOff::personId).stream().toList();
    }

    /**
     * Whoever holds, has submitted or has signed a translation of it is told; of a MINOR change no signer. They are told
     * if the words are others than those they work from and others than the last ones they were told of.
     */
    private void sourceChanged(Entry entry, Situation before, Version cut) {
        var file = before.file();
        var source = before.edition();
        if (file.latestToDrawFrom(source).filter(last -> same(last, cut)).isPresent()) {
            return;
        }
        for (Edition drawn : file.drawnFrom(source)) {
            boolean newer = drawn.sources().stream()
                    .filter(pin -> pin.sourceId().equals(source.id()))
                    .anyMatch(pin -> !same(file.pinned(pin), cut));
            if (!newer || drawn.stage() == Stage.SPIKED) {
                continue;
            }
            var concerned = new LinkedHashSet<UUID>();
            Stream.of(
                            file.claim(drawn.id()).map(Claim::personId),
                            file.signOff(drawn.id())
                                    .filter(s -> cut.weight() == Version.Weight.MATERIAL
                                            && s.voidAt().isEmpty()) // else he has heard more than that
                                    .map(SignOff::personId),
                            entries.last(drawn.id(), Step.SUBMIT).flatMap(Entry::actorId))
                    .flatMap(Optional::stream)
                    .forEach(concerned::add);
            concerned.stream()
                    .filter(p -> !entry.actorId().filter(p::equals).isPresent())
                    .forEach(p -> notices.tell(new Notice(
                            p,
                            Notice.Kind.SOURCE_CHANGED,
                            drawn.storyId(),
                            drawn.id(),
                            entry.id(),
                            cut.number(),
                            entry.at())));
        }
    }

    private static boolean same(Version one, Version other) {
        return Arrays.equals(one.contentHash(), other.contentHash());
    }

    private void tell(Notice.Kind kind, Collection<UUID> people, Entry entry) {
        people.stream()
                .filter(p -> !entry.actorId().filter(p::equals).isPresent())
                .forEach(p -> notices.tell(
                        new Notice(p, kind, entry.storyId(), entry.editionId(), entry.id(), null, entry.at())));
    }
}
