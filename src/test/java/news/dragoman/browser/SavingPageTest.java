package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dragoman.newsroom.UnitHistory;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.Sessions;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.translation.EarlierText;
import news.dragoman.web.Cookies;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whatever befalls the saving of a text, nothing that was typed is lost, and the page says how it stands. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SavingPageTest extends BrowserTest {

    private static final String EDITOR = ".row--active textarea";
    private static final String STATUS = ".topbar [data-save-status]";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");
    private static final String NOT_SAVED = "Not saved. Kept on this computer";
    private static final String NOTHING_KEPT = "Not saved. Nothing is kept on this device: keep this page open";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Claims claims;

    @Inject
    UnitHistory history;

    @Inject
    PersonAccounts people;

    @Inject
    Sessions signIns;

    private World.Newsroom room;
    private Edition english;

    @BeforeEach
    void Hana_translates() {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room), "en", room.hana());
    }

    @Test
    void two_windows_of_one_person_keep_what_both_of_them_wrote() {
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(409).open(bench());
        Page first = visit.page();
        Page second = visit.context().newPage();
        second.navigate(bench());
        first.locator(EDITOR).pressSequentially("Ferries idle");
        assertThat(first.locator(STATUS)).hasText(SAVED);
        second.locator(EDITOR).pressSequentially("Third day");
        var conflict = second.locator(".conflict");
        assertThat(conflict).containsText("The other stays among the earlier texts of this sentence.");
        // Going on to type while the choice is open, and then taking the other text all the same.
        second.locator(EDITOR).pressSequentially(" in port");
        conflict.locator("[value=theirs]").check();
        conflict.locator("[data-go]").click();
        assertThat(second.locator(EDITOR)).hasValue("Ferries idle");
        assertThat(second.locator(STATUS)).not().hasText(NOT_SAVED);
        assertEquals(List.of("Third day in port", "Third day"), earlier());
        assertEquals("Ferries idle", words());
    }

    @Test
    void a_conflict_is_joined_by_hand_and_the_other_text_is_taken_back_from_the_earlier_ones() {
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(409).open(bench());
        Page page = visit.page();
        scene.translateFirst(english, room.hana(), "Ferries idle");
        page.locator(EDITOR).pressSequentially("Third day");
        var conflict = page.locator(".conflict");
        assertThat(conflict.locator("[data-text=mine]")).hasText("Third day");
        assertThat(conflict.locator("[data-text=theirs]")).hasText("Ferries idle");
        conflict.locator("[value=both]").check();
        conflict.locator("[data-go]").click();
        assertThat(page.locator(EDITOR)).hasValue("Third day Ferries idle");
        page.locator(EDITOR).fill("Ferries idle for a third day");
        page.waitForCondition(() -> words().equals("Ferries idle for a third day"));
        page.locator(".row__tools > details:last-of-type > summary").click();
        page.locator("[data-past]").click();
        assertThat(page.locator("h1")).hasText("Earlier texts of sentence 1");
        visit.accessible();
        assertThat(page.locator("[data-earlier]")).hasCount(2);
        page.locator("[data-earlier]")
                .filter(new Locator.FilterOptions().setHasText("Ferries idle"))
                .locator("button")
                .click();
        assertThat(page.locator(EDITOR)).hasValue("Ferries idle");
        assertTrue(earlier().contains("Ferries idle for a third day"));
    }

    @Test
    void after_a_take_over_both_know_who_and_why_and_what_was_typed_arrives_as_a_suggestion() {
        Visit hers = visit(Look.DESKTOP, room.hana()).expecting(403).open(bench());
        Page hana = hers.page();
        scene.take(Step.TAKE_OVER, english, room.nora(), "It is due at noon.");
        scene.take(Step.CLAIM, english, room.idris());
        Visit his = visit(Look.DESKTOP, room.idris()).open(bench());
        Page idris = his.page();
        idris.locator(EDITOR).pressSequentially("Ferries idle");
        assertThat(idris.locator(STATUS)).hasText(SAVED);
        hana.keyboard().type("Third day without ferries");
        var lost = hana.locator(".row--active .check");
        assertThat(lost).containsText("Nora");
        assertThat(lost).containsText("took this over from you");
        assertThat(lost).containsText("It is due at noon.");
        lost.locator("[data-offer]").click();
        assertThat(lost).containsText("Offered. It stands beside the sentence");
        assertThat(hana.locator(STATUS)).not().hasText(NOT_SAVED);

        assertThat(idris.locator("[data-suggestion]")).hasCount(0);
        idris.evaluate("document.dispatchEvent(new Event('visibilitychange'))"); // as every half minute
        idris.locator("[data-came] [data-show]").click();
        var offered = idris.locator("[data-suggestion]");
        assertThat(offered).containsText("Hana Voss suggests");
        assertThat(offered).containsText("Third day without ferries");
        his.accessible();
        offered.locator("form[action$='/accept'] button").click();
        assertThat(idris.locator(EDITOR)).hasValue("Third day without ferries");
        assertThat(idris.locator("[data-suggestion]")).hasCount(0);
        assertEquals(List.of("Ferries idle"), earlier());

        hana.reload();
        assertThat(hana.locator("[data-unit] [data-words]").first()).hasText("Third day without ferries");
        assertThat(hana.locator(".banner")).containsText("Idris Calloway has this in hand");
        assertThat(hana.locator(".banner [data-lost]")).containsText("It is due at noon.");
    }

    @Test
    void a_claim_that_ended_in_mid_sentence_comes_back_by_typing_on_if_nobody_followed() {
        Page page = visit(Look.DESKTOP, room.hana()).open(bench()).page();
        page.keyboard().type("Third day");
        assertThat(page.locator(STATUS)).hasText(SAVED);
        timeIsOver();
        page.keyboard().type(" without ferries");
        page.waitForCondition(() -> words().equals("Third day without ferries"));
        assertFalse(QuarkusTransaction.requiringNew()
                .call(() -> claims.open(english.id()).orElseThrow().overdue(Instant.now())));
    }

    @Test
    void a_claim_that_ended_in_mid_sentence_leaves_what_was_typed_to_be_offered_where_another_followed() {
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(403).open(bench());
        Page page = visit.page();
        page.keyboard().type("Third day");
        assertThat(page.locator(STATUS)).hasText(SAVED);
        timeIsOver();
        scene.take(Step.CLAIM, english, room.idris());
        page.keyboard().type(" without ferries");
        assertThat(page.locator(".row--active .check")).containsText("Idris Calloway claimed it");
        assertThat(page.locator(STATUS)).hasText(NOT_SAVED);
        page.reload();
        var stranded = page.locator("[data-unit] .check");
        assertThat(stranded).containsText("Third day without ferries");
        visit.accessible();
        stranded.locator("[data-offer]").click();
        assertThat(stranded).containsText("Offered.");
        page.reload();
        assertThat(page.locator("[data-suggestion]")).containsText("You suggest");
        assertThat(page.locator("[data-suggestion]")).containsText("Third day without ferries");
        assertThat(page.getByText("What you typed. It is not saved")).hasCount(0);
        assertEquals("Third day", words());
    }

    @Test
    void a_claim_whose_time_is_over_is_said_to_be_over_and_comes_back_by_one_press() {
        timeIsOver();
        Page page = visit(Look.DESKTOP, room.hana()).open(bench()).page();
        assertThat(page.locator("[data-ending]")).containsText("Your claim ended at");
        assertThat(page.locator(".hold > summary")).containsText("Claim over since");
        page.locator("[data-ending] button").click();
        assertThat(page.locator("[data-ending]")).isHidden();
        assertThat(page.locator(".hold > summary")).containsText("Claim until");
    }

    @Test
    void offline_and_back_everything_typed_arrives_in_order() {
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0).open(bench());
        Page page = visit.page();
        visit.context().setOffline(true);
        page.keyboard().type("Third day");
        assertThat(page.locator(STATUS)).hasText(NOT_SAVED);
        page.keyboard().type(" without ferries");
        page.keyboard().press("Control+Enter");
        page.keyboard().type("Still waiting");
        assertEquals(List.of("", ""), scene.words(english).subList(0, 2));
        visit.context().setOffline(false);
        assertThat(page.locator(STATUS)).hasText(SAVED);
        page.waitForCondition(
                () -> scene.words(english).subList(0, 2).equals(List.of("Third day without ferries", "Still waiting")));
        assertEquals(List.of(), earlier(), "one person's own saves are no conflict");
    }

    @Test
    void a_server_that_is_gone_is_told_of_and_gets_everything_when_it_is_back() {
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0, 503).open(bench());
        Page page = visit.page();
        page.route("**/units/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page.keyboard().type("Third day");
        assertThat(page.locator(STATUS)).hasText(NOT_SAVED);
        assertThat(page.locator("[data-banners]")).containsText("The newsroom does not answer");
        page.unroute("**/units/**");
        page.route("**/units/**", Route::abort);
        page.keyboard().type(" without ferries");
        page.keyboard().press("Escape");
        assertThat(page.locator(STATUS)).hasText(NOT_SAVED);
        page.unroute("**/units/**");
        page.reload();
        page.waitForCondition(() -> words().equals("Third day without ferries"));
        assertThat(page.locator(STATUS)).hasText(SAVED);
    }

    @Test
    void a_save_of_a_page_that_is_gone_which_arrives_after_the_next_one_was_read_is_no_conflict_with_oneself() {
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0).open(bench());
        Page page = visit.page();
        List<Route> held = new ArrayList<>();
        page.route("**/units/**", held::add);
        page.keyboard().type("Third day");
        page.waitForCondition(() -> held.size() == 1);
        page.keyboard().type(" without ferries");
        page.reload();
        page.waitForCondition(() -> held.size() == 2);
        // What the first page sent had been on its way all the time.
        var late = held.get(0).request();
        var arriving = RequestOptions.create().setData(late.postData());
        late.headers().entrySet().stream()
                .filter(h -> h.getKey().startsWith("x-")
                        || h.getKey().startsWith("content-t")
                        || h.getKey().equals("accept"))
                .forEach(h -> arriving.setHeader(h.getKey(), h.getValue()));
        assertEquals(200, visit.context().request().post(late.url(), arriving).status());
        assertEquals("Third day", words());
        page.unroute("**/units/**");
        held.get(1).resume();
        page.waitForCondition(() -> words().equals("Third day without ferries"));
        assertThat(page.locator(".conflict")).hasCount(0);
        assertThat(page.locator(STATUS)).hasText(SAVED);
    }

    @Test
    void a_page_that_was_read_before_the_last_save_of_the_one_before_it_is_no_conflict_with_oneself() {
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0).open(bench());
        Page page = visit.page();
        String read = visit.context().request().get(bench()).text();
        page.keyboard().type("Third day");
        assertThat(page.locator(STATUS)).hasText(SAVED);
        page.route("**/units/**", Route::abort);
        page.keyboard().type(" without ferries");
        assertThat(page.locator(STATUS)).hasText(NOT_SAVED);
        page.route(
                "**/editions/*/translate*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody(read)));
        page.unroute("**/units/**");
        page.reload();
        page.waitForCondition(() -> words().equals("Third day without ferries"));
        assertThat(page.locator(".conflict")).hasCount(0);
        assertThat(page.locator(STATUS)).hasText(SAVED);
    }

    @Test
    void signing_out_with_unsent_text_asks_first_and_nobody_else_sees_the_text_that_stays() {
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0).open(bench());
        Page page = visit.page();
        page.route("**/units/**", Route::abort);
        page.keyboard().type("Third day without ferries");
        assertThat(page.locator(STATUS)).hasText(NOT_SAVED);
        signOut(page);
        var dialog = page.locator("dialog[data-unsent]");
        assertThat(dialog).isVisible();
        assertThat(dialog).containsText("Texts that could not be sent yet: 1.");
        visit.accessible();
        dialog.locator("button[value=stay]").click();
        assertThat(page.locator(EDITOR)).hasValue("Third day without ferries");
        signOut(page);
        dialog.locator("button[value=leave]").click();
        page.waitForURL("**/desk/sign-in**");
        page.unroute("**/units/**");

        // Somebody else sits down at the same browser.
        signIn(visit, room.idris());
        QuarkusTransaction.requiringNew()
                .run(() -> claims.open(english.id()).orElseThrow().end(Instant.now(), Claim.End.OVERDUE));
        scene.take(Step.CLAIM, english, room.idris());
        page.navigate(bench());
        assertThat(page.locator(EDITOR)).hasValue("");
        assertThat(page.locator("body")).not().containsText("Third day");
        signOut(page);
        page.waitForURL("**/desk/sign-in**");
        scene.take(Step.RELEASE, english, room.idris());
        scene.take(Step.CLAIM, english, room.hana());
        signIn(visit, room.hana());
        page.navigate(bench());
        page.waitForCondition(() -> words().equals("Third day without ferries"));
    }

    @Test
    void text_that_is_on_its_way_is_sent_before_signing_out_and_nobody_is_asked() {
        Page page = visit(Look.DESKTOP, room.hana()).open(bench()).page();
        page.keyboard().type("Third day");
        signOut(page);
        page.waitForURL("**/desk/sign-in**");
        assertEquals("Third day", words());
    }

    @Test
    void a_page_that_was_left_open_writes_nothing_in_the_name_of_whoever_signed_in_since() {
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(401, 0).open(bench());
        Page page = visit.page();
        timeIsOver();
        scene.take(Step.CLAIM, english, room.idris());
        signIn(visit, room.idris());
        page.keyboard().type("Hana types on");
        assertThat(page.locator("[data-banners]")).containsText("You are signed out");
        assertThat(page.locator(STATUS)).hasText(NOT_SAVED);
        assertEquals("", words());
    }

    @Test
    void whoever_wants_nothing_kept_finds_nothing_kept_is_told_so_and_asked_before_leaving() {
        people.prefer(room.hana().id(), "en", room.hana().zone(), true, true);
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0).open(bench());
        Page page = visit.page();
        page.route("**/units/**", Route::abort);
        page.keyboard().type("Third day without ferries");
        assertThat(page.locator(STATUS)).hasText(NOTHING_KEPT);
        assertFalse(stored(page).contains("Third day"), () -> stored(page));
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            if (dialog.type().equals("beforeunload")) {
                dialog.dismiss();
            }
        });
        page.evaluate("() => { location.href = '/desk' }");
        page.waitForCondition(() -> asked.contains("beforeunload"));
        assertThat(page.locator(EDITOR)).hasValue("Third day without ferries");
        signOut(page);
        var dialog = page.locator("dialog[data-unsent]");
        assertThat(dialog).containsText("if you sign out now, they are lost");
        dialog.locator("button[value=stay]").click();
        page.unroute("**/units/**");
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator(STATUS)).hasText(SAVED);
        assertEquals("Third day without ferries", words());
        assertFalse(stored(page).contains("Third day"));
        asked.clear();
        page.navigate("/desk");
        assertEquals(List.of(), asked);
    }

    @Test
    void who_else_has_it_open_is_shown_and_goes_when_they_go() {
        Visit hers = visit(Look.DESKTOP, room.hana()).open(bench());
        Visit his = visit(Look.DESKTOP, room.nora()).open(bench());
        assertThat(his.page().locator("[data-looking] [data-said]")).hasText("Also here: Hana Voss");
        assertThat(his.page().locator("[data-looking] .avatar")).hasCount(1);
        hers.page().reload();
        assertThat(hers.page().locator("[data-looking] [data-said]")).containsText("Nora");
        his.page().navigate("/desk");
        hers.page().waitForCondition(() -> {
            hers.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            return hers.page().locator("[data-looking]").isHidden();
        });
    }

    private String bench() {
        return "/desk/editions/" + english.id() + "/translate";
    }

    private String words() {
        return scene.words(english).get(0);
    }

    private List<String> earlier() {
        return history.of(english.id(), scene.units(english).get(0).id(), room.nora()).earlier().stream()
                .map(EarlierText::text)
                .toList();
    }

    private void timeIsOver() {
        QuarkusTransaction.requiringNew()
                .run(() -> claims.open(english.id())
                        .orElseThrow()
                        .renew(Instant.now().minusSeconds(60), Duration.ZERO));
    }

    private static void signOut(Page page) {
        page.locator("summary.me").click();
        page.locator("form[action='/desk/sign-out'] button").click();
    }

    private void signIn(Visit visit, Person person) {
        people.chooseInterface(person.id(), "en");
        visit.context()
                .addCookies(List.of(new Cookie(Cookies.SESSION, signIns.start(person))
                        .setDomain(site.getHost())
                        .setPath(Cookies.PATH)));
    }

    private static String stored(Page page) {
        return (String) page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])");
    }
}
