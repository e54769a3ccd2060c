package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.newsroom.DeskRows.Row;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.Person;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.StoryNaming.Named;
import news.dragoman.workflow.Actor;
import news.dragoman.workflow.EditionKind;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Reading;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/**
 * The desk as one person may see it: every edition at work that he may know of, the drafts only if they are his own,
 * and what was published or spiked of late. Read in a fixed number of statements, however many editions there are; who
 * may read what is judged by the same {@link Reading} as everywhere, from facts gathered for all at once.
 */
@ApplicationScoped
public class DeskBoard {

    /** Spiked editions are seldom looked for, and mostly soon. */
    private static final Duration SPIKED_SHOWN = Duration.ofDays(30);

    private final DeskRows rows;
    private final StoryNaming naming;
    private final Clock clock;

    DeskBoard(DeskRows rows, StoryNaming naming, Clock clock) {
        this.rows = rows;
        this.naming = naming;
        this.clock = clock;
    }

    /**
     * The cards for a person, in no order that means anything.
     *
     * @param publishedSince what was published before is not shown
     */
    public List<DeskCard> of(Person person, Instant publishedSince) {
        Instant now = clock.instant();
        Instant spikedSince = now.minus(SPIKED_SHOWN);
        var all = rows.atWork(person.id(), publishedSince, spikedSince);
        var look = new Look(person, now, all);
        var shown = all.stream()
                .filter(row -> row.stage() != Stage.PUBLISHED || !row.movedAt().isBefore(publishedSince))
                .filter(row -> row.stage() != Stage.SPIKED || !row.movedAt().isBefore(spikedSince))
                .filter(row -> row.standing() != Stage.DRAFT || row.itsReporter())
                .filter(look::knows)
                .toList();
        return cards(shown, look);
    }

    /** The editions of one story that the person may know of, whatever their stage, originals first. */
    public List<DeskCard> ofStory(UUID story, Person person) {
        return ofStories(List.of(story), person);
    }

    /** The editions of some stories that the person may know of, whatever their stage, originals first. */
    public List<DeskCard> ofStories(Collection<UUID> stories, Person person) {
        var all = rows.ofStories(person.id(), stories);
        var look = new Look(person, clock.instant(), all);
        return cards(
                all.stream()
                        .filter(look::knows)
                        .sorted(Comparator.comparing(Row::kind))
                        .toList(),
                look);
    }

    /** What the person has in hand, what ends first before the rest. */
    public List<DeskCard> heldBy(Person person) {
        var all = rows.inHand(person.id());
        var look = new Look(person, clock.instant(), all);
        return cards(
                all.stream()
                        .filter(look::holds)
                        .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.until())))
                        .toList(),
                look);
    }

    private List<DeskCard> cards(List<Row> shown, Look look) {
        Map<UUID, Set<UUID>> people = new HashMap<>();
        for (Row row : shown) {
            var inStory = people.computeIfAbsent(row.storyId(), s -> new HashSet<>());
            Stream.of(Optional.ofNullable(row.holder()), Optional.ofNullable(row.signer()))
                    .flatMap(Optional::stream)
                    .forEach(inStory::add);
        }
        var named = naming.inEach(people);
        return shown.stream()
                .map(row -> look.card(row, Objects.requireNonNull(named.get(row.storyId()))))
                .toList();
    }

    /** One person's look at all rows. */
    private static final class Look {
        private final Person person;
        private final Set<Role> roles;
        private final Set<String> languages;
        private final Instant now;
        private final Map<UUID, Row> byId;
        private final int claims;

        Look(Person person, Instant now, List<Row> all) {
            this.person = person;
            this.roles = person.roles();
            this.languages = person.languages();
            this.now = now;
            this.byId = all.stream().collect(Collectors.toMap(Row::id, Function.identity()));
            this.claims = (int) all.stream().filter(this::holds).count();
        }

        boolean knows(Row row) {
            return readsWorkingCopy(row)
                    || readsVersions(row)
                    || row.sources().stream().map(byId::get).anyMatch(this::knows);
        }

        private boolean readsWorkingCopy(Row row) {
            return Reading.ofWorkingCopy(row.kind(), row.standing()).open(reader(row));
        }

        private boolean readsVersions(Row row) {
            return row.filed() && Reading.FILED.open(reader(row));
        }

        private Reading.Reader reader(Row row) {
            boolean translator = roles.contains(Role.TRANSLATOR)
                    && person.pairs().stream()
                            .anyMatch(p -> p.from().equals(row.language()) || p.to().equals(row.language()));
            boolean translation = row.kind() == EditionKind.TRANSLATION;
            return new Reading.Reader(
                    row.itsReporter(),
                    translator,
                    roles.contains(Role.EDITOR) && edits(row),
                    roles.contains(Role.CHIEF) || roles.contains(Role.AUDITOR),
                    translation && holds(row),
                    translator && row.hadAHand(),
                    !translation || row.holder() == null,
                    row.reportersReadTranslations());
        }

        private boolean edits(Row row) {
            return row.deskId().equals(person.deskId())
                    || languages.contains(row.language())
                    || row.drawn().stream().anyMatch(languages::contains);
        }

        private boolean holds(Row row) {
            return person.id().equals(row.holder());
        }

        private boolean overdue(Row row) {
            return row.until() != null && !now.isBefore(row.until());
        }

        private boolean claimable(Row row) {
            return !holds(row) && Step.CLAIM.decide(facts(row)).allowed();
        }

        /** What the row <em>claim</em> of the table asks for. */
        private Facts facts(Row row) {
            boolean pair = row.sourceLanguages().stream()
                    .anyMatch(from -> person.pairs().contains(new LanguagePair(from, row.language())));
            return new Facts(
                    row.stage(),
                    row.left(),
                    row.kind(),
                    row.filed() || row.kind() == EditionKind.TRANSLATION,
                    row.publicState() != PublicState.NONE,
                    new Facts.Lease(row.holder(), overdue(row)),
                    Facts.Text.COMPLETE,
                    new Facts.Sources(true, row.sourceRecalled(), false, List.of(), true),
                    Facts.Family.QUIET,
                    new Facts.Eyes(Set.of()),
                    Facts.Words.NONE,
                    Facts.Receiver.NOBODY,
                    new Facts.Policy(FourEyes.REQUIRED, false, row.claimLimit()),
                    new Actor(
                            person.id(),
                            person.active() ? roles : Set.of(),
                            row.itsReporter(),
                            true,
                            pair,
                            languages.contains(row.language()),
                            languages.contains(row.language()),
                            row.deskId().equals(person.deskId()),
                            claims));
        }

        DeskCard card(Row row, Named named) {
            boolean myDraft = row.stage() == Stage.DRAFT && row.itsReporter();
            boolean returned = row.moved() == Step.RETURN && row.stage() != Stage.SPIKED;
            var sources = row.sources().stream()
                    .map(byId::get)
                    .filter(this::readsVersions)
                    .toList();
            return new DeskCard(
                    row.id(),
                    row.storyId(),
                    named.story().slugline(),
                    named.story().urgency(),
                    Language.of(row.language()),
                    row.sourceLanguages().stream().map(Language::of).toList(),
                    row.stage(),
                    row.version(),
                    Optional.ofNullable(row.due()),
                    row.movedAt(),
                    !sources.isEmpty() && sources.size() == row.sources().size() ? row.sourceHeadline() : "",
                    readsWorkingCopy(row) ? row.headline() : readsVersions(row) ? row.frozenHeadline() : "",
                    row.confirmed(),
                    row.rows(),
                    Optional.ofNullable(row.holder()),
                    Optional.ofNullable(row.until()),
                    overdue(row),
                    Optional.ofNullable(row.signer()),
                    holds(row),
                    myDraft,
                    readsWorkingCopy(row) || readsVersions(row),
                    returned,
                    returned && (myDraft || holds(row) && person.id().equals(row.subject())),
                    row.newerSource() && row.stage() != Stage.PUBLISHED,
                    claimable(row),
                    named.names());
        }
    }
}
