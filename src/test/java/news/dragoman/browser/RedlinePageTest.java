package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dragoman.newsroom.Restructuring;
import news.dragoman.story.Edition;
import news.dragoman.translation.Add;
import news.dragoman.translation.MoveParagraph;
import news.dragoman.translation.Omit;
import news.dragoman.translation.Operation;
import news.dragoman.translation.Side;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperations;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Ways of reading, by key and in place. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedlinePageTest extends BrowserTest {

    @Inject
    World world;

    @Inject
    Editing editing;

    @Inject
    Restructuring restructuring;

    @Inject
    UnitOperations operations;

    @Test
    void one_key_takes_the_change_in_hand_back_and_goes_on_to_the_next() {
        var room = world.newsroom();
        var english = edited(room);
        Page page = visit(Look.DESKTOP, room.nora())
                .expecting(409)
                .open(page(english))
                .page();
        page.keyboard().press("2");
        page.waitForURL(Pattern.compile("mode=redline"));
        assertThat(page.locator(".change")).hasCount(4);
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("j");
        }
        assertThat(page.locator(".change").nth(2)).isFocused();
        String before = page.locator("[name=hash]").first().inputValue();
        page.keyboard().press("z");
        assertThat(page.locator(".change")).hasCount(3);
        assertThat(page.locator(".change").nth(2)).isFocused();
        assertThat(page.locator("[data-live]")).containsText("Taken back. Change 3 of 3");
        assertThat(page.locator(".review__sum")).containsText("3 changes");
        assertEquals(
                "Zhou Qiming has not climbed up into his cab for 19 days.",
                editing.unitsOf(english).get(1).text());
        assertThat(page.locator("[name=hash]").first()).hasValue(editing.hash(english, room.nora()));
        assertTrue(!before.equals(editing.hash(english, room.nora())));
        assertThat(page.locator("[data-banners]")).isEmpty(); // nobody else did anything

        // somebody else's change in the same paragraph is not overwritten: the page says so and takes nothing back
        editing.save(english, editing.unitsOf(english).get(3), "The port group says nobody is laid off.", room.nora());
        page.keyboard().press("z");
        assertThat(page.locator("[data-banners]")).containsText("The text has changed since you read it.");
        assertEquals(
                "The port group says nobody is laid off.",
                editing.unitsOf(english).get(3).text());
    }

    @Test
    void the_sentence_under_the_caret_lights_its_source_and_modes_are_kept_through_saves() {
        var room = world.newsroom();
        var english = edited(room);
        Page page = visit(Look.DESKTOP, room.nora())
                .open(page(english) + "?mode=source&unit="
                        + editing.unitsOf(english).get(2).id())
                .page();
        Locator fields = page.locator(".rv--open textarea");
        fields.nth(1).click();
        assertThat(page.locator(".rv__src .lit")).hasText("他说：“水不来，吊机就是一堆铁。”");
        fields.nth(0).click();
        assertThat(page.locator(".rv__src .lit")).hasText("周启明十九天没有上吊机。");
        fields.nth(0).fill("Zhou Qiming has not climbed into his cab.");
        page.keyboard().press("Escape");
        assertThat(page.locator(".rv--open")).hasCount(0);
        assertTrue(page.url().contains("mode=source"), page.url());
        page.locator(".rv__src [data-of]", new Page.LocatorOptions().setHasText("周启明"))
                .hover();
        assertThat(page.locator(".rv__txt .lit")).hasText("Zhou Qiming has not climbed into his cab.");
    }

    @Test
    void changes_are_read_in_every_look_from_right_to_left_and_on_paper() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var original = editing.filed(room, "望渡港停工待水", "周启明十九天没有上吊机。他说：“水不来，吊机就是一堆铁。”", "港务集团说不会裁员。");
        var uyghur = editing.translated(
                editing.in(original, "ug"),
                room.dara(),
                "ۋاڭدۇ پورتىدا سۇ كۈتۈش",
                "جۇ چىمىڭ ئون توققۇز كۈن كىرانغا چىقمىدى.",
                "«سۇ كەلمىسە، كىران پەقەت بىر دۆۋە تۆمۈر» دېدى ئۇ.",
                "پورت گۇرۇپپىسى ھېچكىم ئىشتىن بوشىتىلمايدۇ دېدى.");
        var erkin = world.person(room.number(), room.desk(), "Erkin Tahir", "塔希尔", Set.of(Role.EDITOR), Set.of("ug"));
        editing.take(Step.CLAIM, uyghur, erkin);
        editing.save(uyghur, editing.unitsOf(uyghur).get(1), "جۇ چىمىڭ يىگىرمە كۈن كىرانغا چىقمىدى.", erkin);
        for (Look look : new Look[] {Look.DESKTOP, Look.PHONE.inTheDark()}) {
            var visit = visit(look.in("zh-Hans"), erkin).open(page(uyghur) + "?mode=redline");
            assertThat(visit.page().locator(".change")).hasCount(1);
            visit.page().locator(".change").hover();
            visit.accessible().shoot("redline/uyghur");
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page().locator(".change__back")).isHidden();
            assertThat(visit.page().locator(".rv del")).isVisible();
            done(visit);
            done(visit(look, erkin)
                    .open("/desk/editions/" + uyghur.id() + "/compare?from=1")
                    .accessible()
                    .shoot("redline/compare"));
        }
    }

    @Test
    void one_key_puts_a_moved_paragraph_back_and_undoes_what_was_left_out_and_what_was_added() {
        var room = world.newsroom();
        var english = editing.take(Step.CLAIM, editing.submitted(room), room.nora());
        var rows = editing.unitsOf(english);
        does(english, new MoveParagraph(rows.get(3).id(), rows.get(1).id(), Side.BEFORE), room);
        does(english, new Omit(rows.get(1).id(), ""), room);
        does(english, new Add(rows.get(3).id(), true, "Nobody has said when.", "The press office"), room);
        Page page = visit(Look.DESKTOP, room.nora())
                .open(page(english) + "?mode=redline")
                .page();
        assertThat(page.locator(".change")).hasCount(3);
        page.keyboard().press("j");
        for (int left = 2; left >= 0; left--) {
            page.keyboard().press("z");
            assertThat(page.locator(".change")).hasCount(left);
            assertThat(page.locator("[data-live]")).containsText("Taken back.");
            if (left > 0) {
                assertThat(page.locator(".change:focus")).hasCount(1);
            }
        }
        assertEquals(
                rows.stream().map(Unit::row).toList(),
                editing.unitsOf(english).stream().map(Unit::row).toList());
        assertThat(page.locator(".review__nav")).isHidden(); // nothing to go through
    }

    private void does(Edition english, Operation operation, World.Newsroom room) {
        var versions = editing.unitsOf(english).stream().collect(Collectors.toMap(Unit::id, Unit::version));
        restructuring.take(
                english.id(),
                new Restructuring.Wish(UUID.randomUUID(), operations.count(english.id()), versions),
                operation,
                room.nora());
    }

    private Edition edited(World.Newsroom room) {
        var english = editing.take(Step.CLAIM, editing.submitted(room), room.nora());
        var units = editing.unitsOf(english);
        editing.save(english, units.get(0), "Waiting for water: Wangdu runs dry", room.nora());
        editing.save(english, units.get(1), "Zhou Qiming has not climbed into his cab for 19 days.", room.nora());
        editing.save(english, units.get(3), "The port group says that no one will be laid off.", room.nora());
        return english;
    }

    private static String page(Edition edition) {
        return "/desk/editions/" + edition.id() + "/review";
    }
}
