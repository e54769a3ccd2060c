package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.BringingBack;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sadie says which media her story goes by, and readers find them below it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitedJourneyTest {

    @Inject
    World world;

    @Inject
    PrintShop prints;

    @Inject
    Newsroom newsroom;

    @Inject
    BringingBack bringing;

    @Inject
    Gatherer gatherer;

    @Inject
    Editions editions;

    @Test
    void sadie_names_her_sources_mends_a_line_meets_another_of_her_own_pages_and_readers_see_them() {
        var shop = prints.open();
        var draft = prints.draft(shop, "en", new Copy("Dam on the brink", "", "", "The dam may go."));
        String page = "/desk/editions/" + draft.id() + "/cited";
        var old = Actor.signedIn(shop.sadie()).opens(page).gets(200);
        var sadie = Actor.signedIn(shop.sadie())
                .opens("/desk/editions/" + draft.id() + "/draft")
                .follows("Media cited")
                .gets(200);
        String wrong = "Reuters https://www.reuters.com/dam\nThe council javascript://alert(1)";
        sadie.submits("main form", Map.of("words", wrong)).gets(422).sees("This line is none: The council");
        assertEquals(
                wrong,
                sadie.page()
                        .selectFirst("textarea[name=words]")
                        .val()
                        .replace("\r\n", "\n")
                        .strip());
        sadie.submits("main form", Map.of("words", "Reuters https://www.reuters.com/dam\nThe council"))
                .gets(200)
                .sees("Saved.");

        old.submits("main form", Map.of("words", "CNN")).gets(409).sees("The council", "CNN");
        old.submits("main form", Map.of("words", "CNN\nThe council\nReuters https://www.reuters.com/dam"))
                .gets(200)
                .sees("Saved.");
        Actor.signedIn(world.newsroom().hana()).opens(page).gets(404);

        newsroom.take(Step.FILE, draft.id(), shop.sadie(), Ask.at(version(draft)));
        sadie.opens(page).gets(200).sees("CNN");
        assertEquals(0, sadie.page().select("textarea").size(), "nobody has the text in hand");
        sadie.posts(page, Map.of("words", "Le Monde", "version", "2")).gets(403);
        newsroom.take(Step.CLAIM, draft.id(), shop.sadie(), Ask.at(version(draft)));
        String read = hash(draft, shop);
        sadie.opens(page)
                .submits("main form", Map.of("words", "CNN\nThe council"))
                .gets(200);
        assertEquals("TEXT_AS_READ", refusedWhenSigned(draft, shop, read), "what was read cited another");
        sadie.opens("/desk/editions/" + draft.id() + "/review?mode=redline")
                .sees("Sources: CNN · The council · Reuters", "Other media are cited than before");
        assertEquals(
                "Reuters https://www.reuters.com/dam",
                sadie.page().select(".rv-cites del").text());
        bringing.bringBack(draft.id(), 1, shop.sadie());
        assertEquals(read, hash(draft, shop), "the same media, the same text to sign");
        newsroom.take(
                Step.SIGN_OFF,
                draft.id(),
                shop.sadie(),
                Ask.at(version(draft)).reading(read).alone("Nobody else is on duty."));
        sadie.posts(page, Map.of("words", "Le Monde", "version", "4")).gets(403);
        sadie.opens(page).sees("CNN").seesNowhere("Le Monde");
        var article = prints.published(draft, shop.sadie());
        var reader = Actor.reader().opens(article.permalink().path()).sees("Sources: CNN · The council · Reuters");
        assertEquals(
                "https://www.reuters.com/dam",
                reader.page().select(".art__end a").attr("href"));

        String feed =
                given().get("/en/desks/" + shop.desk().code() + "/feed.json").path("items[0].content_html");
        assertTrue(
                feed.endsWith(
                        "<p><small>Sources: CNN · The council · <a href=\"https://www.reuters.com/dam\">Reuters</a>"
                                + "</small></p></div>"),
                feed);

        newsroom.take(
                Step.CORRECT, draft.id(), shop.sadie(), Ask.at(version(draft)).correcting(CorrectionKind.TYPO, ""));
        sadie.opens(page)
                .submits("main form", Map.of("words", "Le Monde"))
                .gets(200)
                .sees("Saved.");
        reader.opens(article.permalink().path()).seesNowhere("Le Monde");
        newsroom.take(Step.ABANDON, draft.id(), shop.sadie(), Ask.at(version(draft)));
        sadie.opens(page).sees("CNN").seesNowhere("Le Monde");
    }

    private String refusedWhenSigned(Edition edition, PrintShop.Shop shop, String read) {
        var ask = Ask.at(version(edition)).reading(read).alone("Nobody else is on duty.");
        return assertThrows(Refusal.class, () -> newsroom.take(Step.SIGN_OFF, edition.id(), shop.sadie(), ask))
                .refused()
                .reasons()
                .get(0)
                .code();
    }

    private String hash(Edition edition, PrintShop.Shop shop) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CanonicalText.hex(gatherer.looking(editions.findById(edition.id()), shop.sadie())
                        .contentHash()));
    }

    private int version(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.findById(edition.id()).version());
    }
}
