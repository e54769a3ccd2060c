package news.dragoman.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.NewStory;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.Spot;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;

/** Brings two reports of one event to the desk: in two languages of one story, or in one language of two stories. */
@ApplicationScoped
public class TwoReports {

    private final World world;
    private final Scene scene;
    private final Newsroom newsroom;
    private final Drafting drafting;
    private final BlockWriting writing;
    private final Blocks blocks;

    TwoReports(World world, Scene scene, Newsroom newsroom, Drafting drafting, BlockWriting writing, Blocks blocks) {
        this.world = world;
        this.scene = scene;
        this.newsroom = newsroom;
        this.drafting = drafting;
        this.writing = writing;
        this.blocks = blocks;
    }

    /** A reporter who writes Cantonese, and translates into it: so she may read what the Mandarin desk has filed. */
    public Person yiu(World.Newsroom room) {
        return world.person(
                room.number(),
                room.desk(),
                "Yiu Ka-lam",
                "姚嘉琳",
                Set.of(Role.REPORTER, Role.TRANSLATOR),
                Set.of("yue", "zh-Hans"),
                World.pair("zh-Hans", "yue"));
    }

    /** A translator from Mandarin and Cantonese into English. */
    public Person mei(World.Newsroom room) {
        return world.person(
                room.number(),
                room.desk(),
                "Mei Sutter",
                "苏梅",
                Set.of(Role.TRANSLATOR),
                Set.of("en"),
                World.pair("zh-Hans", "en"),
                World.pair("yue", "en"),
                World.pair("ug", "en"));
    }

    /** The Cantonese report of the same event, filed: a headline and two paragraphs, four sentences in all. */
    public Edition cantonese(Edition original, Person reporter) {
        var story = original.storyId();
        var edition = drafting.writeInto(
                story,
                new NewStory("SAME-EVENT", scene.deskOf(original), Language.of("yue"), 5, null, Set.of()),
                reporter);
        write(edition, BlockKind.HEADLINE, "碼頭仲停緊", reporter);
        write(edition, BlockKind.PARAGRAPH, "落雨落咗三日。街坊喺碼頭等緊。\n船公司話聽日再睇。", reporter);
        return scene.take(Step.FILE, edition, reporter);
    }

    /** Draws a translation from one edition more. */
    public Edition add(Edition translation, Edition source, Spot place, Person person) {
        return newsroom.take(
                Step.ADD_SOURCE,
                translation.id(),
                person,
                Ask.at(scene.now(translation).version()).about(source.id(), place));
    }

    /** Takes another report into one. */
    public Edition join(Edition into, Edition other, Person person) {
        return newsroom.take(
                Step.JOIN, into.id(), person, Ask.at(scene.now(into).version()).about(other.id(), Spot.END));
    }

    /** An original's text, block by block. */
    public List<String> text(Edition original) {
        return QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(original.id()).stream()
                        .map(Block::text)
                        .filter(t -> !t.isBlank())
                        .toList());
    }

    private void write(Edition edition, BlockKind kind, String text, Person person) {
        List<Block> all = QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(edition.id()));
        var block = all.stream().filter(b -> b.kind() == kind).findFirst().orElseThrow();
        writing.save(edition.id(), block.id(), new Save(UUID.randomUUID(), block.version(), text), person);
    }
}
