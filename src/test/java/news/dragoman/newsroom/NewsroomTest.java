package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.publication.Publications;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewsroomTest {

    @Inject
    World world;

    @Inject
    Newsroom newsroom;

    @Inject
    Drafting drafting;

    @Inject
    BlockWriting blockWriting;

    @Inject
    UnitWriting unitWriting;

    @Inject
    Gatherer gatherer;

    @Inject
    Editions editions;

    @Inject
    Blocks blocks;

    @Inject
    Units units;

    @Inject
    Entries entries;

    @Inject
    Publications publications;

    @Test
    void a_story_goes_from_draft_to_readers_and_its_translation_follows() {
        var room = world.newsroom();
        var original = draft(room);
        newsroom.take(Step.FILE, original.id(), room.lin(), Ask.at(0));
        var english = translationOf(original, "en");
        assertEquals(Stage.TRANSLATION, english.stage());
        assertEquals(4, unitsOf(english).size(), "headline and three sentences");

        newsroom.take(Step.CLAIM, english.id(), room.hana(), Ask.at(english.version()));
        var refusal = assertThrows(
                Refusal.class, () -> newsroom.take(Step.CLAIM, english.id(), room.idris(), Ask.at(english.version())));
        assertEquals(Decision.Kind.NOT_NOW, refusal.refused().kind());

        translate(english, room.hana(), "The ferry stops.", "It rained.", "The boats stayed in.", "Nobody left.");
        newsroom.take(Step.SUBMIT, english.id(), room.hana(), Ask.at(english.version()));
        newsroom.take(Step.CLAIM, english.id(), room.nora(), Ask.at(1));
        String hash = hashOf(english, room.nora());
        newsroom.signOffAndPublish(english.id(), room.nora(), Ask.at(1).reading(hash));
        newsroom.signOffAndPublish(english.id(), room.nora(), Ask.at(1).reading(hash));

        var article = publications.current(english.id()).orElseThrow();
        assertEquals("By Lin Ruochuan", article.byline());
        assertEquals("Translated by Hana Voss. Edited by Nora Whitfield.", article.creditLine());
        var read = QuarkusTransaction.requiringNew()
                .call(() -> publications.byKey(article.permalink().key()).orElseThrow());
        assertEquals(
                List.of("It rained. The boats stayed in.", "Nobody left."),
                read.body().stream().map(b -> b.text()).toList());
        assertEquals(
                List.of(Step.REQUEST, Step.CLAIM, Step.SUBMIT, Step.CLAIM, Step.SIGN_OFF, Step.PUBLISH),
                entries.ofEdition(english.id()).stream().map(Entry::step).toList());
    }

    @Test
    void a_stale_save_overwrites_nothing_and_a_repeated_one_gets_its_first_answer() {
        var room = world.newsroom();
        var original = draft(room);
        var headline = blocksOf(original).get(0);
        var save = new Save(UUID.randomUUID(), headline.version(), "渡轮停航了");
        var first = blockWriting.save(original.id(), headline.id(), save, room.lin());
        var again = blockWriting.save(original.id(), headline.id(), save, room.lin());
        assertEquals(
                assertInstanceOf(Saved.Kept.class, first).version(),
                assertInstanceOf(Saved.Kept.class, again).version());
        var stale = blockWriting.save(
                original.id(), headline.id(), new Save(UUID.randomUUID(), headline.version(), "别的"), room.lin());
        assertEquals("渡轮停航了", assertInstanceOf(Saved.Stale.class, stale).theirs());
    }

    @Test
    void nobody_signs_his_own_words_unless_the_desk_allows_it_with_a_reason() {
        var required = world.newsroom();
        var solo = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        assertThrows(Refusal.class, () -> translateAndSignAlone(required, "deadline"));
        var refusal = assertThrows(Refusal.class, () -> translateAndSignAlone(solo, ""));
        assertEquals(Decision.Kind.NOT_YET, refusal.refused().kind());
        var signed = translateAndSignAlone(solo, "Nobody else is on shift.");
        assertEquals(
                "Translated and edited by Idris Calloway.",
                publications.current(signed.id()).orElseThrow().creditLine());
        assertTrue(
                entries.last(signed.id(), Step.SIGN_OFF).orElseThrow().remarks().contains(Entry.Remark.SOLO));
    }

    @Test
    void a_draft_does_not_exist_for_anybody_but_its_reporters() {
        var room = world.newsroom();
        var original = draft(room);
        for (Person stranger : List.of(room.zhou(), room.hana(), room.wei(), room.ana(), room.otto(), room.mod())) {
            assertThrows(
                    NotReadable.class,
                    () -> newsroom.take(
                            Step.SPIKE, original.id(), stranger, Ask.at(0).because("x")));
        }
        assertFalse(blocksOf(original).isEmpty());
    }

    private Edition translateAndSignAlone(World.Newsroom room, String soloReason) {
        var original = draft(room);
        newsroom.take(Step.FILE, original.id(), room.lin(), Ask.at(0));
        var english = translationOf(original, "en");
        newsroom.take(Step.CLAIM, english.id(), room.idris(), Ask.at(0));
        translate(english, room.idris(), "A", "B", "C", "D");
        newsroom.submitAndEdit(english.id(), room.idris(), Ask.at(0));
        return newsroom.signOffAndPublish(
                english.id(),
                room.idris(),
                Ask.at(1).reading(hashOf(english, room.idris())).alone(soloReason));
    }

    private Edition draft(World.Newsroom room) {
        var original = drafting.write(
                new NewStory("FERRY", room.desk().id(), Language.of("zh-Hans"), 5, null, Set.of()), room.lin());
        var blank = blocksOf(original);
        write(original, blank, BlockKind.HEADLINE, "渡轮停航", room.lin());
        write(original, blank, BlockKind.PARAGRAPH, "昨天下雨。船没有出港。\n没有人离开。", room.lin());
        return original;
    }

    private void write(Edition original, List<Block> blank, BlockKind kind, String text, Person by) {
        var block = blank.stream().filter(b -> b.kind() == kind).findFirst().orElseThrow();
        assertInstanceOf(
                Saved.Kept.class,
                blockWriting.save(original.id(), block.id(), new Save(UUID.randomUUID(), block.version(), text), by));
    }

    private void translate(Edition english, Person by, String... sentences) {
        var todo = unitsOf(english);
        for (int i = 0; i < sentences.length; i++) {
            var unit = todo.get(i);
            unitWriting.save(
                    english.id(), unit.id(), new Save(UUID.randomUUID(), unit.version(), sentences[i]), true, by);
        }
    }

    private Edition translationOf(Edition original, String language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.drawnFrom(original.id()).stream()
                        .filter(e -> e.language().tag().equals(language))
                        .findFirst()
                        .orElseThrow());
    }

    private List<Block> blocksOf(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(edition.id()));
    }

    private List<Unit> unitsOf(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> units.ofEdition(edition.id()));
    }

    private String hashOf(Edition edition, Person reader) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CanonicalText.hex(gatherer.looking(editions.findById(edition.id()), reader)
                        .contentHash()));
    }
}
