package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockSuggestion;
import news.dragoman.story.BlockSuggestions;
import news.dragoman.story.Blocks;
import news.dragoman.story.Contributions;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Who;

/**
 * A reporter's changes to a text that an editor has in hand, or that is signed or published: they arrive as suggestions,
 * block by block, and nothing is changed or cut until an editor who holds it takes them in and sends it.
 */
@ApplicationScoped
public class Suggesting {

    private final Editions editions;
    private final Gatherer gatherer;
    private final Access access;
    private final SaveRights rights;
    private final Blocks blocks;
    private final BlockSuggestions suggestions;
    private final Contributions contributions;
    private final Event<CardChanged> changed;
    private final Clock clock;

    Suggesting(
            Editions editions,
            Gatherer gatherer,
            Access access,
            SaveRights rights,
            Blocks blocks,
            BlockSuggestions suggestions,
            Contributions contributions,
            Event<CardChanged> changed,
            Clock clock) {
        this.editions = editions;
        this.gatherer = gatherer;
        this.access = access;
        this.rights = rights;
        this.blocks = blocks;
        this.suggestions = suggestions;
        this.contributions = contributions;
        this.changed = changed;
        this.clock = clock;
    }

    /** Whether changes arrive as suggestions now: the person is its reporter, and an editor has it or has signed it. */
    public static boolean open(Situation situation, Person person) {
        var edition = situation.edition();
        boolean taken = edition.stage() == Stage.READY
                || edition.stage() == Stage.PUBLISHED
                || edition.stage() == Stage.EDIT
                        && !situation.facts().lease().free()
                        && !situation.facts().held();
        return edition.original() && taken && edition.reporters().contains(person.id());
    }

    /**
     * Suggests other words for some blocks. What the person suggested for one of them before, and nobody has answered,
     * is withdrawn; words that stand there already are no suggestion.
     *
     * @throws Refusal if it is not his to suggest, if it is not the time, or with {@code TEXT_AS_READ} if somebody has
     *     changed one of the blocks
     */
    @Transactional
    public void suggest(UUID editionId, List<SourceUpdates.Words> words, Person person) {
        var edition = editions.lockForSave(editionId).filter(Edition::original).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.knows(person, edition, situation.file())) {
            throw new NotReadable();
        }
        if (!edition.reporters().contains(person.id())) {
            throw new Refusal(Decision.Kind.NOT_YOU, Who.ITS_REPORTER.name());
        }
        if (!open(situation, person)) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        var now = clock.instant();
        var before = suggestions.openOn(editionId);
        for (SourceUpdates.Words one : words) {
            var block = locked(edition, one.block());
            String text = Typed.line(one.text(), block.kind().limit());
            if (block.version() != one.base()) {
                throw new Refusal(Decision.Kind.NOT_NOW, Guard.TEXT_AS_READ.name());
            }
            before.stream()
                    .filter(s ->
                            s.blockId().equals(block.id()) && s.suggestedBy().equals(person.id()))
                    .forEach(s -> s.close(BlockSuggestion.Outcome.WITHDRAWN, person.id(), now));
            if (!text.equals(block.text())) {
                suggestions.persist(new BlockSuggestion(editionId, block.id(), block.text(), text, person.id(), now));
            }
        }
        tell(edition);
    }

    /** What is suggested and not answered, for whoever may read the working copy. */
    @Transactional
    public List<BlockSuggestion> openOn(UUID editionId, Person person) {
        var edition = editions.findByIdOptional(editionId).orElseThrow(NotReadable::new);
        if (!access.readsWorkingCopy(person, edition)) {
            throw new NotReadable();
        }
        return suggestions.openOn(editionId);
    }

    /**
     * Takes a suggestion into the text. Again changes nothing.
     *
     * @throws Refusal {@code SUGGESTION_STALE} if the block says something else than what it was made from
     */
    public void accept(UUID editionId, UUID id, Person person) {
        rights.saving(editionId, person, open -> {
            var edition = open.edition();
            var suggestion = found(edition, id);
            if (suggestion.open()) {
                var block = locked(edition, suggestion.blockId());
                if (block.removed() || !block.text().equals(suggestion.before())) {
                    throw new Refusal(Decision.Kind.NOT_NOW, "SUGGESTION_STALE");
                }
                block.write(suggestion.text(), person.id(), rights.now());
                // The words are the reporter's: who lets them in has changed nothing himself.
                contributions.record(editionId, suggestion.suggestedBy(), Stage.DRAFT, rights.now());
                suggestion.close(BlockSuggestion.Outcome.ACCEPTED, person.id(), rights.now());
                tell(edition);
            }
            return suggestion.id();
        });
    }

    /** Leaves the text as it is. Again changes nothing. */
    public void decline(UUID editionId, UUID id, Person person) {
        rights.saving(editionId, person, open -> {
            var edition = open.edition();
            var suggestion = found(edition, id);
            if (suggestion.open()) {
                suggestion.close(BlockSuggestion.Outcome.DECLINED, person.id(), rights.now());
                tell(edition);
            }
            return suggestion.id();
        });
    }

    /** Whoever has the edition open sees it at once. */
    private void tell(Edition edition) {
        changed.fire(new CardChanged(edition.storyId(), edition.id()));
    }

    private BlockSuggestion found(Edition edition, UUID id) {
        var suggestion = suggestions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (suggestion == null || !suggestion.editionId().equals(edition.id())) {
            throw new NotReadable();
        }
        return suggestion;
    }

    private Block locked(Edition edition, UUID id) {
        var block = blocks.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (block == null || !block.editionId().equals(edition.id())) {
            throw new NotReadable();
        }
        return block;
    }
}
