package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dragoman.people.Person;
import news.dragoman.world.World;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Reporters write a story, alone and together, by the page alone: without scripts. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftJourneyTest {

    @Inject
    World world;

    @Test
    void lin_writes_with_he_zhou_files_too_early_completes_it_files_and_takes_it_back() {
        var room = world.newsroom();
        var lin = begins(room.lin(), "FERRY-HALT");
        lin.presses("Take 林若川 out of the byline");
        lin.presses("File").gets(422).sees("It has no headline.", "It has no byline.", "It has no text.");

        lin.presses("Add to the byline", Map.of("credit", "person:" + room.lin().id()));
        lin.presses("Add a colleague", Map.of("colleague", room.zhou().id().toString()));
        var zhou = Actor.signedIn(room.zhou()).opens(lin.address());
        write(zhou, Map.of(0, "昨天夜里下了大雨，渡轮全部停航。"), "Save");
        zhou.gets(200);

        var draft = lin.opens(lin.address());
        assertTrue(body(draft).get(0).wholeText().contains("渡轮全部停航"), "a colleague's words are there on reload");
        write(draft, Map.of(-3, "渡轮停航"), "Save");
        draft.presses("File");
        assertTrue(draft.address().endsWith("?done=file"), "filed");
        String draftPage = zhou.address().replaceAll("[?#].*", "");
        lin.opens(draftPage).sees("Filed.").presses("Recall");
        lin.opens(draftPage).gets(200);
        assertEquals(
                "渡轮停航", lin.page().selectFirst("#headline textarea").wholeText().strip());
    }

    @Test
    void two_who_change_one_paragraph_see_both_texts_and_lose_neither() {
        var room = world.newsroom();
        var lin = begins(room.lin(), "TWO-HANDS");
        lin.presses("Add a colleague", Map.of("colleague", room.zhou().id().toString()));
        var zhou = Actor.signedIn(room.zhou()).opens(lin.address());
        write(zhou, Map.of(0, "何舟写的一段。"), "Save");
        write(lin, Map.of(0, "林若川写的一段。", -3, "标题"), "Save");
        lin.gets(409).sees("何舟写的一段。", "Nothing was overwritten");
        assertEquals("林若川写的一段。", body(lin).get(0).wholeText().strip());
        lin.presses("Keep yours").gets(200);
        zhou.opens(zhou.address());
        assertEquals("林若川写的一段。", body(zhou).get(0).wholeText().strip());
        write(zhou, Map.of(0, "何舟又写了。"), "Save");
        write(lin, Map.of(0, "林若川也又写了。"), "Save");
        lin.gets(409).presses("Take theirs").gets(200);
        assertEquals("何舟又写了。", body(lin).get(0).wholeText().strip());
    }

    @Test
    void what_one_left_alone_is_no_conflict_with_what_a_colleague_wrote_there() {
        var room = world.newsroom();
        var lin = begins(room.lin(), "APART");
        lin.presses("Add a colleague", Map.of("colleague", room.zhou().id().toString()));
        var zhou = Actor.signedIn(room.zhou()).opens(lin.address());
        write(zhou, Map.of(0, "段落是何舟的。"), "Save");
        write(lin, Map.of(-3, "标题是林若川的"), "Save");
        lin.gets(200);
        assertEquals("段落是何舟的。", body(lin).get(0).wholeText().strip());
    }

    @Test
    void details_changed_by_two_are_shown_side_by_side() {
        var room = world.newsroom();
        var lin = begins(room.lin(), "DETAILS");
        lin.presses("Add a colleague", Map.of("colleague", room.zhou().id().toString()));
        var zhou = Actor.signedIn(room.zhou()).opens(lin.address());
        zhou.presses("Save", Map.of("slugline", "ZHOUS-NAME", "urgency", "2")).gets(200);
        lin.presses("Save", Map.of("slugline", "LINS-NAME")).gets(409).sees("ZHOUS-NAME", "2 · Urgent");
        assertEquals("LINS-NAME", lin.page().getElementById("slugline").val());
        lin.presses("Save").gets(200);
        assertEquals("LINS-NAME", lin.page().getElementById("slugline").val());
    }

    @Test
    void paragraphs_are_split_joined_turned_and_put_back_by_plain_buttons() {
        var room = world.newsroom();
        var lin = begins(room.lin(), "BUTTONS");
        write(lin, Map.of(0, "第一段。\r\n\r\n第二段。\r\n第三段。"), "Save");
        assertEquals(List.of("第一段。", "第二段。", "第三段。"), texts(lin));
        lin.presses(menu(lin, 1), "Make it a subhead", Map.of());
        assertEquals("SUBHEAD", lin.page().select("#body .blk").get(1).attr("data-kind"));
        lin.presses(menu(lin, 2), "Take it out", Map.of());
        assertEquals(List.of("第一段。", "第二段。"), texts(lin));
        lin.presses("Put it back");
        assertEquals(List.of("第一段。", "第二段。", "第三段。"), texts(lin));
        lin.presses(menu(lin, 1), "Join with the one above", Map.of());
        assertEquals(List.of("第一段。第二段。", "第三段。"), texts(lin));
        lin.presses(menu(lin, 0), "New paragraph below", Map.of());
        assertEquals(List.of("第一段。第二段。", "", "第三段。"), texts(lin));
    }

    @Test
    void what_cannot_be_kept_is_refused_with_the_reason_and_stands_there_still() {
        var room = world.newsroom();
        var lin = begins(room.lin(), "ODD-TEXT");
        String enormous = "长".repeat(700_000);
        write(lin, Map.of(0, enormous, -3, "标题"), "Save");
        lin.gets(422).sees("This is too long for one piece");
        assertEquals(enormous, body(lin).get(0).wholeText().strip());
        write(lin, Map.of(0, "反\u202E转"), "Save");
        lin.gets(422);
        assertEquals("反\u202E转", body(lin).get(0).wholeText().strip());
        write(lin, Map.of(0, "<script>alert(1)</script> & <b>粗</b>"), "Save");
        lin.gets(200);
        assertEquals(
                "<script>alert(1)</script> & <b>粗</b>",
                body(lin).get(0).wholeText().strip());
        assertEquals(
                "标题", lin.page().selectFirst("#headline textarea").wholeText().strip(), "the rest was kept");
        lin.presses("Save", Map.of("slugline", " ", "urgency", "99")).gets(422).sees("It has no slugline");
        lin.presses("Save", Map.of("slugline", "OK", "due", "next week"))
                .gets(422)
                .sees("Write the day and time");
    }

    @Test
    void a_new_story_with_mistakes_keeps_what_was_typed() {
        var room = world.newsroom();
        var lin = Actor.signedIn(room.lin()).opens("/desk/stories/new");
        lin.submits(
                "form[action='/desk/stories/new']",
                Map.of("slugline", "", "language", "xx", "urgency", "12", "due", "tomorrow"));
        lin.gets(422).sees("Choose a language from the list.", "Write the day and time");
        lin.submits(
                "form[action='/desk/stories/new']",
                Map.of("slugline", "x".repeat(100), "language", "zh-Hans", "urgency", "2", "due", ""));
        lin.gets(422).sees("too long");
        assertEquals("x".repeat(100), lin.page().getElementById("slugline").val());
    }

    @Test
    void a_draft_does_not_exist_for_others_and_a_translator_cannot_begin_a_story() {
        var room = world.newsroom();
        var lin = begins(room.lin(), "MINE");
        for (Person stranger : List.of(room.zhou(), room.wei(), room.ana(), room.hana(), room.otto())) {
            Actor.signedIn(stranger).opens(lin.address()).gets(404);
        }
        Actor.signedIn(room.hana()).opens("/desk/stories/new").gets(403).sees("Only a reporter");
    }

    @Test
    void whoever_writes_under_a_pen_name_is_called_by_it_everywhere_on_the_page() {
        var room = world.newsroom();
        var persona = world.persona(room.zhou(), "QS", "Qiu Shan", "秋山");
        var lin = begins(room.lin(), "MASKED");
        lin.presses("Add a colleague", Map.of("colleague", room.zhou().id().toString()));
        var zhou = Actor.signedIn(room.zhou()).opens(lin.address());
        zhou.presses("Add to the byline", Map.of("credit", "persona:" + persona.id()))
                .sees("秋山", "pen name");
        write(zhou, Map.of(0, "何方神圣写的一段。"), "Save");
        write(lin, Map.of(0, "林若川写的一段。"), "Save");
        lin.gets(409).sees("Qiu Shan changed it at");
        lin.opens(lin.address().replaceAll("[?#].*", "")).sees("秋山");
        var page = lin.page().clone();
        page.select("#colleague").remove();
        assertTrue(!page.outerHtml().contains("He Zhou") && !page.outerHtml().contains("何舟"), "the name is nowhere");
    }

    private static Actor begins(Person reporter, String slugline) {
        var actor = Actor.signedIn(reporter).opens("/desk/stories/new").gets(200);
        actor.submits("form[action='/desk/stories/new']", Map.of("slugline", slugline));
        return actor.gets(200).sees(slugline);
    }

    /** Fills in fields by their place in the body; -3 is the headline. */
    private static void write(Actor actor, Map<Integer, String> texts, String button) {
        var fields = new LinkedHashMap<String, String>();
        texts.forEach((place, text) -> fields.put(
                (place == -3
                                ? actor.page().selectFirst("#headline textarea")
                                : body(actor).get(place))
                        .attr("name"),
                text));
        actor.presses(button, fields);
    }

    private static List<Element> body(Actor actor) {
        return actor.page().select("#body .blk__text > textarea");
    }

    private static List<String> texts(Actor actor) {
        return body(actor).stream().map(t -> t.wholeText().strip()).toList();
    }

    private static Element menu(Actor actor, int place) {
        return actor.page().select("#body .blk__menu").get(place);
    }
}
