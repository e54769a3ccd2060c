package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import news.dragoman.comments.Arrivals;
import news.dragoman.comments.Banning;
import news.dragoman.comments.Comment;
import news.dragoman.comments.Comments;
import news.dragoman.comments.Fingerprints;
import news.dragoman.comments.Flag;
import news.dragoman.comments.Outcome;
import news.dragoman.comments.SendersOwn;
import news.dragoman.comments.Sent;
import news.dragoman.comments.TermsBook;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.publication.Publication;
import news.dragoman.story.Editions;
import news.dragoman.workflow.Step;
import news.dragoman.world.Hands;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers write under an article, and what becomes of it. The clock stands still but for the test's hands. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommentsJourneyTest {

    private static final Copy FOG = new Copy("Fog over the bay", "Ferries wait.", "Wangdu", "Fog came in at dawn.");
    private static final String SEND = "Send to the moderators";
    private static final String WORDS = "My husband drove No. 3 for eleven years.\nNobody says what happens to them.";

    @Inject
    PrintShop prints;

    @Inject
    Newsroom newsroom;

    @Inject
    Editions editions;

    @Inject
    Comments comments;

    @Inject
    Arrivals arrivals;

    @Inject
    SendersOwn own;

    @Inject
    TermsBook terms;

    @Inject
    Fingerprints fingerprints;

    @Inject
    Banning banning;

    @Inject
    EntityManager em;

    private PrintShop.Shop shop;
    private Publication article;
    private Hands hands;

    @BeforeEach
    void an_article_is_out() {
        shop = prints.open();
        article = prints.original(shop, "en", FOG);
        hands = Hands.at("2021-03-04T10:00:00Z");
    }

    @Test
    void mira_writes_waits_is_read_and_takes_it_back() {
        var mira = Actor.reader().opens(article.permalink().path()).follows("Read and write comments");
        mira.sees(
                "Nobody has written here yet", "A moderator reads every comment", "Plain text, up to 5000 characters");
        hands.on(Duration.ofSeconds(40));
        mira.presses(SEND, Map.of("name", "Mira Okafor", "text", "  "))
                .gets(422)
                .sees("Your comment was not sent", "Write something first");
        assertEquals("Mira Okafor", mira.page().select("[name=name]").val());
        mira.presses(SEND, Map.of("text", WORDS))
                .gets(200)
                .sees("Your comment is with the moderators", "Nobody else can see it yet", "My husband drove No. 3");
        String secret = mira.address();
        assertTrue(secret.matches("/en/[0-9a-z]{10}/comments/[A-Za-z0-9_-]{22}"), secret);
        assertTrue(mira.page().select(".own__link").text().endsWith(secret));
        Comment held = only();
        assertEquals("Mira Okafor", held.name());
        assertEquals(WORDS, held.body());
        assertEquals(
                List.of("en", terms.serving(Language.of("en")).version()),
                List.of(held.noticeLanguage(), held.noticeVersion()));
        assertEquals(Set.of(), held.flags());

        reader().seesNowhere("husband", "Mira");
        approve(held, null);
        reader().seesNowhere("husband", "Mira");
        mira.opens(secret).sees("with the moderators");
        hands.on(Duration.ofSeconds(5));
        var said = reader().sees("Mira Okafor", "My husband drove No. 3").page();
        assertEquals("1", said.select(".talk header p").text());
        mira.opens(secret).sees("Your comment is public");

        edit(held, "My husband drove for eleven years.");
        reader().sees("drove for eleven years", "Edited by a moderator").seesNowhere("No. 3");
        mira.opens(secret).sees("No. 3", "drove for eleven years", "Edited by a moderator");

        hands.on(Duration.ofDays(40));
        mira.opens(secret).presses("Withdraw it now").gets(200).sees("Your comment is withdrawn");
        assertEquals(secret, mira.address());
        reader().sees("Nobody has written here yet").seesNowhere("Mira", "husband", "eleven");
        assertEquals(List.of("", "", ""), List.of(only().name(), only().body(), only().shown()));
        mira.opens(secret).sees("withdrawn").seesNowhere("Mira", "husband");
        assertEquals(
                1, count("select count(*) from comment_event where comment_id = ?1 and kind = 'WITHDRAWN'", held.id()));
        Actor.reader().opens(secret.substring(0, secret.length() - 1)).gets(404);
    }

    @Test
    void no_cookie_no_copy_and_no_search_engine_has_any_of_it() {
        String path = article.permalink().path() + "/comments";
        for (Response answer : List.of(given().get(path), send(ticket(), "A", "One"), given().get("/en/terms"))) {
            assertNull(answer.header("Set-Cookie"));
            assertEquals("no-store", answer.header("Cache-Control"));
            assertTrue(answer.header("X-Robots-Tag").startsWith("noindex"));
            assertNull(answer.header("ETag"));
        }
        given().redirects()
                .follow(false)
                .get("/zh-Hans/x-" + article.permalink().key() + "/comments")
                .then()
                .statusCode(302);
    }

    @Test
    void a_form_that_comes_twice_is_one_comment_and_one_that_comes_with_other_words_is_asked_about() throws Exception {
        String ticket = ticket();
        hands.on(Duration.ofSeconds(4));
        List<String> addresses = together(8, () -> send(ticket, "Mira", "Once.").header("Location"));
        assertEquals(1, Set.copyOf(addresses).size(), addresses.toString());
        assertEquals("Once.", only().body());

        var other = send(ticket, "Mira", "Something else.");
        assertEquals(422, other.statusCode());
        var page = Jsoup.parse(other.asString());
        assertTrue(page.text().contains("A comment was already sent with this form"));
        assertEquals("Something else.", page.select("textarea").text());
        assertEquals(
                303,
                send(page.select("[name=signed]").val(), "Mira", "Something else.")
                        .statusCode());
        assertEquals(2, all().size());
    }

    @Test
    void what_comes_too_fast_too_late_or_with_no_form_of_ours_is_sent_back_with_its_words() {
        String ticket = ticket();
        refused(send(ticket, "", "Quick."), "That was very fast", "Quick.");
        hands.on(Duration.ofHours(25));
        Document late = refused(send(ticket, "", "Slow."), "stood open for too long", "Slow.");
        assertEquals(
                303, send(late.select("[name=signed]").val(), "", "Slow.").statusCode(), "and can be sent at once");

        String made = ticket();
        hands.on(Duration.ofSeconds(4));
        refused(send("", "", "No form."), "stood open for too long", "No form.");
        refused(send(made.substring(0, made.length() - 4) + "AAAA", "", "Forged."), "too long", "Forged.");
        var elsewhere = prints.original(shop, "en", FOG);
        refused(sendTo(elsewhere, made, "", "Carried over.", ""), "too long", "Carried over.");
        Document trapped = refused(sendTo(article, made, "", "By a robot.", "http://x"), "hidden field", "By a robot.");
        assertEquals("", trapped.select("[name=website]").val());
        assertEquals(
                403,
                form(made, "", "From another site.", "")
                        .header("Sec-Fetch-Site", "cross-site")
                        .post(article.permalink().path() + "/comments")
                        .statusCode());
        assertEquals(1, all().size(), "only what was sent again");
    }

    @Test
    void what_would_harm_others_is_shown_as_text_or_refused_with_a_clear_word() {
        String nasty =
                "<script>alert(1)</script> & \"<b onclick=x>bold</b>\" {form.ticket} </textarea> javascript:alert(1)";
        assertEquals(303, sent("<i>" + nasty.substring(0, 30), nasty).statusCode());
        approve(only(), Instant.parse("2021-03-04T09:00:00Z"));
        Document shown = reader().page();
        assertEquals(nasty, shown.selectFirst(".talk__t").text());
        assertTrue(shown.select(".talk__l a, .talk__l script, .talk__l i, .talk__l b b")
                .isEmpty());
        Document again = refused(sent("<b>", "<script>alert(2)</script>\u202E"), "change the direction", "");
        assertTrue(again.select(".talk__f script, .talk__f b b").isEmpty());

        refused(sent("Mira", "abc\u202Edef"), "change the direction", "abc\u202Edef");
        refused(sent("Mira", "open \u2067 isolate"), "change the direction", "open");
        refused(sent("Mi\u202Era", "Fine."), "The name has characters that hide something", "Fine.");
        refused(sent("M".repeat(41), "Fine."), "The name is too long", "Fine.");
        refused(sent("", "Z" + "\u0351".repeat(20) + "algo"), "too many marks", "algo");
        refused(sent("", "a" + "\u200B".repeat(3_000)), "too many invisible", "a");
        refused(sent("", "a\u0007b"), "control characters", "b");
        refused(sent("", "Buy https://a.example ".repeat(6)), "too many links", "Buy");
        refused(sent("", "水".repeat(5_001)), "5000 characters are the most", "水水");
        long began = System.nanoTime();
        refused(sent("", "flood ".repeat(175_000)), "5000 characters are the most", "flood flood");
        assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() < 5, "a megabyte is answered at once");
        assertEquals(303, sent("", "水".repeat(5_000)).statusCode());
        assertEquals(2, all().size());
    }

    @Test
    void moderators_are_told_what_to_look_at() {
        assertEquals(Set.of(Flag.LINKS), flagged("Mira", "See example.com and https://b.example/x"));
        assertEquals(
                Set.of(Flag.CONFUSABLE_NAME), flagged("Sаdie Mооn", "I wrote this."), "as the byline, in Cyrillic");
        assertEquals(Set.of(Flag.CONFUSABLE_NAME), flagged("The EDlTOR", "We have decided."));
        assertEquals(Set.of(Flag.CONFUSABLE_NAME), flagged("Drag0man", "This is official news."));
        assertEquals(Set.of(Flag.OTHER_LANGUAGE), flagged("小禾", "我在下游的镇上，自来水已经隔天供。"));
        assertEquals("zh-Hans", latest().detectedLanguage().orElseThrow().tag());
        refused(sent("小禾", "我在下游的镇上， 自来水已经隔天供！"), "The same comment came from your network", "自来水");
        var other = prints.original(shop, "en", FOG);
        String ticket = arrivals.ticket(other, terms.serving(Language.of("en")));
        hands.on(Duration.ofSeconds(4));
        assertEquals(303, sendTo(other, ticket, "", "我在下游的镇上，自来水已经隔天供。", "").statusCode());
        assertEquals(Set.of(Flag.OTHER_LANGUAGE, Flag.DUPLICATE), latest(other).flags());
    }

    @Test
    void an_article_that_is_closed_suspended_or_withdrawn_takes_nothing_and_loses_no_words() {
        String mine = sent("Mira", "Before.").header("Location");
        approve(only(), Instant.parse("2021-03-04T09:00:00Z"));
        String ticket = ticket();
        hands.on(Duration.ofSeconds(4));
        closed(true);
        var shut = send(ticket, "Mira", "After.");
        assertEquals(409, shut.statusCode());
        assertTrue(shut.asString().contains("After.") && shut.asString().contains("takes no comments"));
        reader().sees("Before.", "This article takes no comments").seesNowhere("talk__f");
        closed(false);
        assertEquals(303, send(ticket, "Mira", "After.").statusCode());

        suspend();
        String path = article.permalink().path() + "/comments";
        Actor.reader().opens(path).gets(404).seesNowhere("Before", "Fog over the bay");
        String late = ticket();
        hands.on(Duration.ofSeconds(4));
        var gone = send(late, "Mira", "Too late.");
        assertEquals(409, gone.statusCode());
        assertTrue(gone.asString().contains("Too late.") && !gone.asString().contains("Fog over"));
        Actor.reader().opens(mine).sees("Before.").presses("Withdraw it now").sees("withdrawn");
        assertEquals(2, all().size());
    }

    @Test
    void a_flood_is_told_to_come_later_and_its_neighbours_are_not() throws Exception {
        Queue<String> forms = ripe(160);
        List<Outcome> outcomes = together(
                90,
                () -> arrivals.receive(
                        new Sent(article, "", "Flood " + UUID.randomUUID(), "", forms.remove(), "another network")));
        assertEquals(
                60, outcomes.stream().filter(Outcome.Held.class::isInstance).count());
        assertEquals(
                30, outcomes.stream().filter(Outcome.Later.class::isInstance).count());
        assertEquals(
                30,
                all().stream().filter(one -> one.flags().contains(Flag.FLOOD)).count(),
                "after the first thirty");
        assertEquals(303, sent("Mira", "I am somebody else.").statusCode());

        for (int i = 0; i < 60; i++) {
            arrivals.receive(new Sent(article, "", "Home " + i, "", forms.remove(), "7f0909/24"));
        }
        String form = forms.remove();
        var told = fromElsewhere(form, "Once more.");
        assertEquals(429, told.statusCode());
        assertTrue(Integer.parseInt(told.header("Retry-After")) > 0);
        assertTrue(told.asString().contains("Too many comments came from your network"));
        assertTrue(told.asString().contains("Once more."));
        assertEquals(200, given().get(article.permalink().path()).statusCode());
        hands.on(Duration.ofMinutes(2));
        assertEquals(303, fromElsewhere(form, "Once more.").statusCode());
    }

    @Test
    @Tag("exhaustive")
    void ten_thousand_in_a_minute_from_everywhere_fill_no_queue_and_the_article_does_not_notice() throws Exception {
        Queue<String> forms = ripe(10_000);
        var from = new AtomicInteger();
        var slowest = new AtomicLong();
        var over = new AtomicBoolean();
        var reading = Executors.newSingleThreadExecutor();
        var read = reading.submit(() -> {
            int times = 0;
            while (!over.get()) {
                long began = System.nanoTime();
                assertEquals(200, given().get(article.permalink().path()).statusCode());
                slowest.accumulateAndGet(System.nanoTime() - began, Math::max);
                times++;
            }
            return times;
        });
        long began = System.nanoTime();
        List<Outcome> outcomes = together(10_000, () -> {
            int number = from.getAndIncrement();
            return arrivals.receive(
                    new Sent(article, "", "Flood " + number, "", forms.remove(), "network " + number % 2_000));
        });
        long took = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        over.set(true);
        int times = read.get();
        reading.shutdownNow();
        System.out.println(
                "10,000 comments in " + took + " s; the article read " + times + " times meanwhile, at worst in "
                        + Duration.ofNanos(slowest.get()).toMillis() + " ms");
        long held = outcomes.stream().filter(Outcome.Held.class::isInstance).count();
        assertTrue(held >= 300 && held <= 316, held + " were taken: those that were on their way at once came too");
        assertEquals(
                10_000 - held,
                outcomes.stream().filter(Outcome.Later.class::isInstance).count());
        assertTrue(
                all().stream().filter(one -> one.flags().contains(Flag.FLOOD)).count() >= held - 46);
        assertTrue(times >= 10, "the article was read " + times + " times meanwhile");
    }

    @Test
    void where_a_comment_came_from_is_forgotten_with_the_day_and_was_never_an_address() {
        sent("Mira", "Nobody knows where I am.");
        assertTrue(only().fingerprint().isPresent());
        assertEquals(
                0, count("select count(*) from comment where cast(to_jsonb(comment) as text) like ?1", "%127.0.0%"));
        assertEquals(1, count("select count(*) from comment_salt where day = '2021-03-04'"));
        fingerprints.forget();
        assertTrue(only().fingerprint().isPresent(), "the day is not over");

        var first = only();
        String why = "Advertising " + first.id();
        QuarkusTransaction.requiringNew()
                .run(() -> banning.ban(first, why, shop.sadie().id()));
        var banned = sent("Mira", "Once more from here.");
        assertEquals(429, banned.statusCode());
        assertTrue(banned.asString().contains("Nothing is taken from your network for now"));
        assertTrue(banned.asString().contains("Once more from here."), "what was typed is kept");
        String elsewhere = ticket();
        hands.on(Duration.ofSeconds(4));
        assertEquals(303, from("127.8.8.8", elsewhere, "From next door.").statusCode(), "nobody else is held back");

        hands.to("2021-03-05T00:00:01Z");
        fingerprints.forget();
        assertEquals(0, count("select count(*) from comment_ban where why = ?1 and fingerprint <> ''", why));
        assertTrue(all().stream()
                .allMatch(one -> one.fingerprint().isEmpty() && one.likeness().isEmpty()));
        assertEquals(0, count("select count(*) from comment_salt where day = '2021-03-04'"));
        assertEquals(303, sent("Mira", "On the next day.").statusCode(), "a ban ends with the mark it was for");
    }

    @Test
    void of_a_moderator_who_approves_and_a_sender_who_withdraws_the_sender_wins() throws Exception {
        for (int i = 0; i < 5; i++) {
            String secret = sent("Mira", "Race " + i).header("Location").replaceFirst(".*/", "");
            Comment held = latest();
            together(List.of(() -> own.withdraw(secret), () -> {
                approve(held, hands.instant());
                return true;
            }));
            assertEquals("", latest().body());
            reader().seesNowhere("Race " + i);
        }
    }

    private Actor reader() {
        return Actor.reader().opens(article.permalink().path() + "/comments").gets(200);
    }

    /** So many forms that have stood open for long enough. */
    private Queue<String> ripe(int count) {
        Queue<String> tickets = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < count; i++) {
            tickets.add(ticket());
        }
        hands.on(Duration.ofSeconds(4));
        return tickets;
    }

    private String ticket() {
        return arrivals.ticket(article, terms.serving(article.language()));
    }

    private Response sent(String name, String text) {
        String ticket = ticket();
        hands.on(Duration.ofSeconds(4));
        return send(ticket, name, text);
    }

    private Response send(String ticket, String name, String text) {
        return sendTo(article, ticket, name, text, "");
    }

    private Response sendTo(Publication to, String ticket, String name, String text, String website) {
        return form(ticket, name, text, website).post(to.permalink().path() + "/comments");
    }

    private static RequestSpecification form(String ticket, String name, String text, String website) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("signed", ticket)
                .formParam("name", name)
                .formParam("text", text)
                .formParam("website", website);
    }

    private static RestAssuredConfig leaving(String address) {
        try {
            return RestAssured.config()
                    .httpClient(RestAssured.config()
                            .getHttpClientConfig()
                            .setParam("http.route.local-address", InetAddress.getByName(address)));
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private Response fromElsewhere(String ticket, String text) {
        return from("127.9.9.9", ticket, text);
    }

    private Response from(String address, String ticket, String text) {
        return form(ticket, "Zed", text, "")
                .config(leaving(address))
                .post(article.permalink().path() + "/comments");
    }

    private static Document refused(Response answer, String why, String kept) {
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertTrue(
                page.select(".talk__wrong").text().contains(why),
                page.select(".talk__wrong").text());
        assertTrue(page.select("textarea").text().contains(kept), "what was typed is kept");
        return page;
    }

    private Set<Flag> flagged(String name, String text) {
        assertEquals(303, sent(name, text).statusCode());
        return latest().flags();
    }

    private List<Comment> all() {
        return QuarkusTransaction.requiringNew()
                .call(() -> comments.list(
                        "publicationKey = ?1 order by receivedAt, id",
                        article.permalink().key()));
    }

    private Comment only() {
        assertEquals(1, all().size());
        return all().get(0);
    }

    private Comment latest() {
        return latest(article);
    }

    private Comment latest(Publication under) {
        return QuarkusTransaction.requiringNew()
                .call(() -> comments.find("editionId = ?1 order by receivedAt desc, id desc", under.editionId())
                        .firstResult());
    }

    /** What a moderator's decision comes to; from five seconds on where no other time is given. */
    private void approve(Comment comment, @Nullable Instant from) {
        run(
                "update comment set state = 'APPROVED', public_from = ?2, version = version + 1"
                        + " where id = ?1 and version = " + comment.version(),
                comment.id(),
                from == null ? hands.instant().plusSeconds(5) : from);
    }

    private void edit(Comment comment, String shown) {
        run(
                "update comment set shown_body = ?2, edited_at = received_at, edited_by = (select id from person limit 1)"
                        + " where id = ?1",
                comment.id(),
                shown);
    }

    private void closed(boolean closed) {
        run(
                "insert into commenting (id, edition_id, open, at, by) select gen_random_uuid(), ?1, " + !closed
                        + ", now() + interval '" + (closed ? 1 : 2) + " hour', id from person where id = ?2",
                article.editionId(),
                shop.sadie().id());
    }

    private void suspend() {
        int version = QuarkusTransaction.requiringNew()
                .call(() -> editions.findById(article.editionId()).version());
        newsroom.take(
                Step.SUSPEND, article.editionId(), shop.sadie(), Ask.at(version).because("Doubtful."));
    }

    private void run(String sql, Object first, Object second) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(sql)
                        .setParameter(1, first)
                        .setParameter(2, second)
                        .executeUpdate());
    }

    private long count(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = em.createNativeQuery(sql, Long.class);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return (long) query.getSingleResult();
        });
    }

    private static <T> List<T> together(int count, Callable<T> what) throws Exception {
        List<Callable<T>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(what);
        }
        return together(all);
    }

    private static <T> List<T> together(List<Callable<T>> all) throws Exception {
        var ready = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(Math.min(16, all.size()));
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> one : all) {
                running.add(threads.submit(() -> {
                    ready.await();
                    return one.call();
                }));
            }
            ready.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
