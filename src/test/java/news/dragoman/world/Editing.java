package news.dragoman.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.NewStory;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Person;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Step;

/** Brings stories to the editors. Every step is taken as people take it. */
@ApplicationScoped
public class Editing {

    private final Newsroom newsroom;
    private final Drafting drafting;
    private final BlockWriting blockWriting;
    private final UnitWriting unitWriting;
    private final Editions editions;
    private final Blocks blocks;
    private final Units units;
    private final Gatherer gatherer;

    Editing(
            Newsroom newsroom,
            Drafting drafting,
            BlockWriting blockWriting,
            UnitWriting unitWriting,
            Editions editions,
            Blocks blocks,
            Units units,
            Gatherer gatherer) {
        this.newsroom = newsroom;
        this.drafting = drafting;
        this.blockWriting = blockWriting;
        this.unitWriting = unitWriting;
        this.editions = editions;
        this.blocks = blocks;
        this.units = units;
        this.gatherer = gatherer;
    }

    /** A filed original in Simplified Chinese with a headline and these paragraphs. */
    public Edition filed(World.Newsroom room, String headline, String... paragraphs) {
        var edition = drafting.write(
                new NewStory("SHILING-DOCKS", room.desk().id(), Language.of("zh-Hans"), 4, null, Set.of()), room.lin());
        write(edition, BlockKind.HEADLINE, headline, room.lin());
        write(edition, BlockKind.PARAGRAPH, String.join("\n", paragraphs), room.lin());
        return take(Step.FILE, edition, room.lin());
    }

    /** A short English translation by Hana that waits for an editor. */
    public Edition submitted(World.Newsroom room) {
        return submitted(room, room.hana());
    }

    /** A short English translation that waits for an editor. */
    public Edition submitted(World.Newsroom room, Person translator) {
        var original = filed(room, "望渡港停工待水", "周启明十九天没有上吊机。他说：“水不来，吊机就是一堆铁。”", "港务集团说不会裁员。");
        return translated(
                in(original, "en"),
                translator,
                "Waiting for water at Wangdu",
                "Zhou Qiming has not climbed up into his cab for 19 days.",
                "“Without water a crane is just a heap of iron,” he said.",
                "The port group says no one will be laid off.");
    }

    /** A long English translation that waits for an editor. */
    public Edition lengthy(World.Newsroom room, int paragraphs) {
        var original = filed(
                room,
                "望渡港停工待水",
                IntStream.rangeClosed(1, paragraphs)
                        .mapToObj(n -> "第" + n + "个泊位没有船。工人还在等水。")
                        .toArray(String[]::new));
        return translated(
                in(original, "en"),
                room.hana(),
                IntStream.rangeClosed(0, paragraphs * 2)
                        .mapToObj(n -> n % 2 == 0 ? "The workers still wait for water." : "Berth has no ship.")
                        .toArray(String[]::new));
    }

    /** Claims, translates every sentence and submits. */
    public Edition translated(Edition edition, Person translator, String... sentences) {
        take(Step.CLAIM, edition, translator);
        var rows = unitsOf(edition);
        for (int i = 0; i < rows.size(); i++) {
            save(edition, rows.get(i), sentences[i], translator);
        }
        return take(Step.SUBMIT, edition, translator);
    }

    public void save(Edition edition, Unit unit, String text, Person person) {
        unitWriting.save(edition.id(), unit.id(), new Save(UUID.randomUUID(), unit.version(), text), true, person);
    }

    public List<Unit> unitsOf(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> units.ofEdition(edition.id()));
    }

    /** The story's edition in a language. */
    public Edition in(Edition any, String language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.ofStory(any.storyId()).stream()
                        .filter(e -> e.language().tag().equals(language))
                        .collect(Collectors.toList())
                        .get(0));
    }

    /** The edition as the database has it now. */
    public Edition now(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> editions.findById(edition.id()));
    }

    public Edition take(Step step, Edition edition, Person person) {
        String reason = step == Step.RETURN ? "Please look again." : "";
        return newsroom.take(
                step, edition.id(), person, Ask.at(now(edition).version()).because(reason));
    }

    public void write(Edition edition, BlockKind kind, String text, Person person) {
        var block = QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(edition.id())).stream()
                .filter(b -> b.kind() == kind)
                .findFirst()
                .orElseThrow();
        blockWriting.save(edition.id(), block.id(), new Save(UUID.randomUUID(), block.version(), text), person);
    }

    /** The hash of the text as the person would read it now. */
    public String hash(Edition edition, Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CanonicalText.hex(gatherer.looking(editions.findById(edition.id()), person)
                        .contentHash()));
    }
}
