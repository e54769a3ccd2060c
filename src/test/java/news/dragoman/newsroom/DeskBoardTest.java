package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskBoardTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    DeskBoard board;

    @Inject
    Access access;

    @Inject
    Gatherer gatherer;

    @Inject
    Editions editions;

    @Inject
    Stories stories;

    @Inject
    SessionFactory sessions;

    /** The editions of every kind of moment that a newsroom knows. */
    private List<Edition> everyMoment(World.Newsroom room) {
        var lin = room.lin();
        var draft = scene.draft(room, lin, "DRAFT", null);
        var recalled = scene.take(Step.RECALL, scene.filed(room, lin, "RECALLED"), lin);
        var waiting = scene.filed(room, lin, "WAITING");
        var claimed = scene.filed(room, lin, "CLAIMED");
        scene.take(Step.CLAIM, scene.in(claimed, "en"), room.hana());
        var submitted = scene.filed(room, room.zhou(), "SUBMITTED");
        submit(room, scene.in(submitted, "en"));
        var edited = scene.filed(room, lin, "EDITED");
        submit(room, scene.in(edited, "en"));
        scene.take(Step.CLAIM, scene.in(edited, "en"), room.nora());
        scene.take(Step.CLAIM, edited, room.wei());
        var returned = scene.filed(room, lin, "RETURNED");
        submit(room, scene.in(returned, "en"));
        scene.take(Step.CLAIM, scene.in(returned, "en"), room.nora());
        scene.take(Step.RETURN, scene.in(returned, "en"), room.nora(), "Names are wrong.");
        var sent = scene.filed(room, lin, "SENT-BACK");
        scene.take(Step.CLAIM, sent, room.wei());
        scene.take(Step.RETURN, sent, room.wei(), "Who said so?");
        var ready = scene.filed(room, lin, "READY");
        scene.take(Step.CLAIM, ready, room.wei());
        scene.take(Step.SIGN_OFF, ready, room.wei());
        var published = scene.filed(room, lin, "PUBLISHED");
        scene.take(Step.CLAIM, published, room.wei());
        scene.take(Step.SIGN_OFF, published, room.wei());
        scene.take(Step.PUBLISH, published, room.wei());
        var spiked = scene.filed(room, lin, "SPIKED");
        scene.take(Step.SPIKE, spiked, room.wei(), "Old news.");
        return Stream.of(draft, recalled, waiting, claimed, submitted, edited, returned, sent, ready, published, spiked)
                .flatMap(e -> QuarkusTransaction.requiringNew().call(() -> editions.ofStory(e.storyId())).stream())
                .toList();
    }

    private void submit(World.Newsroom room, Edition english) {
        scene.take(Step.CLAIM, english, room.hana());
        scene.translate(english, room.hana(), "The ferry stops.", "It rained.", "The boats stayed in.");
        scene.take(Step.SUBMIT, english, room.hana());
    }

    @Test
    void everybody_sees_exactly_what_he_may_know_of_and_claims_exactly_what_the_table_lets_him_claim() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var elsewhere = world.newsroom();
        var all = everyMoment(room);
        var people = List.of(
                room.lin(),
                room.zhou(),
                room.hana(),
                room.idris(),
                room.nora(),
                room.wei(),
                room.dara(),
                room.ana(),
                room.otto(),
                room.mod(),
                elsewhere.lin(),
                elsewhere.hana(),
                elsewhere.nora());
        for (Person person : people) {
            var cards = cards(person);
            for (Edition edition : all) {
                boolean shown = cards.containsKey(edition.id());
                var who =
                        person.login() + " and " + slugline(edition) + " " + edition.language() + " " + edition.stage();
                QuarkusTransaction.requiringNew().run(() -> {
                    var now = editions.findById(edition.id());
                    var file = gatherer.looking(now, person).file();
                    boolean own =
                            now.standing() != Stage.DRAFT || now.reporters().contains(person.id());
                    assertEquals(own && access.knows(person, now, file), shown, who);
                    if (shown) {
                        var card = cards.get(now.id());
                        boolean claims =
                                gatherer.looking(now, person).decide(Step.CLAIM).allowed();
                        assertEquals(claims && !card.mine(), card.claimable(), who + " claims");
                        if (!access.readsWorkingCopy(person, now, file) && !access.readsVersions(person, now, file)) {
                            assertEquals("", card.headline(), who + " reads a headline");
                        }
                        boolean readsSources = now.sources().stream()
                                .allMatch(p -> access.readsVersions(person, editions.findById(p.sourceId()), file));
                        if (!readsSources) {
                            assertEquals("", card.sourceHeadline(), who + " reads a source");
                        }
                    }
                });
            }
        }
        assertEquals(0, cards(room.mod()).size());
        assertEquals(0, cards(room.otto()).size());
    }

    @Test
    void a_working_headline_is_shown_to_its_translator_and_not_to_a_second_one() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "HEADLINE"), "en");
        scene.take(Step.CLAIM, english, room.hana());
        scene.translate(english, room.hana(), "Ferries stop");
        assertEquals("Ferries stop", cards(room.hana()).get(english.id()).headline());
        assertEquals("渡轮停航", cards(room.hana()).get(english.id()).sourceHeadline());
        var second = cards(room.idris()).get(english.id());
        assertTrue(second.holder().isPresent());
        assertEquals("Ferries stop", second.headline(), "Idris edits English at this desk");
        var reporter = cards(room.lin()).get(english.id());
        assertEquals("", reporter.headline());
        assertEquals("渡轮停航", reporter.sourceHeadline());
    }

    @Test
    void the_board_takes_the_same_few_statements_for_many_cards_as_for_one() {
        var small = world.newsroom();
        scene.filed(small, small.lin(), "ONE");
        var big = world.newsroom();
        for (int i = 0; i < 12; i++) {
            var english = scene.in(scene.filed(big, big.lin(), "MANY-" + i), "en");
            if (i < 3) {
                scene.take(Step.CLAIM, english, big.hana());
            }
        }
        long one = statements(small.wei());
        long many = statements(big.wei());
        assertEquals(one, many);
        assertTrue(many <= 5, "statements: " + many);
    }

    /** The fewest of several counts: the clock's own work may fall into one of them. */
    private long statements(Person person) {
        return LongStream.generate(() -> counted(person)).limit(5).min().orElseThrow();
    }

    private long counted(Person person) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        return QuarkusTransaction.requiringNew().call(() -> {
            long before = statistics.getPrepareStatementCount();
            board.of(person, Instant.now().minusSeconds(3600));
            return statistics.getPrepareStatementCount() - before;
        });
    }

    private String slugline(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> stories.findById(edition.storyId()).slugline());
    }

    private Map<UUID, DeskCard> cards(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> board.of(person, Instant.now().minusSeconds(3600)).stream()
                        .collect(Collectors.toMap(DeskCard::editionId, Function.identity())));
    }
}
