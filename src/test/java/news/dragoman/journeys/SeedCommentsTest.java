package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.comments.Comment;
import news.dragoman.comments.CommentEvent;
import news.dragoman.comments.CommentEvents;
import news.dragoman.comments.CommentSettings;
import news.dragoman.comments.CommentState;
import news.dragoman.comments.CommentTerms;
import news.dragoman.comments.Comments;
import news.dragoman.comments.SendersOwn;
import news.dragoman.comments.TermsBook;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.workflow.Role;
import news.dragoman.world.Hands;
import news.dragoman.world.Partnership;
import news.dragoman.world.SeedArticle;
import news.dragoman.world.World;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What stands below a real news article: "Add your comment by filling out the form below in plain text. Comments are approved
 * by a moderator and can be edited …" One test a feature of the notice, under that article; {@link SeedArticleTest} says which
 * test shows which.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedCommentsTest {

    private static final Language ENGLISH = Language.of("en");
    private static final String SEND = "Send to the moderators";

    @Inject
    SeedArticle seeds;

    @Inject
    World world;

    @Inject
    Partnership partnership;

    @Inject
    Comments comments;

    @Inject
    SendersOwn own;

    @Inject
    CommentEvents events;

    @Inject
    CommentSettings settings;

    @Inject
    TermsBook terms;

    @Inject
    Clock clock;

    private SeedArticle.Entered entered;
    private Hands hands;

    @BeforeEach
    void the_article_is_published() {
        entered = seeds.published();
        hands = Hands.at(clock.instant().toString());
    }

    @Test
    @DisplayName("Comment form, \"plain text\": no script, text escaped, no HTML and no link live")
    void plain() {
        var mira = Actor.reader().opens(article()).follows("Read and write comments");
        mira.sees("Plain text, up to 5000 characters");
        Element form = mira.page().selectFirst("form#comment");
        assertEquals("post", form.attr("method"));
        assertEquals(1, form.select("textarea").size());
        assertTrue(form.select("[onsubmit], [onclick], script").isEmpty());
        String nasty = "<b>\"[China's]\"</b> <a href=\"https://example.com/x\">here</a> https://example.com/y"
                + " <script>alert(1)</script> & [url=https://example.com]this[/url] **bold**";
        Comment held = sent(mira, "<i>Mira</i>", nasty);
        assertEquals(nasty, held.body(), "kept as it was typed");
        approve(held, Map.of());
        Element said = shown(held);
        assertEquals(nasty, said.selectFirst(".talk__t").wholeText());
        assertEquals("<i>Mira</i>", said.selectFirst("bdi").wholeText());
        assertTrue(said.select("a, i, .talk__t b, script, [href]").isEmpty(), said::outerHtml);
    }

    @Test
    @DisplayName("Comment form: a name is optional, or required where the newsroom says so")
    void named() {
        var reader = Actor.reader().opens(below()).sees("Name to show optional");
        assertEquals("", sent(reader, "", "I have no name to show.").name());
        var otto = Actor.signedIn(entered.room().otto()).opens("/desk/admin/comments");
        otto.presses("Save", Map.of("name-required", "yes"));
        try {
            reader.opens(below()).seesNowhere("optional");
            hands.on(Duration.ofSeconds(20));
            reader.presses(SEND, Map.of("text", "Still no name."))
                    .gets(422)
                    .sees("Write a name. It can be any name.", "Still no name.");
            reader.presses(SEND, Map.of("name", "Any name")).gets(200);
            assertEquals("Any name", sentBy(reader).name());
        } finally {
            settings.requireName(false, entered.room().otto().id());
        }
    }

    @Test
    @DisplayName("\"Comments are approved by a moderator\": nothing to be seen before; a queue by language, with ages")
    void approved() {
        Comment first = sent(Actor.reader().opens(below()), "Ada", "Zqxseed one: a word on rations.");
        hands.on(Duration.ofMinutes(75));
        Comment second = sent(Actor.reader().opens(below()), "Ben", "Zqxseed two: a word on trade.");
        nobodySees("Zqxseed");

        var mo = Actor.signedIn(mo()).opens(queue());
        assertEquals(
                List.of("q-" + first.id(), "q-" + second.id()),
                mo.page().select("li.mq").eachAttr("id").stream()
                        .filter(id -> id.endsWith(first.id().toString())
                                || id.endsWith(second.id().toString()))
                        .toList(),
                "the one that has waited longest first");
        assertTrue(mo.page().getElementById("q-" + first.id()).text().contains("English · waits for 1 h 16 min"));
        var ula = world.person(77_002, entered.room().desk(), "Ula Brook", "乌拉", Set.of(Role.MODERATOR), Set.of("ug"));
        Actor.signedIn(ula).opens("/desk/moderation").gets(200).seesNowhere("Zqxseed");
        Actor.signedIn(ula)
                .opens("/desk/moderation?language=en&at=" + first.id())
                .gets(404);
        Actor.signedIn(entered.luisetta()).opens("/desk/moderation").gets(404);

        approve(first, Map.of());
        Actor.reader().opens(below()).sees("Ada", "Zqxseed one").seesNowhere("Zqxseed two");
        mo.opens("/desk/moderation?at=" + second.id());
        mo.submits(form(second, "reject"), Map.of("note", "It is about another report."))
                .gets(200);
        hands.on(Duration.ofSeconds(6));
        Actor.reader().opens(below()).seesNowhere("Zqxseed two");
        assertEquals(CommentState.REJECTED, now(second).state());
    }

    @Test
    @DisplayName("\"can be edited\": the original, who edited it and why are kept, and readers are told that it was")
    void edited() {
        String body = "\"Playing both sides\" is right. Ring me on 0555 014 272.";
        Comment held = sent(Actor.reader().opens(below()), "Crane widow", body);
        var mo = Actor.signedIn(mo()).opens("/desk/moderation?at=" + held.id());
        String shorter = "\"Playing both sides\" is right.";
        mo.submits(form(held, "approve"), Map.of("text", shorter)).gets(422).sees("Say why you edited it", shorter);
        mo.submits(form(held, "approve"), Map.of("note", "A private number.")).gets(200);
        hands.on(Duration.ofSeconds(6));

        Element said = shown(held);
        assertEquals(shorter, said.selectFirst(".talk__t").wholeText());
        assertEquals("Edited by a moderator", said.selectFirst(".talk__e").text());
        Comment now = now(held);
        assertEquals(body, now.body());
        assertEquals(mo().id(), now.editedBy().orElseThrow());
        CommentEvent event = QuarkusTransaction.requiringNew()
                .call(() -> events.of(held.id()).get(0));
        assertEquals("EDITED", event.kind());
        assertEquals(mo().id(), event.by().orElseThrow());
        assertEquals("A private number.", event.why().orElseThrow());
        mo.opens("/desk/moderation?at=" + held.id())
                .sees("0555 014 272", shorter, "Edited by Mo Dell", "A private number.");
        Actor.reader().opens(below()).seesNowhere("0555", "A private number");
    }

    @Test
    @DisplayName("\"in accordance with … Terms of Use\": linked beside the form, in versions, tied to each comment")
    void underTerms() {
        CommentTerms before = serving();
        var ada = Actor.reader().opens(below());
        var page =
                Actor.reader().opens(below()).follows(ada.page().selectFirst("#comment-notice"), "Terms for comments");
        assertEquals("/en/terms", page.address());
        page.sees("Version " + before.version());
        Comment early = sent(ada, "Ada", "Under the terms as they were.");
        try {
            write(before.notice(), "Terms of another day.");
            assertEquals(before.version() + 1, serving().version());
            Comment late = sent(Actor.reader().opens(below()), "Ben", "Under the terms as they are.");
            assertEquals(
                    List.of("en " + before.version(), "en " + (before.version() + 1)),
                    Stream.of(early, late)
                            .map(one -> one.noticeLanguage() + " " + one.noticeVersion())
                            .toList());
            page.opens("/en/terms").sees("Terms of another day.", "Version " + (before.version() + 1));
            page.opens("/en/terms?version=" + before.version())
                    .sees("The terms as they are now")
                    .seesNowhere("Terms of another day.");
        } finally {
            write(before.notice(), before.terms());
        }
    }

    @Test
    @DisplayName("\"will not appear in real time\": its sender sees that it waits, and no cache ever has it before")
    void later() {
        String mark = given().get(article()).header("ETag");
        var mira = Actor.reader().opens(below());
        Comment held = sent(mira, "Mira", "Zqxlater: the bottom line.");
        mira.sees("Your comment is with the moderators", "Nobody else can see it yet", "Zqxlater");
        given().header("If-None-Match", mark).get(article()).then().statusCode(304);
        nobodySees("Zqxlater");
        for (String path : List.of(below(), mira.address())) {
            assertEquals("no-store", given().get(path).header("Cache-Control"), path);
        }

        Actor.signedIn(mo())
                .opens("/desk/moderation?at=" + held.id())
                .submits(form(held, "approve"), Map.of())
                .gets(200);
        nobodySees("Zqxlater");
        mira.opens(mira.address()).sees("Your comment is with the moderators");
        hands.on(Duration.ofSeconds(6));
        mira.opens(mira.address()).sees("Your comment is public");
        shown(held);
        given().header("If-None-Match", mark).get(article()).then().statusCode(304);
    }

    @Test
    @DisplayName(
            "\"not responsible …\", \"be respectful\": the notice, in each language, is an administrator's to write")
    void notice() {
        String printed = entered.seed().notice();
        assertTrue(printed.contains("is not responsible for the content of the postings. Please, be respectful"));
        CommentTerms before = serving();
        Actor.reader().opens(below()).sees(before.notice().lines().findFirst().orElseThrow());
        CommentTerms chinese = QuarkusTransaction.requiringNew().call(() -> terms.serving(Language.of("zh-Hans")));
        try {
            write(printed, before.terms());
            var reader = Actor.reader().opens(below()).sees(printed);
            assertEquals("en", reader.page().selectFirst("#comment-notice").attr("lang"));
            assertEquals(chinese, QuarkusTransaction.requiringNew().call(() -> terms.serving(Language.of("zh-Hans"))));
            Actor.signedIn(mo()).opens("/desk/admin/comments/en").gets(404);
            assertNotEquals(before.notice(), serving().notice());
        } finally {
            write(before.notice(), before.terms());
        }
        Actor.reader().opens(below()).seesNowhere("be respectful of others' point of view");
    }

    /** As the administrator writes it, in English. */
    private void write(String notice, String wording) {
        Actor.signedIn(entered.room().otto())
                .opens("/desk/admin/comments/en")
                .presses("Save", Map.of("notice", notice, "wording", wording))
                .gets(200)
                .sees("Saved");
    }

    private CommentTerms serving() {
        return QuarkusTransaction.requiringNew().call(() -> terms.serving(ENGLISH));
    }

    /** What somebody sends by the form that is before them, after sitting over it for a while. */
    private Comment sent(Actor reader, String name, String text) {
        hands.on(Duration.ofSeconds(70));
        reader.presses(SEND, Map.of("name", name, "text", text)).gets(200).sees("with the moderators");
        return sentBy(reader);
    }

    /** By the private address at which its sender stands. */
    private Comment sentBy(Actor reader) {
        String secret = reader.address().replaceFirst(".*/", "");
        return QuarkusTransaction.requiringNew().call(() -> own.find(secret).orElseThrow());
    }

    private void approve(Comment held, Map<String, String> fields) {
        Actor.signedIn(mo())
                .opens("/desk/moderation?at=" + held.id())
                .submits(form(held, "approve"), fields)
                .gets(200);
        hands.on(Duration.ofSeconds(6));
    }

    /** How readers see it. */
    private Element shown(Comment comment) {
        Element said = Actor.reader().opens(below()).page().getElementById("c-" + comment.id());
        assertTrue(said != null, () -> "comment " + comment.id() + " is not below the article");
        return said;
    }

    /** On no page, feed or item that has the article or what is below it. */
    private void nobodySees(String words) {
        for (String path :
                List.of(article(), below(), "/en/", "/en/feed.atom", "/en/feed.rss", "/en/feed.json", "/sitemap.xml")) {
            assertTrue(!RestAssured.get(path).asString().contains(words), path);
        }
        var item = given().header("Authorization", "Bearer " + partnership.key("en"))
                .get("/api/ninjs/en/" + entered.article().permalink().key());
        assertEquals(200, item.statusCode());
        assertTrue(!item.asString().contains(words));
    }

    private String article() {
        return entered.article().permalink().path();
    }

    private String below() {
        return article() + "/comments";
    }

    private String queue() {
        return "/desk/moderation?language=en&article=" + entered.article().editionId();
    }

    private static String form(Comment comment, String action) {
        return "form[action='/desk/moderation/" + comment.id() + "/" + action + "']";
    }

    private Person mo() {
        return entered.room().mod();
    }

    private Comment now(Comment comment) {
        return QuarkusTransaction.requiringNew().call(() -> comments.findById(comment.id()));
    }
}
