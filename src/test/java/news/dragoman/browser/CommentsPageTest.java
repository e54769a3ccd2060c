package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import news.dragoman.publication.Publication;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The comments come into the article by themselves, and everybody can read and write them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommentsPageTest extends BrowserTest {

    @Inject
    PrintShop prints;

    @Inject
    EntityManager em;

    @Test
    void an_uyghur_reader_finds_them_below_the_article_and_writes_one() {
        Publication article = prints.original(
                prints.open(),
                "ug",
                new Copy(
                        "كېمە توختىدى",
                        "ئىككى قىرغاق تاغ يولىدا ماڭىدۇ.",
                        "ۋاڭدۇ",
                        "كېمە ئون بىر كۈندىن بېرى قاتنىمىدى.",
                        "تاغ يولىغا ئۈچ سائەت كېتىدۇ."));
        lay(article, "سەيلىگۈل", "سۇ ئىككى كۈندە بىر كېلىدۇ.\nشەھەردە ھېچكىم بىلمەيدۇ.", "ug", false);
        lay(article, "读者小禾", "我在下游的镇上，自来水已经隔天供。", "zh-Hans", true);
        lay(article, "", "“Dead storage” was new to me. Is it 140 (million) m³?", "en", false);

        Visit phone = visit(Look.PHONE.inTheDark());
        phone.open(article.permalink().path());
        Page page = phone.page();
        page.evaluate("""
                () => { window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach((e) => {
                  window.moved += e.hadRecentInput ? 0 : e.value; })).observe({ type: 'layout-shift', buffered: true }); }""");
        page.locator(".foot").scrollIntoViewIfNeeded();
        page.waitForSelector(".talk__f");
        assertEquals("3", page.locator(".talk header p").textContent());
        assertEquals(0.0, ((Number) page.evaluate("window.moved")).doubleValue(), 0.01);
        assertEquals("rtl", page.evaluate("getComputedStyle(document.querySelector('.talk__f')).direction"));
        // Each comment runs as it is written, whatever stands around it.
        String edge = "(i) => { const t = document.querySelectorAll('.talk__t')[i]; const r = document.createRange();"
                + " r.selectNodeContents(t); const b = r.getClientRects()[0]; const p = t.getBoundingClientRect();"
                + " return b.left - p.left < p.right - b.right ? 'start' : 'end'; }";
        assertEquals("end", page.evaluate(edge, 0));
        assertEquals("start", page.evaluate(edge, 1));
        phone.shoot("article-comments-ug").accessible();

        page.fill("#comment-text", "ئۇزۇن يول.");
        page.click(".talk__f button");
        page.waitForURL("**/comments");
        assertTrue(
                (Boolean) page.evaluate("document.activeElement.id === 'comment-wrong'"), "too fast: told, and shown");
        assertEquals("ئۇزۇن يول.", page.inputValue("#comment-text"));
        phone.shoot("comments-refused-ug").accessible();
        page.waitForTimeout(3_100);
        page.click(".talk__f button");
        page.waitForSelector(".own__link");
        phone.shoot("comment-sent-ug").accessible();

        Visit desk = visit(Look.DESKTOP);
        desk.open(article.permalink().path() + "/comments").shoot("comments-ug").accessible();
        desk.open("/ug/terms").shoot("terms-ug").accessible();
    }

    private void lay(Publication article, String name, String text, String language, boolean edited) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("""
                        insert into comment (id, edition_id, publication_key, article_language, detected_language, name,
                            body, shown_body, edited_at, edited_by, state, public_from, notice_language, notice_version,
                            withdraw_secret_hash, received_at, flags)
                        select cast(?1 as uuid), ?2, ?3, 'ug', ?6, ?4, ?5, case when ?7 then ?5 end,
                            case when ?7 then now() end, case when ?7 then id end, 'APPROVED', now() - interval '1 minute',
                            'ug', 1, cast(?1 as bytea), clock_timestamp(), '{}' from person limit 1""")
                        .setParameter(1, UUID.randomUUID().toString())
                        .setParameter(2, article.editionId())
                        .setParameter(3, article.permalink().key())
                        .setParameter(4, name)
                        .setParameter(5, text)
                        .setParameter(6, language)
                        .setParameter(7, edited)
                        .executeUpdate());
    }
}
