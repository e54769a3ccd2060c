package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.publication.Publications;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Step;
import news.dragoman.world.World;

/** Brings stories as far as a test needs them, by the same steps that people take. */
@ApplicationScoped
public class DeskHand {

    private final Newsroom newsroom;
    private final Drafting drafting;
    private final BlockWriting blockWriting;
    private final UnitWriting unitWriting;
    private final Gatherer gatherer;
    private final Editions editions;
    private final Blocks blocks;
    private final Units units;
    private final Publications publications;

    DeskHand(
            Newsroom newsroom,
            Drafting drafting,
            BlockWriting blockWriting,
            UnitWriting unitWriting,
            Gatherer gatherer,
            Editions editions,
            Blocks blocks,
            Units units,
            Publications publications) {
        this.newsroom = newsroom;
        this.drafting = drafting;
        this.blockWriting = blockWriting;
        this.unitWriting = unitWriting;
        this.gatherer = gatherer;
        this.editions = editions;
        this.blocks = blocks;
        this.units = units;
        this.publications = publications;
    }

    /** Lin's draft in Chinese: a headline and two paragraphs of three sentences. */
    public Edition draft(World.Newsroom room) {
        var original = drafting.write(
                new NewStory("FERRY", room.desk().id(), Language.of("zh-Hans"), 5, null, Set.of()), room.lin());
        write(original, BlockKind.HEADLINE, "渡轮停航", room.lin());
        write(original, BlockKind.PARAGRAPH, "昨天下雨。船没有出港。\n没有人离开。", room.lin());
        return original;
    }

    /** Lin's story, filed; the English edition that waits for a translator. */
    public Edition filed(World.Newsroom room) {
        var original = draft(room);
        newsroom.take(Step.FILE, original.id(), room.lin(), Ask.at(0));
        return translation(original, "en");
    }

    /** Hana's English translation, submitted and waiting for an editor. */
    public Edition submitted(World.Newsroom room) {
        var english = filed(room);
        newsroom.take(Step.CLAIM, english.id(), room.hana(), Ask.at(0));
        translate(english, room.hana());
        newsroom.take(Step.SUBMIT, english.id(), room.hana(), Ask.at(0));
        return english;
    }

    /** The English edition, signed off by Nora and published. */
    public Edition published(World.Newsroom room) {
        var english = submitted(room);
        newsroom.take(Step.CLAIM, english.id(), room.nora(), Ask.at(1));
        newsroom.signOffAndPublish(english.id(), room.nora(), Ask.at(1).reading(hash(english, room.nora())));
        return english;
    }

    /** Writes a text into an original's block of a kind; the first if there are several. */
    public void write(Edition original, BlockKind kind, String text, Person by) {
        var block = QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(original.id())).stream()
                .filter(b -> b.kind() == kind)
                .findFirst()
                .orElseThrow();
        assertInstanceOf(
                Saved.Kept.class,
                blockWriting.save(original.id(), block.id(), new Save(UUID.randomUUID(), block.version(), text), by));
    }

    /** Confirms every unit with some words. */
    public void translate(Edition translation, Person by) {
        var todo = units(translation);
        for (int i = 0; i < todo.size(); i++) {
            translate(translation, todo.get(i), "Sentence number " + i + ".", by);
        }
    }

    public void translate(Edition translation, Unit unit, String words, Person by) {
        assertInstanceOf(
                Saved.Kept.class,
                unitWriting.save(
                        translation.id(), unit.id(), new Save(UUID.randomUUID(), unit.version(), words), true, by));
    }

    public Edition translation(Edition original, String language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.drawnFrom(original.id()).stream()
                        .filter(e -> e.language().tag().equals(language))
                        .findFirst()
                        .orElseThrow());
    }

    public Edition edition(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> editions.findById(edition.id()));
    }

    public List<Unit> units(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> units.ofEdition(edition.id()));
    }

    /** The hash of the text as it stands: what somebody has read who opens the page now. */
    public String hash(Edition edition, Person reader) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CanonicalText.hex(gatherer.looking(editions.findById(edition.id()), reader)
                        .contentHash()));
    }

    /** How many publications an edition has had. */
    public long publications(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> publications.count("editionId", edition.id()));
    }
}
