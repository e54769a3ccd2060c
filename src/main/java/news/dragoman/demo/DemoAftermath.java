package news.dragoman.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.dragoman.history.Ids;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Save;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.review.ReadIn;
import news.dragoman.story.Block;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Editions;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Step;

/** What happens to demo stories once readers have them: an original is corrected, an article is withdrawn. */
@ApplicationScoped
class DemoAftermath {

    private final Newsroom newsroom;
    private final BlockWriting writing;
    private final Gatherer gatherer;
    private final Editions editions;
    private final Blocks blocks;
    private final People people;

    DemoAftermath(
            Newsroom newsroom,
            BlockWriting writing,
            Gatherer gatherer,
            Editions editions,
            Blocks blocks,
            People people) {
        this.newsroom = newsroom;
        this.writing = writing;
        this.gatherer = gatherer;
        this.editions = editions;
        this.blocks = blocks;
        this.people = people;
    }

    /** One editor opens the original again and mends it, another one signs and publishes. */
    void correct(UUID edition, DemoStories.Correction correction) {
        var editor = person(correction.editor());
        var second = person(correction.signedBy());
        newsroom.take(
                Step.CORRECT,
                edition,
                editor,
                asking(edition).correcting(CorrectionKind.CORRECTION, correction.note()));
        for (Block block : in(() -> blocks.ofEdition(edition))) {
            String text = block.text();
            for (DemoText.Sentence one : correction.changes()) {
                text = text.replace(one.atFirst(), one.text());
            }
            if (!text.equals(block.text())) {
                writing.save(edition, block.id(), new Save(Ids.next(), block.version(), text), editor);
            }
        }
        newsroom.take(Step.HAND_OVER, edition, editor, asking(edition).to(second.id()));
        String hash = in(() -> CanonicalText.hex(
                gatherer.looking(editions.findById(edition), second).contentHash()));
        newsroom.signOffAndPublish(
                edition, second, asking(edition).readIn(ReadIn.REDLINE).reading(hash));
    }

    /** An editor proposes to withdraw a story in all its languages, and a chief confirms. */
    void withdraw(UUID edition, DemoStories.Withdrawal withdrawal) {
        UUID story = in(() -> editions.findById(edition).storyId());
        Map<UUID, String> notices = in(() -> editions.ofStory(story)).stream()
                .filter(e -> withdrawal.notices().containsKey(e.language().tag()))
                .collect(Collectors.toMap(
                        e -> e.id(),
                        e -> withdrawal.notices().getOrDefault(e.language().tag(), "")));
        newsroom.take(
                Step.PROPOSE_WITHDRAWAL,
                edition,
                person(withdrawal.proposedBy()),
                asking(edition).everywhere(true).taking(new Ask.Away(Map.of(), notices)));
        newsroom.take(
                Step.WITHDRAW,
                edition,
                person(withdrawal.confirmedBy()),
                asking(edition).everywhere(true));
    }

    private Ask asking(UUID edition) {
        return Ask.at(in(() -> editions.findById(edition).version()));
    }

    private Person person(String login) {
        return in(() -> people.findByLogin(login).orElseThrow(() -> new IllegalArgumentException(login)));
    }

    private static <T> T in(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get);
    }
}
