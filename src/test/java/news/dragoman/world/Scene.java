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
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
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
    private final Gatherer gatherer;
    private final Editions editions;
    private final Blocks blocks;
    private final Units units;

    Scene(
            Newsroom newsroom,
            Drafting drafting,
            BlockWriting blockWriting,
            UnitWriting unitWriting,
            Gatherer gatherer,
            Editions editions,
            Blocks blocks,
            Units units) {
        this.newsroom = newsroom;
        this.drafting = drafting;
        this.blockWriting = blockWriting;
        this.unitWriting = unitWriting;
        this.gatherer = gatherer;
        this.editions = editions;
        this.blocks = blocks;
        this.units = units;
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

    /** The story's edition in a language. */
    public Edition in(Edition any, String language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.ofStory(any.storyId()).stream()
                        .filter(e -> e.language().tag().equals(language))
                        .findFirst()
                        .orElseThrow());
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
        var rows = QuarkusTransaction.requiringNew().call(() -> units.ofEdition(edition.id()));
        for (int i = 0; i < rows.size(); i++) {
            unitWriting.save(
                    edition.id(),
                    rows.get(i).id(),
                    new Save(UUID.randomUUID(), rows.get(i).version(), texts[i % texts.length]),
                    true,
                    translator);
        }
    }

    /** The hash of the text as the person would read it now. */
    public String hash(Edition edition, Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CanonicalText.hex(gatherer.looking(editions.findById(edition.id()), person)
                        .contentHash()));
    }

    private void write(Edition edition, BlockKind kind, String text, Person person) {
        List<news.dragoman.story.Block> all =
                QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(edition.id()));
        var block = all.stream().filter(b -> b.kind() == kind).findFirst().orElseThrow();
        blockWriting.save(edition.id(), block.id(), new Save(UUID.randomUUID(), block.version(), text), person);
    }
}
