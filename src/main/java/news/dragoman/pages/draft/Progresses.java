package news.dragoman.pages.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.language.TextCount;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Situation;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Editions;
import news.dragoman.web.Interface;
import news.dragoman.web.Words;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Step;

/** Tells how far a draft is, from the rules that filing is judged by. */
@ApplicationScoped
class Progresses {
    static final String HEADLINE_FIELD = "headline";
    static final String BYLINE_FIELD = "bylines";
    static final String BODY_FIELD = "body";

    private final Gatherer gatherer;
    private final Editions editions;
    private final Words words;

    Progresses(Gatherer gatherer, Editions editions, Words words) {
        this.gatherer = gatherer;
        this.editions = editions;
        this.words = words;
    }

    @Transactional
    Progress of(UUID editionId, Person person, Interface face) {
        return of(gatherer.looking(editions.findById(editionId), person), face);
    }

    Progress of(Situation situation, Interface face) {
        List<Block> blocks = situation.text().blocks();
        Language language = situation.edition().language();
        List<Block> body = blocks.stream().filter(b -> b.kind().prose()).toList();
        int amount = body.stream()
                .mapToInt(b -> TextCount.of(b.text(), language).amount())
                .sum();
        int headline = blocks.stream()
                .filter(b -> b.kind() == BlockKind.HEADLINE)
                .mapToInt(b -> TextCount.of(b.text(), language).amount())
                .sum();
        int paragraphs = (int) body.stream()
                .filter(b -> b.kind() == BlockKind.PARAGRAPH && !b.text().isBlank())
                .count();
        return new Progress(
                amount,
                paragraphs,
                headline,
                situation.decide(Step.FILE).allowed(),
                Step.FILE.guards().stream()
                        .map(guard -> check(guard, situation, face))
                        .toList());
    }

    /** The element where what a reason speaks of is mended. */
    static String field(String code) {
        return switch (code) {
            case "HAS_HEADLINE" -> HEADLINE_FIELD;
            case "HAS_BYLINE" -> BYLINE_FIELD;
            default -> BODY_FIELD;
        };
    }

    private Progress.Check check(Guard guard, Situation situation, Interface face) {
        boolean met = guard.holds(situation.facts());
        String text =
                met ? words.in(DraftMessages.class, face).met(guard) : words.reason(new Reason(guard.name()), face);
        return new Progress.Check(met ? "good" : "danger", text, field(guard.name()));
    }
}
