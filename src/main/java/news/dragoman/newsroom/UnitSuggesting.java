package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Contributions;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitSuggestion;
import news.dragoman.translation.UnitSuggestion.Outcome;
import news.dragoman.translation.UnitSuggestions;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;

/**
 * What somebody had typed when the translation went out of his hands. He offers it to whoever holds it now, unit by unit;
 * nothing is changed until that one takes it in. Each stands there until it is taken, dismissed, or withdrawn by its
 * author, and what became of it stays on record.
 */
@ApplicationScoped
public class UnitSuggesting {

    private final Editions editions;
    private final StoryFiles files;
    private final Access access;
    private final SaveRights rights;
    private final UnitWriting writing;
    private final UnitHistory history;
    private final Units units;
    private final UnitSuggestions suggestions;
    private final Claims claims;
    private final Contributions contributions;
    private final Clock clock;

    UnitSuggesting(
            Editions editions,
            StoryFiles files,
            Access access,
            SaveRights rights,
            UnitWriting writing,
            UnitHistory history,
            Units units,
            UnitSuggestions suggestions,
            Claims claims,
            Contributions contributions,
            Clock clock) {
        this.editions = editions;
        this.files = files;
        this.access = access;
        this.rights = rights;
        this.writing = writing;
        this.history = history;
        this.units = units;
        this.suggestions = suggestions;
        this.claims = claims;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** Whether the person may suggest something: the translation is at work, was in his hands and is not any more. */
    public static boolean open(Situation situation, Person person) {
        return open(situation.edition(), situation.file(), person);
    }

    private static boolean open(Edition edition, StoryFile file, Person person) {
        return !edition.original()
                && (edition.stage() == Stage.TRANSLATION || edition.stage() == Stage.EDIT)
                && !file.claim(edition.id()).filter(c -> c.heldBy(person.id())).isPresent()
                && (file.lost(edition.id(), person.id())
                        || file.contributions(edition.id()).stream()
                                .anyMatch(c -> c.personId().equals(person.id())));
    }

    /**
     * Suggests words for a unit. The same id again changes nothing; words that stand there already are no suggestion.
     *
     * @param id given by the page
     * @throws Refusal if the person never had the translation, or has it
     */
    @Transactional
    public Optional<UnitSuggestion> suggest(UUID editionId, UUID unitId, UUID id, String words, Person person) {
        var edition = editions.lockForSave(editionId).filter(e -> !e.original()).orElseThrow(NotReadable::new);
        var file = files.of(edition.storyId());
        if (!access.readsWorkingCopy(person, edition, file)) {
            throw new NotReadable();
        }
        var before = suggestions.findByIdOptional(id);
        if (before.isPresent()) {
            return Optional.of(before.filter(s -> s.suggestedBy().equals(person.id())
                            && s.editionId().equals(editionId)
                            && s.unitId().equals(unitId))
                    .orElseThrow(NotReadable::new));
        }
        var unit = units.findByIdOptional(unitId).filter(u -> u.editionId().equals(editionId));
        if (unit.isEmpty() && !history.was(editionId, unitId)) {
            throw new NotReadable();
        }
        if (!open(edition, file, person)) {
            boolean atWork = edition.stage() == Stage.TRANSLATION || edition.stage() == Stage.EDIT;
            throw atWork
                    ? new Refusal(Decision.Kind.NOT_YOU, "SUGGESTION_NOT_YOURS")
                    : new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        String text = Typed.line(
                words, unit.map(Unit::kind).orElse(BlockKind.PARAGRAPH).limit());
        if (text.isBlank()) {
            throw new Refusal(Decision.Kind.NOT_YET, "SUGGESTION_EMPTY");
        }
        if (unit.filter(u -> u.text().equals(text)).isPresent()) {
            return Optional.empty();
        }
        Stage had = claims.lastOf(editionId, person.id()).map(Claim::stage).orElse(edition.stage());
        var suggestion = new UnitSuggestion(id, editionId, unitId, text, person.id(), had, clock.instant());
        suggestions.persist(suggestion);
        return Optional.of(suggestion);
    }

    /** All that were ever made for a translation, the newest first, for whoever may read its working copy. */
    @Transactional
    public List<UnitSuggestion> of(UUID editionId, Person person) {
        var edition = editions.findByIdOptional(editionId).orElseThrow(NotReadable::new);
        if (!access.readsWorkingCopy(person, edition)) {
            throw new NotReadable();
        }
        return suggestions.ofEdition(editionId);
    }

    /**
     * Puts a suggestion in the place of what stands in its unit, which goes among the earlier texts. Again changes nothing.
     *
     * @throws Refusal if the person does not hold the translation, or the row is gone
     */
    public UnitSuggestion accept(UUID editionId, UUID id, Person person) {
        return rights.saving(editionId, person, open -> {
            var suggestion = found(editionId, id);
            if (suggestion.open()) {
                var unit = units.findById(suggestion.unitId(), LockModeType.PESSIMISTIC_WRITE);
                if (unit == null) {
                    throw new Refusal(Decision.Kind.NOT_NOW, UnitWriting.ROW_GONE);
                }
                boolean translated = suggestion.stage() == Stage.TRANSLATION;
                writing.put(open, unit, suggestion.text(), translated ? suggestion.suggestedBy() : null, person);
                contributions.record(editionId, suggestion.suggestedBy(), suggestion.stage(), rights.now());
                suggestion.close(Outcome.ACCEPTED, person.id(), rights.now());
            }
            return suggestion;
        });
    }

    /** Leaves the text as it is; for whoever holds the translation. Again changes nothing. */
    public UnitSuggestion dismiss(UUID editionId, UUID id, Person person) {
        return rights.saving(editionId, person, open -> {
            var suggestion = found(editionId, id);
            if (suggestion.open()) {
                suggestion.close(Outcome.DISMISSED, person.id(), rights.now());
            }
            return suggestion;
        });
    }

    /** Takes one's own suggestion back; the record keeps that there was one. Again changes nothing. */
    @Transactional
    public UnitSuggestion withdraw(UUID editionId, UUID id, Person person) {
        var edition = editions.lockForSave(editionId).orElseThrow(NotReadable::new);
        if (!access.readsWorkingCopy(person, edition)) {
            throw new NotReadable();
        }
        var suggestion = found(editionId, id);
        if (!suggestion.suggestedBy().equals(person.id())) {
            throw new Refusal(Decision.Kind.NOT_YOU, "SUGGESTION_NOT_YOURS");
        }
        if (suggestion.open()) {
            suggestion.close(Outcome.WITHDRAWN, person.id(), clock.instant());
        }
        return suggestion;
    }

    private UnitSuggestion found(UUID editionId, UUID id) {
        var suggestion = suggestions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (suggestion == null || !suggestion.editionId().equals(editionId)) {
            throw new NotReadable();
        }
        return suggestion;
    }
}
