package news.dragoman.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
import news.dragoman.newsroom.SourceUpdates;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Pin;
import news.dragoman.story.Stories;
import news.dragoman.story.Version;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Puts stories on the desk, in whatever stage a test begins with. Every step is taken as people take it. */
@ApplicationScoped
public class Scene {

    private final Newsroom newsroom;
    private final Drafting drafting;
    private final BlockWriting blockWriting;
    private final UnitWriting unitWriting;
    private final SourceUpdates updates;
    private final Gatherer gatherer;
    private final Editions editions;
    private final Blocks blocks;
    private final Units units;
    private final Stories stories;

    Scene(
            Newsroom newsroom,
            Drafting drafting,
            BlockWriting blockWriting,
            UnitWriting unitWriting,
            SourceUpdates updates,
            Gatherer gatherer,
            Editions editions,
            Blocks blocks,
            Units units,
            Stories stories) {
        this.newsroom = newsroom;
        this.drafting = drafting;
        this.blockWriting = blockWriting;
        this.unitWriting = unitWriting;
        this.updates = updates;
        this.gatherer = gatherer;
        this.editions = editions;
        this.blocks = blocks;
        this.units = units;
        this.stories = stories;
    }

    /** A draft in Simplified Chinese with a headline and one paragraph of two sentences. */
    public Edition draft(World.Newsroom room, Person reporter, String slugline, @Nullable Instant due) {
        return draft(room, reporter, slugline, due, 5, "zh-Hans", "渡轮停航", "昨夜大雨。船都没有出港。");
    }

    /** A draft with a headline and one paragraph. */
    public Edition draft(
            World.Newsroom room,
            Person reporter,
            String slugline,
            @Nullable Instant due,
            int urgency,
            String language,
            String headline,
            String paragraph) {
        var edition = drafting.write(
                new NewStory(slugline, room.desk().id(), Language.of(language), urgency, due, Set.of()), reporter);
        write(edition, BlockKind.HEADLINE, headline, reporter);
        write(edition, BlockKind.PARAGRAPH, paragraph, reporter);
        return now(edition);
    }

    /** A filed original; the desk's default languages wait for their translators. */
    public Edition filed(World.Newsroom room, Person reporter, String slugline) {
        var edition = draft(room, reporter, slugline, null);
        return take(Step.FILE, edition, reporter);
    }

    /** A longer original by Lin, filed: a headline, a dek, a dateline and two paragraphs, six sentences in all. */
    public Edition ferry(World.Newsroom room) {
        return ferry(room, "昨天下雨，船没有出港。港口的人说明天可以恢复。\n没有人离开码头。");
    }

    /** The same with these paragraphs, one a line. */
    public Edition ferry(World.Newsroom room, String body) {
        var edition = draft(room, room.lin(), "FERRY-RAIN", null, 5, "zh-Hans", "渡轮停航第三天", body);
        write(edition, BlockKind.DEK, "大雨之后，码头上的人还在等。", room.lin());
        write(edition, BlockKind.DATELINE, "望渡港", room.lin());
        return take(Step.FILE, edition, room.lin());
    }

    /** The translation that filing opened, claimed by somebody. */
    public Edition claimed(Edition original, String language, Person by) {
        return take(Step.CLAIM, in(original, language), by);
    }

    /** Hana's English translation, waiting for an editor. */
    public Edition submitted(World.Newsroom room) {
        var english = claimed(filed(room, room.lin(), "FERRY"), "en", room.hana());
        translate(english, room.hana(), "Sentence of a ferry.");
        return take(Step.SUBMIT, english, room.hana());
    }

    /** An editor gives a filed original another headline and signs it off: its next version. */
    public void editsAndSigns(Edition original, Person editor, String headline) {
        take(Step.CLAIM, original, editor);
        write(original, BlockKind.HEADLINE, headline, editor);
        take(Step.SIGN_OFF, original, editor);
    }

    /** Whoever holds an original changes its words in one place. */
    public void edits(Edition original, Person holder, String from, String to) {
        List<Block> all = QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(original.id()));
        var block =
                all.stream().filter(b -> b.text().contains(from)).findFirst().orElseThrow();
        blockWriting.save(
                original.id(),
                block.id(),
                new Save(UUID.randomUUID(), block.version(), block.text().replace(from, to)),
                holder);
    }

    /** Whoever holds an original gives a block other words. */
    public void edits(Edition original, Person holder, UUID block, String text) {
        var one = QuarkusTransaction.requiringNew().call(() -> blocks.findById(block));
        blockWriting.save(original.id(), block, new Save(UUID.randomUUID(), one.version(), text), holder);
    }

    /** Whoever holds an original makes something else of a paragraph. */
    public void turns(Edition original, Person holder, String text, BlockKind kind) {
        List<Block> all = QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(original.id()));
        var block = all.stream().filter(b -> b.text().equals(text)).findFirst().orElseThrow();
        blockWriting.turnInto(original.id(), block.id(), block.version(), kind, holder);
    }

    /** Changes the headline of an original that one may write in. */
    public void writes(Edition original, Person person, String headline) {
        write(original, BlockKind.HEADLINE, headline, person);
    }

    /** The same for its dek or dateline. */
    public void writes(Edition original, Person person, BlockKind kind, String text) {
        write(original, kind, text, person);
    }

    /** A filed original says something else in one place, and is sent so. */
    public Edition sends(Edition original, Person person, String from, String to) {
        return sends(original, person, Version.Weight.MATERIAL, from, to);
    }

    /** The same, and how much it matters. */
    public Edition sends(Edition original, Person person, Version.Weight weight, String from, String to) {
        List<Block> all = QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(original.id()));
        var block =
                all.stream().filter(b -> b.text().contains(from)).findFirst().orElseThrow();
        return updates.send(
                original.id(),
                Ask.at(now(original).version()).because("What changed.").weighing(weight),
                List.of(new SourceUpdates.Words(
                        block.id(), block.version(), block.text().replace(from, to))),
                person);
    }

    /** A translation's units as they stand. */
    public List<Unit> units(Edition translation) {
        return QuarkusTransaction.requiringNew().call(() -> units.ofEdition(translation.id()));
    }

    /** The words of its units, in order. */
    public List<String> words(Edition translation) {
        return units(translation).stream().map(Unit::text).toList();
    }

    /** The story's edition in a language. */
    public Edition in(Edition any, String language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.ofStory(any.storyId()).stream()
                        .filter(e -> e.language().tag().equals(language))
                        .findFirst()
                        .orElseThrow());
    }

    /** What a translation is drawn from. */
    public List<Pin> sources(Edition translation) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.findById(translation.id()).sources());
    }

    /** The desk of an edition's story. */
    public UUID deskOf(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> stories.findById(edition.storyId()).deskId());
    }

    /** The edition as the database has it now. */
    public Edition now(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> editions.findById(edition.id()));
    }

    public Edition take(Step step, Edition edition, Person person) {
        return take(step, edition, person, "");
    }

    public Edition take(Step step, Edition edition, Person person, String reason) {
        var ask = Ask.at(now(edition).version())
                .reading(step == Step.SIGN_OFF || step == Step.PUBLISH ? hash(edition, person) : "")
                .because(reason);
        return newsroom.take(step, edition.id(), person, ask);
    }

    /** From now on the person appears in the story under the pen name. */
    public void workUnder(Edition any, Persona persona, Person person) {
        drafting.workUnder(any.storyId(), persona.id(), person);
    }

    /** Translates every sentence, by claim; whoever holds it keeps it. */
    public void translate(Edition edition, Person translator, String... texts) {
        var rows = units(edition);
        for (int i = 0; i < rows.size(); i++) {
            save(rows.get(i), texts[i % texts.length], translator);
        }
    }

    /** Translates as many sentences from the beginning as there are texts. */
    public void translateFirst(Edition edition, Person translator, String... texts) {
        var rows = units(edition);
        for (int i = 0; i < texts.length; i++) {
            save(rows.get(i), texts[i], translator);
        }
    }

    private void save(Unit unit, String text, Person translator) {
        unitWriting.save(
                unit.editionId(), unit.id(), new Save(UUID.randomUUID(), unit.version(), text), true, translator);
    }

    /** The hash of the text as the person would read it now. */
    public String hash(Edition edition, Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CanonicalText.hex(gatherer.looking(editions.findById(edition.id()), person)
                        .contentHash()));
    }

    private void write(Edition edition, BlockKind kind, String text, Person person) {
        List<Block> all = QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(edition.id()));
        var block = all.stream().filter(b -> b.kind() == kind).findFirst().orElseThrow();
        blockWriting.save(edition.id(), block.id(), new Save(UUID.randomUUID(), block.version(), text), person);
    }
}
