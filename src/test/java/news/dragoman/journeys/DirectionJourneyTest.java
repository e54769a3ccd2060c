package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import news.dragoman.comments.Verdict;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.people.Person;
import news.dragoman.publication.Publication;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import news.dragoman.world.ReaderMail;
import news.dragoman.world.World;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nothing that is written turns round what stands beside it: not a headline, not a name, not a reader's comment. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectionJourneyTest {

    /** LRE, RLE, PDF, LRO, RLO: what Unicode's rules of direction (UAX #9) call embeddings and overrides. */
    private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E";

    private static final String HEADLINE = "ئۈرۈمچىدە 47 مىڭ كىشى كۆچۈرۈلدى (2)";

    /** One of the headline, and of each comment and its sender's name. */
    private static final List<String> WORDS =
            List.of("كۆچۈرۈلدى", "ئايشەم", "كۆردۈم", "باغۋەن", "يېزىلغان", "تۇرسۇن", "رەھمەت");

    @Inject
    World world;

    @Inject
    PrintShop prints;

    @Inject
    ReaderMail mail;

    @Inject
    CommentDesk desk;

    @Test
    void lin_cannot_keep_a_headline_or_dek_that_turns_the_text_around_and_isolates_are_kept() {
        var room = world.newsroom();
        var lin = Actor.signedIn(room.lin()).opens("/desk/stories/new").gets(200);
        lin.submits("form[action='/desk/stories/new']", Map.of("slugline", "TURNED"));
        String draft = lin.address();
        for (String part : List.of("d-hed", "d-dek", "d-line")) {
            // All of them in the headline, which stands in every list; the rule is the same for what stands below it.
            String turning = part.equals("d-hed") ? TURNING : "\u202E";
            for (int c : turning.codePoints().toArray()) {
                String typed = "渡轮" + Character.toString(c) + "停航";
                writes(lin, part, typed);
                lin.gets(422).sees("turns the direction of the text");
                assertEquals(typed, field(lin, part).wholeText().strip(), "what was typed stands there still");
                lin.opens(draft);
                assertEquals("", field(lin, part).wholeText().strip(), "nothing of it is kept");
            }
        }
        String honest = "渡轮 \u2067ئۈرۈمچى\u2069 停航\u200F";
        writes(lin, "d-hed", honest);
        lin.gets(200);
        assertEquals(honest, field(lin.opens(draft), "d-hed").wholeText().strip());
    }

    @Test
    void a_headline_from_right_to_left_turns_nothing_round_it_on_any_page_it_stands_on() {
        var shop = prints.open();
        var room = world.newsroom();
        Publication uyghur = prints.original(shop, "ug", new Copy(HEADLINE, "قىسقىچە", "ئۈرۈمچى", "سۇ ئۆرلىدى."));
        UUID held = mail.sent(uyghur, "(2) ئايشەم", "مەن (2) كۆردۈم.");
        UUID passed = mail.sent(uyghur, "باغۋەن (3)", "خاتا (3) يېزىلغان.");
        desk.decide(passed, 0, Verdict.correction(""), room.ana());
        UUID shown = mail.sent(uyghur, "تۇرسۇن (4)", "رەھمەت (4).");
        desk.decide(shown, 0, Verdict.approve(), room.ana());

        String path = uyghur.permalink().path();
        var faults = new TreeSet<String>();
        int seen = 0;
        for (String page : List.of(path, path + "/comments", "/ug/")) {
            seen += standsByItself(Actor.reader().opens(page).gets(200), faults);
        }
        Person sadie = shop.sadie();
        for (String page : List.of(
                "/desk?view=list", "/desk/stories/" + uyghur.storyId(), "/desk/corrections", "/desk/passed-on")) {
            seen += standsByItself(Actor.signedIn(sadie).opens(page).gets(200), faults);
        }
        for (String page : List.of(
                "/desk/moderation?article=" + uyghur.editionId() + "&at=" + held,
                "/desk/moderation?show=passed_on&at=" + passed,
                "/desk/moderation?show=approved&at=" + shown)) {
            seen += standsByItself(Actor.signedIn(room.ana()).opens(page).gets(200), faults);
        }
        assertEquals(new TreeSet<>(), faults);
        assertTrue(seen >= 10, "they stand in " + seen + " places");
    }

    /** Counts where such words stand on a page, and notes those whose nearest direction is not their own. */
    private static int standsByItself(Actor at, TreeSet<String> faults) {
        int seen = 0;
        for (Element element : at.page().body().getAllElements()) {
            if (WORDS.stream().anyMatch(element.ownText()::contains)
                    && !element.normalName().equals("script")) {
                seen++;
                Element own = element.closest("[dir], bdi");
                String direction = own == null ? "" : own.normalName().equals("bdi") ? "auto" : own.attr("dir");
                if (!direction.equals("rtl") && !direction.equals("auto")) {
                    faults.add(at.address().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…") + ": "
                            + element.outerHtml().replaceAll("\\s+", " "));
                }
            }
        }
        return seen;
    }

    private static Element field(Actor actor, String part) {
        return actor.page().selectFirst("textarea." + part);
    }

    private static void writes(Actor actor, String part, String text) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(field(actor, part).attr("name"), text);
        actor.presses("Save", fields);
    }
}
