package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.media.PhotoFacts;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.PhotoWriting;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.StoryPhotos;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.publication.Publication;
import news.dragoman.story.BlockKind;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import news.dragoman.world.Album;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import news.dragoman.world.PrintShop.Shop;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A photo on its way from a draft to readers of two languages, and away again. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotoJourneyTest {

    private static final Copy PORT = new Copy("望渡港停工待水", "泊位空了。", "云泽望渡", "港口没有船。", "工人在等水。");
    private static final List<String> ENGLISH = List.of(
            "Waiting for water at Wangdu",
            "The berths are empty.",
            "WANGDU, Yunze",
            "The exposed riverbed below “Berth No. 4”, September 3.",
            "A barge leans on cracked mud.",
            "Wangdu port group",
            "There are no ships in the port.",
            "The workers wait for water.");

    @Inject
    PrintShop prints;

    @Inject
    Newsroom newsroom;

    @Inject
    Album album;

    @Inject
    PhotoWriting photos;

    @Inject
    StoryPhotos storyPhotos;

    @Inject
    PhotoBlocks photoBlocks;

    @Inject
    UnitWriting unitWriting;

    @Inject
    Units units;

    @Inject
    Editions editions;

    @Inject
    Gatherer gatherer;

    @Inject
    Tokens tokens;

    @Test
    void a_handed_out_photo_reaches_readers_of_both_languages_with_all_its_words() throws Exception {
        var shop = prints.open();
        var draft = prints.draft(shop, "zh-Hans", PORT);
        var photo = album.add(draft, shop.sadie());
        var sadie = Actor.signedIn(shop.sadie());
        sadie.opens("/desk/editions/" + draft.id() + "/photos")
                .sees("Lede photo", "Needed to sign off")
                .presses(
                        "Save",
                        Map.of(
                                "text." + block(draft, BlockKind.CAPTION),
                                "望渡港“四号泊位”下游的河床，9月3日。",
                                "text." + block(draft, BlockKind.CREDIT),
                                "望渡港务集团",
                                "handout",
                                "yes"))
                .sees("望渡港务集团");

        // Text may be filed with a photo that is not described yet; signed it may not.
        newsroom.take(Step.FILE, draft.id(), shop.sadie(), Ask.at(version(draft)));
        newsroom.take(Step.CLAIM, draft.id(), shop.sadie(), Ask.at(version(draft)));
        var refused = assertThrows(
                Refusal.class, () -> newsroom.take(Step.SIGN_OFF, draft.id(), shop.sadie(), signing(draft, shop)));
        assertEquals(
                List.of("PHOTO_TEXTS"),
                refused.refused().reasons().stream().map(r -> r.code()).toList());
        sadie.opens("/desk/editions/" + draft.id() + "/review").sees("Photos lack words, 1 in all");
        album.write(draft, BlockKind.ALT, "一条驳船斜靠在龟裂的泥地上。", shop.sadie());
        newsroom.signOffAndPublish(draft.id(), shop.sadie(), signing(draft, shop));

        var chinese = current(draft);
        var waiting = prints.translation(shop, draft, "en");
        sadie.opens("/desk/editions/" + waiting.id() + "/translate").gets(200);
        var english = prints.translated(waiting, shop.sadie(), ENGLISH);

        shows(chinese, "望渡港“四号泊位”下游的河床，9月3日。", "一条驳船斜靠在龟裂的泥地上。", "图片：望渡港务集团", "供图");
        frontShows(english, "/en/");
        frontShows(english, "/en/desks/" + shop.desk().code() + "/");
        shows(english, ENGLISH.get(3), ENGLISH.get(4), "Photo: " + ENGLISH.get(5), "Handout");
        feeds(english, shop);

        // The photo of another article's key, or of a draft, is nowhere.
        String address = english.photos()
                .get(0)
                .path(english.permalink(), english.photos().get(0).widest());
        assertEquals(200, given().get(address).statusCode());
        assertEquals(
                404,
                given().get(address.replace(english.permalink().key(), "0000000000"))
                        .statusCode());
        assertFalse(given().redirects()
                        .follow(false)
                        .get("/desk/photos/" + photo.id() + "/640")
                        .statusCode()
                == 200);
    }

    @Test
    void a_photo_that_is_taken_out_leaves_every_language_and_its_addresses() {
        var shop = prints.open();
        var draft = prints.draft(shop, "zh-Hans", PORT);
        album.add(draft, shop.sadie(), "河床。", "泥地。", "何舟");
        newsroom.take(Step.FILE, draft.id(), shop.sadie(), Ask.at(version(draft)));
        newsroom.take(Step.CLAIM, draft.id(), shop.sadie(), Ask.at(version(draft)));
        newsroom.signOffAndPublish(draft.id(), shop.sadie(), signing(draft, shop));
        var english = prints.translated(prints.translation(shop, draft, "en"), shop.sadie(), ENGLISH);
        var addresses = List.of(current(draft), english).stream()
                .map(p ->
                        p.photos().get(0).path(p.permalink(), p.photos().get(0).widest()))
                .toList();
        addresses.forEach(a -> assertEquals(200, given().get(a).statusCode()));
        String front = "/en/desks/" + shop.desk().code() + "/";
        String mark = given().get(front).header("ETag");
        assertEquals(
                1,
                Jsoup.parse(given().get(front).asString())
                        .select(".teaser img[alt]")
                        .size());

        var sadie = Actor.signedIn(shop.sadie());
        sadie.opens("/desk/editions/" + draft.id() + "/redact").sees("Photo", "河床。 · 泥地。 · 何舟");
        var boxes = sadie.page().select("input[name=with]").stream()
                .filter(box -> box.val().startsWith(block(draft, BlockKind.CAPTION) + ":"))
                .map(box -> box.val())
                .collect(Collectors.toSet());
        assertEquals(1, boxes.size());
        var fields = new HashMap<String, String>();
        fields.put("block", block(draft, BlockKind.CAPTION).toString());
        fields.put("reason", "It shows somebody who asked us not to.");
        sadie.presses("Redact", fields);

        for (var edition : List.of(draft, prints.editionOf(english))) {
            var page =
                    Jsoup.parse(given().get(current(edition).permalink().path()).asString());
            assertTrue(page.select("figure").isEmpty(), edition.language().tag());
        }
        addresses.forEach(a -> assertEquals(404, given().get(a).statusCode()));
        var after = given().header("If-None-Match", mark).get(front);
        assertEquals(200, after.statusCode(), "the front is another one without it");
        assertTrue(Jsoup.parse(after.asString()).select("img").isEmpty(), after.asString());
        assertTrue(after.asString().contains(ENGLISH.get(0)));
    }

    @Test
    void a_photo_that_comes_later_reaches_the_translation_and_nothing_signed_changes_under_its_signature() {
        var shop = prints.open();
        var sadie = shop.sadie();
        var draft = prints.draft(shop, "zh-Hans", PORT);
        var first = album.add(draft, sadie, "河床。", "泥地。", "何舟");
        newsroom.take(Step.FILE, draft.id(), sadie, Ask.at(version(draft)));
        newsroom.take(Step.CLAIM, draft.id(), sadie, Ask.at(version(draft)));
        var english = prints.translation(shop, draft, "en");
        newsroom.take(Step.CLAIM, english.id(), sadie, Ask.at(version(english)));
        var rows = rows(english);
        for (int i = 0; i < rows.size(); i++) {
            var save = new Save(UUID.randomUUID(), rows.get(i).version(), ENGLISH.get(i));
            unitWriting.save(english.id(), rows.get(i).id(), save, true, sadie);
        }
        newsroom.submitAndEdit(english.id(), sadie, Ask.at(version(english)));
        newsroom.take(Step.SIGN_OFF, english.id(), sadie, signing(english, shop));

        var higher = new PhotoFacts(0.5f, 0.2f, false, null, "");
        var refused = assertThrows(
                Refusal.class, () -> photos.describe(draft.id(), first.id(), higher, first.version(), sadie));
        assertEquals("PHOTO_SIGNED", refused.refused().reasons().get(0).code());
        newsroom.take(Step.REOPEN, english.id(), sadie, Ask.at(version(english)));
        String before = hash(english, shop);
        photos.describe(draft.id(), first.id(), higher, first.version(), sadie);
        assertFalse(before.equals(hash(english, shop)), "another crop is another text to sign");
        var editor = Actor.signedIn(sadie);
        editor.opens("/desk/editions/" + english.id() + "/review?mode=redline&against=signed")
                .sees("1 change", "Photo changed: crop. In sight stays 50% · 20% (across · down); it was 50% · 50%")
                .opens("/desk/editions/" + english.id() + "/compare")
                .sees("1 change", "Photo changed: crop");
        assertEquals(
                "c-" + newest(english, BlockKind.CAPTION) + "-photo",
                editor.page().selectFirst(".rv-pictured").id());

        var second = album.add(draft, sadie, "吊机。", "一排吊机。", "何舟");
        newsroom.take(
                Step.UPDATE_SOURCE, draft.id(), sadie, Ask.at(version(draft)).because("A second photo"));
        var after = rows(english);
        assertEquals(
                List.of(BlockKind.CAPTION, BlockKind.ALT, BlockKind.CREDIT),
                after.subList(rows.size(), after.size()).stream()
                        .map(Unit::kind)
                        .toList());
        assertTrue(after.subList(rows.size(), after.size()).stream()
                .allMatch(unit -> unit.text().isEmpty()));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> photoBlocks.shows(english.id(), second.id())));
        var codes = assertThrows(
                        Refusal.class, () -> newsroom.take(Step.SIGN_OFF, english.id(), sadie, signing(english, shop)))
                .refused()
                .reasons()
                .stream()
                .map(r -> r.code())
                .toList();
        assertTrue(codes.contains("PHOTO_TEXTS"), codes.toString());
    }

    @Test
    void the_editor_sees_that_a_photo_was_swapped_or_put_first_and_programs_are_told() {
        var shop = prints.open();
        var sadie = shop.sadie();
        var draft = prints.draft(shop, "zh-Hans", PORT);
        var river = album.add(draft, sadie, "河床。", "泥地。", "何舟");
        var crane = album.add(draft, sadie, "吊机。", "一排吊机。", "何舟");
        newsroom.take(Step.FILE, draft.id(), sadie, Ask.at(version(draft)));
        newsroom.take(Step.CLAIM, draft.id(), sadie, Ask.at(version(draft)));
        var english = prints.translation(shop, draft, "en");
        newsroom.take(Step.CLAIM, english.id(), sadie, Ask.at(version(english)));
        String redline = "/desk/editions/" + draft.id() + "/review?mode=redline";
        var editor = Actor.signedIn(sadie).opens(redline).seesNowhere("Photo changed", "Photo moved");

        photos.move(draft.id(), crane.id(), PhotoWriting.Way.LEDE, sadie);
        editor.opens(redline)
                .sees("Photo moved: it is the lede photo now", "Photo moved: it is not the lede photo any more");
        String old = takesBack(editor, "it is not the lede photo any more");
        editor.opens(redline).seesNowhere("Photo moved");
        editor.posts("/desk/editions/" + draft.id() + "/review/take-back", Map.of("change", old, "against", ""))
                .gets(409);
        photos.describe(
                draft.id(),
                river.id(),
                new PhotoFacts(0.5f, 0.2f, true, LocalDate.parse("2026-09-03"), "Sanhe"),
                river.version(),
                sadie);
        editor.opens(redline)
                .sees(
                        "Photo changed: crop",
                        "Photo changed: marked as a handout",
                        "Photo changed: when and where it was taken: 2026-09-03 · Sanhe");
        takesBack(editor, "Photo changed: crop");
        editor.opens(redline).seesNowhere("Photo changed");
        assertEquals(PhotoFacts.NONE, storyPhotos.find(river.id(), sadie).facts());

        photos.remove(draft.id(), river.id(), sadie);
        var riverAgain = album.add(draft, sadie, "河床。", "泥地。", "何舟");
        for (String page : List.of(redline, "/desk/editions/" + draft.id() + "/compare")) {
            editor.opens(page).sees("Photo changed: another picture, with these words", "The photo that stood here");
            String was = editor.page().selectFirst(".rv-pictured img").attr("src");
            assertTrue(was.contains(river.id().toString()), was);
        }
        var difference = given().header(
                        "Authorization",
                        "Bearer "
                                + tokens.make(sadie, "difference", Set.of(Scope.READ), 1)
                                        .secret())
                .get("/api/editions/" + draft.id() + "/difference");
        String swapped = "photos.find { it.changes.contains('SWAPPED') }";
        assertEquals(riverAgain.id().toString(), difference.path(swapped + ".photo"));
        assertEquals(river.id().toString(), difference.path(swapped + ".was"));
        assertEquals(List.of("LEDE"), difference.path("photos.find { it.photo == '" + crane.id() + "' }.changes"));

        // Whoever translates gets the other photo, and its words to write, though the source's are the same.
        newsroom.take(
                Step.UPDATE_SOURCE, draft.id(), sadie, Ask.at(version(draft)).because("Another photo"));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> photoBlocks.shows(english.id(), riverAgain.id())));
    }

    /** Takes back by its button what became of a photo; what the button sent. */
    private static String takesBack(Actor editor, String change) {
        var button = editor.page().select(".rv-pictured [data-take-back]").stream()
                .filter(one -> one.closest(".rv-pictured").text().contains(change))
                .findFirst()
                .orElseThrow();
        editor.presses(editor.page(), button.attr("aria-label"), Map.of());
        return button.val();
    }

    private UUID newest(Edition translation, BlockKind kind) {
        return rows(translation).stream()
                .filter(unit -> unit.kind() == kind)
                .map(Unit::blockId)
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private void frontShows(Publication article, String front) {
        var leading = Jsoup.parse(given().get(front).asString()).select(".teaser").stream()
                .filter(teaser -> teaser.selectFirst("h2 a")
                        .attr("href")
                        .equals(article.permalink().path()))
                .findFirst()
                .orElseThrow();
        var lead = leading.selectFirst("img");
        boolean first = leading.parent().elementSiblingIndex() == 0;
        assertEquals(ENGLISH.get(4), lead.attr("alt"));
        assertEquals(first ? "1280" : "640", lead.attr("width"), "the first of all is large");
        assertEquals(first ? "720" : "360", lead.attr("height"));
        assertTrue(lead.attr("srcset").contains(" 640w"), lead.attr("srcset"));
        assertEquals("5", lead.attr("data-x"));
        assertEquals(200, given().get(lead.attr("src")).statusCode());
        var names = Jsoup.parse(given().get(
                        "/en/archive/" + YearMonth.from(article.firstPublished().atZone(article.zone())))
                .asString());
        assertTrue(names.select(".teaser img").isEmpty(), "lists below the fronts are of words");
    }

    private List<Unit> rows(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> List.copyOf(units.ofEdition(edition.id())));
    }

    private String hash(Edition edition, Shop shop) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CanonicalText.hex(gatherer.looking(editions.findById(edition.id()), shop.sadie())
                        .contentHash()));
    }

    private static void shows(Publication article, String caption, String alt, String credit, String handout)
            throws Exception {
        var page = Jsoup.parse(given().get(article.permalink().path()).asString());
        var figure = page.selectFirst("figure.art__fig");
        var image = figure.selectFirst("img");
        assertEquals(alt, image.attr("alt"));
        assertEquals("1600", image.attr("width"));
        assertEquals("900", image.attr("height"));
        assertTrue(image.attr("srcset").contains(" 640w"), image.attr("srcset"));
        assertTrue(figure.text().contains(caption), figure.text());
        assertTrue(figure.text().contains(credit), figure.text());
        assertTrue(figure.text().contains(handout), figure.text());
        assertEquals(200, given().get(image.attr("src")).statusCode());
        assertTrue(page.selectFirst("meta[property=og:image]").attr("content").endsWith(image.attr("src")));
        assertEquals(alt, page.selectFirst("meta[property=og:image:alt]").attr("content"));
        var data = new ObjectMapper()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
        assertEquals(caption, data.at("/image/0/caption").asText());
        assertEquals(alt, data.at("/image/0/description").asText());
        assertTrue(credit.endsWith(data.at("/image/0/creditText").asText()));
        assertTrue(data.at("/image/0/contentUrl").asText().endsWith(image.attr("src")));
    }

    private static void feeds(Publication article, Shop shop) throws Exception {
        String desk = "/en/desks/" + shop.desk().code() + "/feed.";
        String json = given().get(desk + "json").asString();
        var item = new ObjectMapper().readTree(json).at("/items/0");
        assertTrue(
                item.at("/image")
                        .asText()
                        .contains("/photos/" + article.permalink().key() + "/"),
                json);
        for (String html : List.of(
                item.at("/content_html").asText(),
                Jsoup.parse(given().get(desk + "atom").asString(), "", Parser.xmlParser())
                        .selectFirst("content")
                        .text(),
                Jsoup.parse(given().get(desk + "rss").asString(), "", Parser.xmlParser())
                        .selectFirst("content|encoded")
                        .text())) {
            var figure = Jsoup.parse(html).selectFirst("figure");
            assertEquals(ENGLISH.get(4), figure.selectFirst("img").attr("alt"));
            assertTrue(figure.text().contains(ENGLISH.get(3)), figure.text());
            assertTrue(figure.text().contains("Photo: " + ENGLISH.get(5) + " · Handout"), figure.text());
        }
    }

    private UUID block(Edition edition, BlockKind kind) {
        return album.block(edition, kind).id();
    }

    private Ask signing(Edition edition, Shop shop) {
        return Ask.at(version(edition)).reading(hash(edition, shop)).alone("Nobody else is on shift.");
    }

    private int version(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.findById(edition.id()).version());
    }

    private Publication current(Edition edition) {
        return prints.current(edition);
    }
}
