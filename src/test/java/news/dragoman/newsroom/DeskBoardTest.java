package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.Story;
import news.dragoman.workflow.EditionKind;
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
    StoryFinder finder;

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
        var signed = scene.filed(room, lin, "SIGNED");
        signOff(room, signed);
        var out = scene.filed(room, lin, "OUT");
        signOff(room, out);
        scene.take(Step.PUBLISH, scene.in(out, "en"), room.nora());
        var aside = scene.filed(room, lin, "ASIDE");
        submit(room, scene.in(aside, "en"));
        scene.take(Step.SPIKE, scene.in(aside, "en"), room.nora(), "Told elsewhere.");
        var unfiled = scene.draft(room, room.zhou(), "UNFILED", null);
        scene.take(Step.SPIKE, unfiled, room.zhou(), "No story after all.");
        return Stream.of(
                        draft, recalled, waiting, claimed, submitted, edited, returned, sent, ready, published, spiked,
                        signed, out, aside, unfiled)
                .flatMap(e -> QuarkusTransaction.requiringNew().call(() -> editions.ofStory(e.storyId())).stream())
                .toList();
    }

    private void signOff(World.Newsroom room, Edition original) {
        var english = scene.in(original, "en");
        submit(room, english);
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
    }

    /** Where an edition of either kind can stand at all. */
    private static Set<String> everywhere() {
        return Stream.of(EditionKind.values())
                .flatMap(kind -> Stream.of(Place.values())
                        .filter(place -> kind == EditionKind.TRANSLATION
                                ? place != Place.DRAFT
                                : place != Place.AWAITING && place != Place.TRANSLATING)
                        .map(place -> kind + " " + place))
                .collect(Collectors.toSet());
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
        assertEquals(
                everywhere(),
                cards(room.ana(), room.lin(), room.zhou()).stream()
                        .filter(card -> all.stream().anyMatch(e -> e.id().equals(card.editionId())))
                        .map(card -> (card.sources().isEmpty() ? EditionKind.ORIGINAL : EditionKind.TRANSLATION) + " "
                                + Place.of(card.stage(), card.holder().isPresent()))
                        .collect(Collectors.toSet()),
                "the moments are of every place");
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
    void windows_and_counts_are_what_the_rules_let_everybody_see_of_the_whole_newsroom() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var elsewhere = world.newsroom();
        everyMoment(room);
        for (Person person : List.of(
                room.lin(),
                room.hana(),
                room.idris(),
                room.nora(),
                room.wei(),
                room.dara(),
                room.ana(),
                room.mod(),
                elsewhere.zhou(),
                elsewhere.hana(),
                elsewhere.nora())) {
            QuarkusTransaction.requiringNew().run(() -> {
                var whole = board(person, 100_000);
                var judged = board.ofStories(everyStory(), person).stream()
                        .filter(card -> ofDesk(card, person))
                        .collect(Collectors.groupingBy(
                                card -> Place.of(card.stage(), card.holder().isPresent()),
                                Collectors.mapping(DeskCard::editionId, Collectors.toSet())));
                var window = board(person, 3);
                for (Place place : Place.values()) {
                    var lane = whole.lanes().getOrDefault(place, List.of());
                    var who = person.login() + " at " + place;
                    assertEquals(
                            judged.getOrDefault(place, Set.of()),
                            lane.stream().map(DeskCard::editionId).collect(Collectors.toSet()),
                            who);
                    assertEquals(lane.size(), whole.tallies().fitting(List.of(place)), who);
                    assertEquals(lane.size(), window.tallies().fitting(List.of(place)), who);
                    assertEquals(
                            lane.stream().limit(3).map(DeskCard::editionId).toList(),
                            window.lanes().getOrDefault(place, List.of()).stream()
                                    .map(DeskCard::editionId)
                                    .toList(),
                            who);
                }
                assertEquals(
                        whole.lanes().values().stream()
                                .flatMap(List::stream)
                                .filter(card -> card.mine() || card.myDraft())
                                .count(),
                        whole.own().size());
            });
        }
    }

    /** The board leaves drafts to their reporters, and for a spiked one asks where it stood. */
    private boolean ofDesk(DeskCard card, Person person) {
        var edition = editions.findById(card.editionId());
        return edition.standing() != Stage.DRAFT || edition.reporters().contains(person.id());
    }

    private List<UUID> everyStory() {
        return stories.listAll().stream().map(Story::id).toList();
    }

    private DeskBoard.Board board(Person person, int size) {
        return board.board(person, DeskFilter.ALL, size, Instant.EPOCH);
    }

    @Test
    void pages_follow_each_other_by_key_without_a_gap_or_a_repeat() {
        var room = world.newsroom();
        for (int i = 0; i < 7; i++) {
            scene.filed(room, room.lin(), "PAGED-" + i);
        }
        var filter = inDesk(room);
        var whole = QuarkusTransaction.requiringNew().call(() -> board.byNeed(room.ana(), filter, null, 100));
        var leafed = new ArrayList<UUID>();
        DeskKey after = null;
        do {
            var key = after;
            var page = QuarkusTransaction.requiringNew().call(() -> board.byNeed(room.ana(), filter, key, 4));
            page.cards().forEach(card -> leafed.add(card.editionId()));
            after = page.next()
                    .map(next -> DeskKey.of(next.text()).orElseThrow())
                    .orElse(null);
        } while (after != null);
        assertEquals(14, leafed.size());
        assertEquals(whole.cards().stream().map(DeskCard::editionId).toList(), leafed);
    }

    private static DeskFilter saying(DeskFilter f, String words) {
        return new DeskFilter(
                f.places(),
                f.pair(),
                f.desk(),
                f.holder(),
                f.due(),
                f.mostUrgent(),
                f.leastUrgent(),
                f.whose(),
                f.flag(),
                words);
    }

    private static DeskFilter inDesk(World.Newsroom room) {
        var all = DeskFilter.ALL;
        return new DeskFilter(
                all.places(), null, room.desk().code(), null, all.due(), 1, 9, all.whose(), all.flag(), "");
    }

    @Test
    void words_find_sluglines_and_headlines_in_any_script_by_one_character_or_more() {
        var room = world.newsroom();
        scene.draft(room, room.lin(), "QUAY-LÉVÊQUE", null, 5, "zh-Hans", "澄河罐头厂起火", "没有人受伤。");
        var uyghur = scene.draft(room, room.lin(), "GRID", null, 5, "ug", "كېچىلىك توك توختىتىش", "توك توختىدى.");
        for (String words : List.of("quay", "QUAY-L", "uay lev", "q", "罐", "罐头", "头厂起", "起火", "河 罐")) {
            assertEquals(List.of("QUAY-LÉVÊQUE"), found(room.lin(), room, words), words);
        }
        for (String words : List.of("توك", "توختىت", "كېچ", "GRID")) {
            assertEquals(List.of("GRID"), found(room.lin(), room, words), words);
        }
        for (String words : List.of("头罐", "uay vel", "ك ت ب", "%", "_", "  ", "澄河罐头厂起火了")) {
            assertEquals(List.of(), found(room.lin(), room, words), words);
        }
        assertEquals(List.of(), found(room.zhou(), room, "罐头"), "another reporter's draft");
        scene.take(Step.FILE, uyghur, room.lin());
        assertEquals(List.of("GRID"), found(room.ana(), room, "توك"));
    }

    @Test
    void a_headline_that_one_may_not_read_is_not_found_by_its_words() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "SECRET-WORDS"), "en");
        scene.take(Step.CLAIM, english, room.hana());
        scene.translate(english, room.hana(), "Zeppelin over the harbour");
        assertEquals(List.of("SECRET-WORDS"), found(room.hana(), room, "zeppelin"));
        assertEquals(List.of("SECRET-WORDS"), found(room.nora(), room, "zeppelin"));
        assertEquals(List.of(), found(room.lin(), room, "zeppelin"), "reporters do not read a working translation");
        assertEquals(List.of("SECRET-WORDS", "SECRET-WORDS"), found(room.lin(), room, "secret"), "but they know of it");
        assertEquals(List.of(), found(room.mod(), room, "secret"));

        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.RETURN, english, room.nora(), "Say which harbour.");
        scene.translate(english, room.hana(), "Airship over the harbour");
        assertEquals(List.of("SECRET-WORDS"), found(room.lin(), room, "zeppelin"), "the submitted version");
        assertEquals(List.of(), found(room.lin(), room, "airship"));
        assertEquals(List.of("SECRET-WORDS"), found(room.hana(), room, "airship"));
        assertEquals(List.of(), found(room.hana(), room, "zeppelin"), "she is shown the words as they stand");
    }

    @Test
    void what_is_out_or_put_aside_is_found_too() {
        var room = world.newsroom();
        var spiked = scene.filed(room, room.lin(), "PUT-ASIDE");
        scene.take(Step.SPIKE, spiked, room.wei(), "Old news.");
        var out = scene.filed(room, room.lin(), "OUT-NOW");
        scene.take(Step.CLAIM, out, room.wei());
        scene.take(Step.SIGN_OFF, out, room.wei());
        scene.take(Step.PUBLISH, out, room.wei());
        assertEquals(2, found(room.wei(), room, "put-aside").size());
        assertEquals(2, found(room.wei(), room, "out-now").size());
        assertEquals(List.of(), found(room.otto(), room, "out-now"));
    }

    private List<String> found(Person person, World.Newsroom room, String words) {
        var filter = saying(inDesk(room), words);
        return QuarkusTransaction.requiringNew()
                .call(() -> board.search(person, filter, null, 50).cards().stream()
                        .map(DeskCard::slugline)
                        .toList());
    }

    @Test
    void board_list_and_search_take_the_same_few_statements_for_120_stories_as_for_6_whatever_the_filter() {
        var small = world.newsroom();
        fill(small, 6);
        var big = world.newsroom();
        fill(big, 120);
        Map<String, Function<World.Newsroom, DeskFilter>> filters = Map.of(
                "the desk", DeskBoardTest::inDesk,
                "a pair", room -> narrowed(room, "zh-Hans~en", null, DeskFilter.Whose.ANYBODY, DeskFilter.Flag.ANY),
                "a holder",
                        room -> narrowed(room, null, room.hana().id(), DeskFilter.Whose.ANYBODY, DeskFilter.Flag.ANY),
                "mine", room -> narrowed(room, null, null, DeskFilter.Whose.MINE, DeskFilter.Flag.ANY),
                "a flag", room -> narrowed(room, null, null, DeskFilter.Whose.ANYBODY, DeskFilter.Flag.NEWER_SOURCE));
        Map<String, BiConsumer<Person, DeskFilter>> questions = Map.of(
                "board", (person, filter) -> board.board(person, filter, 25, Instant.EPOCH),
                "list", (person, filter) -> board.byNeed(person, filter, null, 50),
                "latest", (person, filter) -> board.latest(person, filter, null, 50, Instant.EPOCH, Instant.EPOCH),
                "search", (person, filter) -> board.search(person, saying(filter, "many"), null, 50),
                "stories", (person, filter) -> finder.passing(person, filter, null, 25),
                "stories by words", (person, filter) -> finder.passing(person, saying(filter, "many"), null, 25));
        filters.forEach((narrow, filter) -> questions.forEach((name, question) -> {
            long few = statements(small.hana(), person -> question.accept(person, filter.apply(small)));
            long many = statements(big.hana(), person -> question.accept(person, filter.apply(big)));
            assertEquals(few, many, name + " by " + narrow);
            assertTrue(many <= 7, name + " by " + narrow + " takes " + many);
        }));
    }

    private static DeskFilter narrowed(
            World.Newsroom room, String pair, UUID holder, DeskFilter.Whose whose, DeskFilter.Flag flag) {
        var all = inDesk(room);
        return new DeskFilter(all.places(), pair, all.desk(), holder, all.due(), 1, 9, whose, flag, "");
    }

    private void fill(World.Newsroom room, int stories) {
        for (int i = 0; i < stories; i++) {
            var english = scene.in(scene.filed(room, room.lin(), "MANY-" + i), "en");
            if (i < 3) {
                scene.take(Step.CLAIM, english, room.hana());
            } else if (i >= stories - 3) { // so that names are asked for at both ends
                scene.take(Step.CLAIM, english, room.idris());
            }
        }
    }

    @Test
    void at_the_limit_of_claims_the_card_says_so() {
        var room = world.newsroom();
        for (int i = 0; i < 3; i++) {
            scene.take(Step.CLAIM, scene.in(scene.filed(room, room.lin(), "HELD-" + i), "en"), room.hana());
        }
        var fourth = scene.in(scene.filed(room, room.lin(), "FOURTH"), "en");
        var card = cards(room.hana()).get(fourth.id());
        assertTrue(!card.claimable());
        assertEquals(3, card.limit());
        assertEquals(0, cards(room.dara()).get(fourth.id()).limit(), "she may not claim it anyway");
        assertEquals(0, cards(room.idris()).get(fourth.id()).limit());
        var onStoryPage = QuarkusTransaction.requiringNew().call(() -> board.ofStory(fourth.storyId(), room.hana()));
        assertTrue(onStoryPage.stream().noneMatch(DeskCard::claimable), "claims elsewhere count");
    }

    /** The fewest of several counts: the clock's own work may fall into one of them. */
    private long statements(Person person, Consumer<Person> asked) {
        return LongStream.generate(() -> counted(person, asked)).limit(5).min().orElseThrow();
    }

    private long counted(Person person, Consumer<Person> asked) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        return QuarkusTransaction.requiringNew().call(() -> {
            long before = statistics.getPrepareStatementCount();
            asked.accept(person);
            return statistics.getPrepareStatementCount() - before;
        });
    }

    private String slugline(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> stories.findById(edition.storyId()).slugline());
    }

    private Map<UUID, DeskCard> cards(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> board(person, 100_000).lanes().values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(DeskCard::editionId, Function.identity())));
    }

    private List<DeskCard> cards(Person... people) {
        return Stream.of(people)
                .flatMap(person -> cards(person).values().stream())
                .toList();
    }
}
