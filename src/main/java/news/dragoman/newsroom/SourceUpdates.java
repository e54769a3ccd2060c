package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Contributions;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/**
 * Sends a newer version of a filed original. A reporter's new words come with the step, as he has nothing in hand: they
 * are written and sent in one transaction, or not at all.
 */
@ApplicationScoped
public class SourceUpdates {

    private final Editions editions;
    private final Gatherer gatherer;
    private final Access access;
    private final BlockWriting blocks;
    private final Contributions contributions;
    private final Newsroom newsroom;

    SourceUpdates(
            Editions editions,
            Gatherer gatherer,
            Access access,
            BlockWriting blocks,
            Contributions contributions,
            Newsroom newsroom) {
        this.editions = editions;
        this.gatherer = gatherer;
        this.access = access;
        this.blocks = blocks;
        this.contributions = contributions;
        this.newsroom = newsroom;
    }

    /** New words for a block, based on the version of it that was read. Empty ones take it out of the text. */
    public record Words(UUID block, int base, String text) {}

    /**
     * Writes and sends.
     *
     * @param ask with the note as its reason, and the weight
     * @param words what the sender changed; none for somebody who has saved his changes already
     * @throws Refusal if it may not be sent now, or with {@code TEXT_AS_READ} if somebody changed one of the blocks
     */
    @Transactional
    public Edition send(UUID editionId, Ask ask, List<Words> words, Person person) {
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.knows(person, edition, situation.file())) {
            throw new NotReadable();
        }
        if (situation.decide(Step.UPDATE_SOURCE) instanceof Decision.Refused refused) {
            var others = refused.reasons().stream()
                    .filter(r -> !r.code().equals(Guard.TEXT_CHANGED.name())) // that is judged with the new words
                    .toList();
            if (!others.isEmpty()) {
                throw new Refusal(new Decision.Refused(refused.kind(), others));
            }
        }
        // What a reporter writes is a reporter's work, whatever stage the text is in: it earns no credit as an editor.
        var as = edition.reporters().contains(person.id()) ? Stage.DRAFT : edition.stage();
        for (Words one : words) {
            var save = new Save(UUID.randomUUID(), one.base(), one.text());
            var saved = blocks.write(
                    edition, one.block(), save, person, now -> contributions.record(editionId, person.id(), as, now));
            if (saved instanceof Saved.Stale) {
                throw new Refusal(Decision.Kind.NOT_NOW, Guard.TEXT_AS_READ.name());
            }
        }
        return newsroom.take(Step.UPDATE_SOURCE, editionId, person, ask);
    }
}
