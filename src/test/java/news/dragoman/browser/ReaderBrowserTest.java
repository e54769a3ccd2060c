package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import news.dragoman.publication.Publication;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Readers' pages in six languages, as a browser shows them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReaderBrowserTest extends BrowserTest {

    /** Colours do not hang on size nor on language, and a reader's page has no interface language. */
    private static final List<Look> LOOKS = List.of(Look.DESKTOP, Look.PHONE.inTheDark());

    @Inject
    ReaderWalk walk;

    @Test
    void everybody_can_use_the_front_page_and_the_article_in_every_language() {
        List<Publication> articles = walk.articles();
        for (Look look : LOOKS) {
            Visit visit = visit(look);
            for (Publication article : articles) {
                String language = article.language().tag();
                visit.open(article.permalink().path())
                        .shoot("article-" + language)
                        .accessible();
                visit.open("/" + language + "/").shoot("front-" + language).accessible();
            }
            visit.open("/en/x-0000000000", 404).shoot("nowhere").accessible();
            visit.open("/lo/").shoot("front-empty").accessible();
        }
    }

    @Test
    void each_script_is_set_by_its_own_rules() {
        for (Publication article : walk.articles()) {
            Visit visit = visit(Look.DESKTOP).open(article.permalink().path());
            String language = article.language().tag();
            double leading = (Double) visit.page().evaluate("""
                (() => { const style = getComputedStyle(document.querySelector('.art__body > p'));
                  return parseFloat(style.lineHeight) / parseFloat(style.fontSize) + 0.0001; })()\
                """);
            String align = (String)
                    visit.page().evaluate("getComputedStyle(document.querySelector('.art__body > p')).textAlign");
            String spacing =
                    (String) visit.page().evaluate("getComputedStyle(document.querySelector('h1')).letterSpacing");
            assertEquals(language.startsWith("zh") ? "justify" : "start", align, language);
            if (List.of("ug", "bo").contains(language)) {
                assertEquals("normal", spacing.replace("0px", "normal"), language);
            }
            double least = language.equals("en") || language.equals("ko") ? 1.5 : 1.85;
            assertTrue(leading >= least, language + " " + leading);
        }
    }
}
