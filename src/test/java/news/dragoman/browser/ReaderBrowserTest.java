package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import news.dragoman.publication.Byline;
import news.dragoman.publication.Publication;
import news.dragoman.world.Aftermath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Readers' pages in eight languages, as a browser shows them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReaderBrowserTest extends BrowserTest {

    @Inject
    ReaderWalk walk;

    @Inject
    Aftermath aftermath;

    @Test
    void everybody_can_use_the_front_page_and_the_article_in_every_language() {
        // Each language large or small, light or dark, and English both ways; the long sweep has every combination.
        List<Publication> articles = walk.articles();
        Visit light = visit(Look.DESKTOP);
        Visit dark = visit(Look.PHONE.inTheDark());
        for (int i = 0; i < articles.size(); i++) {
            String language = articles.get(i).language().tag();
            String article = articles.get(i).permalink().path();
            Visit one = i % 2 == 0 ? dark : light;
            Visit other = i % 2 == 0 ? light : dark;
            one.open(article).shoot("article-" + language).accessible();
            other.open("/" + language + "/").shoot("front-" + language).accessible();
            if (language.equals("en")) {
                other.open(article).shoot("article-" + language).accessible();
                one.open("/en/").shoot("front-en").accessible();
            }
        }
        var uyghur = articles.get(4);
        String desk = "/desks/" + uyghur.desk() + "/";
        dark.open("/ug" + desk).shoot("desk-ug").accessible();
        light.open("/zh-Hans" + desk).shoot("desk-zh-Hans").accessible();
        dark.open("/my/archive/").shoot("archive-my").accessible();
        light.open("/en/archive/").shoot("archive-en").accessible();
        light.open(new Byline(uyghur.language(), "سادىيە مۇن").path())
                .shoot("byline-ug")
                .accessible();
        dark.open("/zh-Hans/search?q=%E6%B0%B4%E5%BA%AB")
                .shoot("search-zh-Hans")
                .accessible();
        light.open("/ug/search?q=%D8%B3%DB%87").shoot("search-ug").accessible();
        light.open("/km/search?q=x").shoot("search-nothing-km").accessible();
        light.open("/en/x-0000000000", 404).shoot("nowhere").accessible();
        dark.open("/lo/").shoot("front-empty").accessible();
    }

    @Test
    void everybody_can_use_what_takes_something_away_and_what_stands_in_its_place() {
        var story = aftermath.published();
        var english = story.english();
        Visit phone = visit(Look.PHONE.inTheDark(), story.room().nora());
        phone.open("/desk/editions/" + english.id() + "/redact").shoot("redact").accessible();
        phone.open("/desk/editions/" + english.id() + "/propose-withdrawal")
                .shoot("propose-withdrawal")
                .accessible();
        aftermath.redacted(english, story.room().nora(), "Mr Wang");
        aftermath.withdrawn(story.french(), story.fay(), story.room().ana(), "L’entretien est inventé.", false);
        aftermath.proposed(english, story.room().nora(), "Invented.", false);
        visit(Look.DESKTOP, story.room().ana())
                .open("/desk/stories/" + english.storyId())
                .shoot("story-taken-away")
                .accessible();
        Visit reader = visit(Look.DESKTOP);
        reader.open(aftermath.address(english)).shoot("article-redacted-en").accessible();
        reader.open(aftermath.address(story.french()), 410)
                .shoot("withdrawn-fr")
                .accessible();
    }

    @Test
    void each_script_is_set_by_its_own_rules() {
        Visit visit = visit(Look.DESKTOP);
        for (Publication article : walk.articles()) {
            visit.open(article.permalink().path());
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
            if (List.of("ug", "bo", "my", "km").contains(language)) {
                assertEquals("normal", spacing.replace("0px", "normal"), language);
            }
            double least = language.equals("en") || language.equals("ko") ? 1.5 : 1.85;
            assertTrue(leading >= least, language + " " + leading);
        }
    }
}
