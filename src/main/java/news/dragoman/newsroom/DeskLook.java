package news.dragoman.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.newsroom.DeskRows.Row;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.Person;
import news.dragoman.story.StoryNaming.Named;
import news.dragoman.workflow.Actor;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.EditionKind;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Reading;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.workflow.Timing;

/**
 * One person's look at the editions of some stories: judges by {@link Reading} which he may know of, and draws the cards
 * with no more than he may read.
 */
final class DeskLook {
    private final Person person;
    private final Set<Role> roles;
    private final Set<String> languages;
    private final Instant now;
    private final Map<UUID, Row> byId;
    private final int claims;

    DeskLook(Person person, Instant now, List<Row> all) {
        this.person = person;
        this.roles = person.roles();
        this.languages = person.languages();
        this.now = now;
        this.byId = all.stream().collect(Collectors.toMap(Row::id, Function.identity()));
        this.claims = all.isEmpty() ? 0 : all.get(0).askersClaims();
    }

    boolean knows(Row row) {
        return readsWorkingCopy(row)
                || readsVersions(row)
                || row.sources().stream().map(byId::get).anyMatch(this::knows);
    }

    /** The desk shows drafts to their reporters alone. */
    boolean seesOnDesk(Row row) {
        return knows(row) && (row.standing() != Stage.DRAFT || row.itsReporter());
    }

    /** One of the editions, where it is among those that were read. */
    Optional<Row> row(UUID edition) {
        return Optional.ofNullable(byId.get(edition));
    }

    /** Whether the person reads the text in which words were found. */
    boolean reads(Row row, DeskIndex.Found text) {
        return switch (text) {
            case SLUGLINE -> true;
            case HEADLINE -> readsWorkingCopy(row);
            case VERSION -> readsVersions(row);
        };
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

    boolean holds(Row row) {
        return person.id().equals(row.holder());
    }

    private boolean overdue(Row row) {
        return row.until() != null && !now.isBefore(row.until());
    }

    private boolean claimable(Row row) {
        return !holds(row) && Step.CLAIM.decide(facts(row)).allowed();
    }

    /** Whether nothing but the number of his claims is in the way. */
    private boolean atLimit(Row row) {
        return !holds(row)
                && Step.CLAIM.decide(facts(row)) instanceof Decision.Refused refused
                && refused.reasons().stream().allMatch(r -> r.code().equals(Guard.BELOW_CLAIM_LIMIT.name()));
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
                row.publicState(),
                row.onHold(),
                row.taskSince() != null,
                Timing.FREE,
                new Facts.Lease(row.holder(), overdue(row)),
                Facts.Text.COMPLETE,
                new Facts.Sources(true, row.sourceRecalled(), false, List.of(), false, true, true, true),
                Facts.Join.OPEN,
                Facts.Away.NOTHING,
                Facts.Removal.OPEN,
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
                row.onHold(),
                row.publicState() == PublicState.SUSPENDED,
                row.publicState() == PublicState.WITHDRAWN,
                Optional.ofNullable(row.correction()),
                Optional.ofNullable(row.taskSince()),
                row.times().scheduled(),
                row.times().overtaken(),
                row.times().embargo().filter(until -> until.toInstant().isAfter(now)),
                claimable(row),
                atLimit(row) ? row.claimLimit() : 0,
                named.names());
    }
}
