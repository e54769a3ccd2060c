package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Finding, keeping and doing many at once on the desk, without scripts. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskListJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Test
    void a_story_is_found_by_slugline_or_headline_and_the_page_says_when_none_is() {
        var room = world.newsroom();
        scene.filed(room, room.lin(), "HARBOUR-STRIKE");
        var wei = Actor.signedIn(room.wei()).opens("/desk");
        wei.submits(".desk__search form", Map.of("q", "bour str")).sees("HARBOUR-STRIKE", "Found, the latest first");
        wei.submits(".desk__search form", Map.of("q", "停")).sees("HARBOUR-STRIKE");
        wei.submits(".desk__search form", Map.of("q", "zzzz-none"))
                .gets(200)
                .sees("Nothing found", "No slugline and no headline that you may read")
                .follows("Without: “zzzz-none”")
                .sees("HARBOUR-STRIKE");
    }

    @Test
    void a_character_that_no_text_can_hold_is_looked_for_without_harm_and_is_no_part_of_a_name() {
        var room = world.newsroom();
        scene.filed(room, room.lin(), "HARBOUR-NUL");
        var wei = Actor.signedIn(room.wei());
        wei.opens("/desk?q=HARBOUR%00-NUL&pair=%00").gets(200).sees("HARBOUR-NUL");
        wei.opens("/desk?desk=%00").gets(200);
        wei.opens("/desk?due=over")
                .submits("form[action='/desk/filters']", Map.of("name", "La\u0000te"))
                .gets(422)
                .sees("The name has a character that cannot be shown.");
    }

    @Test
    void the_desk_is_narrowed_to_a_desk_a_holder_and_a_flag() {
        var room = world.newsroom();
        var mask = world.persona(room.hana(), "MQ", "Mina Quill", "米娜");
        var masked = scene.filed(room, room.lin(), "MASKED-ONE");
        var plain = scene.filed(room, room.lin(), "PLAIN-ONE");
        scene.take(Step.CLAIM, scene.in(masked, "en"), room.hana());
        scene.workUnder(masked, mask, room.hana());
        scene.take(Step.CLAIM, scene.in(plain, "en"), room.hana());
        var nora = Actor.signedIn(room.nora());
        nora.opens("/desk?desk=" + room.desk().code()).sees("MASKED-ONE", "PLAIN-ONE");
        nora.opens("/desk?view=list&holder=" + room.hana().id())
                .sees("PLAIN-ONE")
                .seesNowhere(
                        "MASKED-ONE",
                        "Mina Quill</option><option value=\"" + room.hana().id());
        nora.opens("/desk?view=list&holder=" + mask.id()).sees("MASKED-ONE").seesNowhere("PLAIN-ONE");
        nora.opens("/desk?holder=nobody").gets(200).sees("Nothing matches");
        nora.opens("/desk?flag=newer&desk=" + room.desk().code()).gets(200).sees("Nothing matches");
    }

    @Test
    void an_address_that_no_page_of_ours_has_shows_a_desk_and_no_fault() {
        var nora = Actor.signedIn(world.newsroom().nora());
        for (String odd : new String[] {
            "q=zq%00vx",
            "pair=zh%00",
            "desk=%00",
            "holder=%00",
            "stage=%00",
            "view=list&after=" + key("+1000000000-01-01T00:00:00Z"),
            "view=list&after=" + key("-1000000000-01-01T00:00:00Z"),
            "view=list&q=a&after=" + key("+999999999-01-01T00:00:00Z"),
            "view=list&after=%00"
        }) {
            nora.opens("/desk?" + odd).gets(200);
        }
        nora.opens("/desk?q=zq%00vx").sees("Nothing found");
        nora.opens("/desk?desk=nowhere").gets(200).sees("Nothing matches");
        nora.opens("/desk?view=list&desk=nowhere").gets(200).sees("Nothing matches");
        nora.opens("/desk?pair=zh%00").sees("Nothing matches");
    }

    private static String key(String moment) {
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((moment + "|5|" + moment + "|" + new java.util.UUID(0, 0))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void a_filter_is_kept_renamed_and_forgotten_and_belongs_to_one_person() {
        var room = world.newsroom();
        var nora = Actor.signedIn(room.nora()).opens("/desk?due=over&pair=zh-Hans~en");
        nora.submits("form[action='/desk/filters']", Map.of("name", " "))
                .gets(422)
                .sees("Give it a name.");
        nora.submits("form[action='/desk/filters']", Map.of("name", "Late English"))
                .gets(200);
        assertEquals("/desk?pair=zh-Hans%7Een&due=over", nora.address());
        nora.opens("/desk").sees("Kept filters").follows("Late English");
        assertTrue(nora.address().contains("due=over"), nora.address());
        nora.opens("/desk")
                .submits("form[action^='/desk/filters/']", Map.of("name", "Overdue"))
                .sees("Overdue");
        var form = nora.page().selectFirst("form[action^='/desk/filters/']");
        var other = Actor.signedIn(room.wei());
        other.opens("/desk");
        other.posts(form.attr("action") + "/forget", Map.of("back", "/desk"));
        other.posts(form.attr("action"), Map.of("name", "Mine now", "back", "/desk"));
        nora.opens("/desk").sees("Overdue");
        nora.presses(form, "Forget", Map.of());
        assertTrue(nora.page().select("form[action^='/desk/filters/']").isEmpty());
        nora.posts("/desk/filters", Map.of("name", "Everything", "back", "/desk"))
                .gets(422);
        nora.posts("/desk/filters", Map.of("name", "Away", "back", "https://elsewhere.example/desk?due=over"))
                .gets(422);
    }

    @Test
    void several_are_claimed_at_once_and_each_that_is_not_says_why() {
        var room = world.newsroom();
        var editions = new LinkedHashMap<String, Edition>();
        for (String slugline : new String[] {"BULK-A", "BULK-B", "BULK-C", "BULK-D"}) {
            editions.put(slugline, scene.in(scene.filed(room, room.lin(), slugline), "en"));
        }
        scene.take(Step.CLAIM, editions.get("BULK-B"), room.idris());
        var hana = Actor.signedIn(room.hana())
                .opens("/desk?view=list&desk=" + room.desk().code());
        assertEquals(8, hana.page().select(".card__pick input").size());
        var token = hana.page().selectFirst("#bulk input[name=csrf-token]").val();
        assertFalse(token.isEmpty());
        hana.posts("/desk/bulk", Map.of("step", "claim", "pick", pick(editions.get("BULK-A")), "back", "/desk"))
                .gets(200)
                .sees("Done with 1: Claim.");
        hana.posts("/desk/bulk", Map.of("step", "claim", "pick", pick(editions.get("BULK-B")), "back", "/desk"))
                .gets(409)
                .sees("Claim: done with 0, not with 1", "BULK-B", "Idris Calloway has it in hand");
        hana.posts("/desk/bulk", Map.of("step", "claim", "back", "/desk"))
                .gets(422)
                .sees("Nothing was ticked");
        hana.posts("/desk/bulk", Map.of("step", "publish", "pick", pick(editions.get("BULK-A"))))
                .gets(422);
        scene.take(Step.CLAIM, editions.get("BULK-C"), room.hana());
        scene.take(Step.CLAIM, scene.in(scene.filed(room, room.lin(), "BULK-E"), "en"), room.hana());
        hana.opens("/desk?desk=" + room.desk().code())
                .sees("You have 3 in hand, the most that the desk lets one person hold", "At your limit");
        hana.posts("/desk/bulk", Map.of("step", "claim", "pick", pick(editions.get("BULK-D")), "back", "/desk"))
                .gets(409)
                .sees("BULK-D");

        var zhou = Actor.signedIn(room.mod()).opens("/desk");
        zhou.posts("/desk/bulk", Map.of("step", "claim", "pick", pick(editions.get("BULK-D")), "back", "/desk"))
                .gets(409)
                .sees("1 is no longer there for you.")
                .seesNowhere("BULK-D");
    }

    @Test
    void several_are_assigned_handed_over_and_taken_over() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "GIVE-IT"), "en");
        var nora = Actor.signedIn(room.nora()).opens("/desk?desk=" + room.desk().code());
        nora.posts("/desk/bulk", Map.of("step", "assign", "pick", pick(english), "receiver", "", "back", "/desk"))
                .gets(409);
        nora.posts(
                        "/desk/bulk",
                        Map.of(
                                "step",
                                "assign",
                                "pick",
                                pick(english),
                                "receiver",
                                room.hana().id().toString(),
                                "back",
                                "/desk"))
                .gets(200)
                .sees("Done with 1: Assign.");
        Actor.signedIn(room.hana())
                .opens("/desk")
                .posts(
                        "/desk/bulk",
                        Map.of(
                                "step",
                                "hand-over",
                                "pick",
                                pick(english),
                                "receiver",
                                room.idris().id().toString(),
                                "back",
                                "/desk"))
                .sees("Done with 1");
        nora.posts("/desk/bulk", Map.of("step", "take-over", "pick", pick(english), "reason", "", "back", "/desk"))
                .gets(409);
        nora.posts(
                        "/desk/bulk",
                        Map.of(
                                "step",
                                "take-over",
                                "pick",
                                pick(english),
                                "reason",
                                "The night is short.",
                                "back",
                                "/desk"))
                .sees("Done with 1");
        assertFalse(Actor.signedIn(room.idris())
                .opens("/desk?mine=claimed")
                .page()
                .text()
                .contains("GIVE-IT"));
    }

    private String pick(Edition edition) {
        return edition.id() + ":" + scene.now(edition).version();
    }
}
