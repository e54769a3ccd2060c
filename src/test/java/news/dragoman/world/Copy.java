package news.dragoman.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Step;

/** Writes, files and translates invented stories, by the same doors as people do. */
@ApplicationScoped
public class Copy {

    private final Drafting drafting;
    private final BlockWriting blockWriting;
    private final UnitWriting unitWriting;
    private final Newsroom newsroom;
    private final Gatherer gatherer;
    private final Editions editions;
    private final Blocks blocks;
    private final Units units;

    Copy(
            Drafting drafting,
            BlockWriting blockWriting,
            UnitWriting unitWriting,
            Newsroom newsroom,
            Gatherer gatherer,
            Editions editions,
            Blocks blocks,
            Units units) {
        this.drafting = drafting;
        this.blockWriting = blockWriting;
        this.unitWriting = unitWriting;
        this.newsroom = newsroom;
        this.gatherer = gatherer;
        this.editions = editions;
        this.blocks = blocks;
        this.units = units;
    }

    /** A Chinese story of a headline, a dek, a dateline and two paragraphs with three sentences, filed by Lin. */
    public Edition filed(World.Newsroom room) {
        return filed(room, "昨天下雨，船没有出港。港口的人说明天可以恢复。\n没有人离开码头。");
    }

    /** A Chinese story with these paragraphs, one a line. */
    public Edition filed(World.Newsroom room, String body) {
        var original = drafting.write(
                new NewStory("FERRY-RAIN", room.desk().id(), Language.of("zh-Hans"), 5, null, Set.of()), room.lin());
        write(original, BlockKind.HEADLINE, "渡轮停航第三天", room.lin());
        write(original, BlockKind.DEK, "大雨之后，码头上的人还在等。", room.lin());
        write(original, BlockKind.DATELINE, "望渡港", room.lin());
        write(original, BlockKind.PARAGRAPH, body, room.lin());
        return newsroom.take(Step.FILE, original.id(), room.lin(), Ask.at(0));
    }

    /** The translation that filing opened, claimed by somebody. */
    public Edition claimed(Edition original, String language, Person by) {
        var translation = translation(original, language);
        return newsroom.take(Step.CLAIM, translation.id(), by, Ask.at(translation.version()));
    }

    /** The translation that filing opened. */
    public Edition translation(Edition original, String language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.drawnFrom(original.id()).stream()
                        .filter(e -> e.language().tag().equals(language))
                        .findFirst()
                        .orElseThrow());
    }

    /** Its units as they stand. */
    public List<Unit> units(Edition translation) {
        return QuarkusTransaction.requiringNew().call(() -> units.ofEdition(translation.id()));
    }

    /** The words of its units, in order. */
    public List<String> words(Edition translation) {
        return units(translation).stream().map(Unit::text).toList();
    }

    /** The edition as it stands. */
    public Edition now(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> editions.findById(edition.id()));
    }

    /** Confirms the first units with these words. */
    public void translate(Edition translation, Person by, String... words) {
        var todo = new ArrayList<>(units(translation));
        for (int i = 0; i < words.length; i++) {
            var unit = todo.get(i);
            unitWriting.save(
                    translation.id(), unit.id(), new Save(UUID.randomUUID(), unit.version(), words[i]), true, by);
        }
    }

    /** An editor gives a filed original another headline and signs it off: its next version. */
    public void editsAndSigns(Edition original, Person editor, String headline) {
        newsroom.take(Step.CLAIM, original.id(), editor, Ask.at(original.version()));
        write(original, BlockKind.HEADLINE, headline, editor);
        String hash = QuarkusTransaction.requiringNew()
                .call(() -> CanonicalText.hex(gatherer.looking(editions.findById(original.id()), editor)
                        .contentHash()));
        newsroom.take(
                Step.SIGN_OFF, original.id(), editor, Ask.at(original.version()).reading(hash));
    }

    private void write(Edition original, BlockKind kind, String text, Person by) {
        var block = QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(original.id()).stream()
                        .filter(b -> b.kind() == kind)
                        .findFirst())
                .orElseThrow(() -> new AssertionError("a draft without " + kind));
        save(original, block, text, by);
    }

    private void save(Edition original, Block block, String text, Person by) {
        blockWriting.save(original.id(), block.id(), new Save(UUID.randomUUID(), block.version(), text), by);
    }
}
