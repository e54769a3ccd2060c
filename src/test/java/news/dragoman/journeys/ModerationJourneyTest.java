package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.comments.CommentState;
import news.dragoman.comments.Flag;
import news.dragoman.people.Person;
import news.dragoman.people.Sessions;
import news.dragoman.publication.Publication;
import news.dragoman.workflow.Role;
import news.dragoman.world.PrintShop;
import news.dragoman.world.ReaderMail;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What readers write comes to moderators, and what becomes of it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModerationJourneyTest {

    private static final String HEADLINE = "Ferries stay in port for a third day";

    @Inject
    World world;

    @Inject
    PrintShop shop;

    @Inject
    ReaderMail mail;

    @Inject
    Sessions sessions;

    @Inject
    EntityManager em;

    private World.Newsroom room;
    private Publication article;
    private Person mo;

    @BeforeEach
    void readers_have_an_article() {
        room = world.newsroom();
        article = shop.original(shop.open(), "en", new PrintShop.Copy(HEADLINE, "", "Port", "Sentence of a ferry."));
        mo = room.mod();
    }

    @Test
    void mo_edits_a_comment_beside_what_was_sent_and_takes_his_approval_back_before_anybody_sees_it() {
        UUID id = mail.sent(article, "Crane widow", "He drove No. 3. Ring me on 0555 014 272.");
        var page = Actor.signedIn(mo).opens(open(id));
        page.sees(HEADLINE, "Crane widow", "As sent", "no account, no address kept")
                .seesNowhere("SHOP");

        page.submits(form(id, "approve"), Map.of("text", " \u200b ")).gets(422).sees("Nothing would be left");
        assertEquals(CommentState.HELD, mail.now(id).state());
        page.submits(form(id, "approve"), Map.of("text", "He drove No. 3. [Number removed]"))
                .gets(422)
                .sees("Say why you edited it", "He drove No. 3. [Number removed]");
        assertEquals(CommentState.HELD, mail.now(id).state());
        page.submits(form(id, "approve"), Map.of("note", "A private number.")).gets(200);
        page.sees("Approved. Readers see it in 5 seconds.");
        assertEquals(List.of(), mail.readersSee(article), "nothing is public yet");
        assertEquals(List.of("He drove No. 3. [Number removed]"), mail.readersSeeSoon(article));

        page.presses("Undo").gets(200).sees("Taken back: it waits again.");
        assertEquals(CommentState.HELD, mail.now(id).state());
        assertEquals(List.of(), mail.readersSeeSoon(article));
        page.opens(open(id)).sees("Ring me on 0555 014 272", "[Number removed]");

        page.submits(form(id, "approve"), Map.of()).gets(200);
        var now = mail.now(id);
        assertTrue(now.edited(), "readers are told");
        assertEquals("He drove No. 3. Ring me on 0555 014 272.", now.body(), "the original stays");
        assertEquals(mo.id(), now.editedBy().orElseThrow());
        page.opens(open(id)).sees("Mo Dell has approved it", "Edited by Mo Dell");
        var why = QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery(
                                "select why from comment_event where comment_id = ?1 and kind = 'EDITED'", String.class)
                        .setParameter(1, id)
                        .getResultList());
        assertEquals(List.of("A private number."), why);
    }

    @Test
    void after_five_seconds_nothing_is_undone_any_more_and_he_decides_anew() {
        UUID id = mail.sent(article, "", "A first thought.");
        var page = Actor.signedIn(mo).opens(open(id));
        page.submits(form(id, "approve"), Map.of()).gets(200);
        String undo = page.page().selectFirst("form[data-undo]").attr("action");
        late(id);
        page.posts(undo, Map.of()).gets(409).sees("Too late to undo");
        assertEquals(List.of("A first thought."), mail.readersSee(article));

        page.opens(open(id)).submits(form(id, "approve"), Map.of()).gets(422).sees("It is approved as it stands");
        assertEquals(List.of("A first thought."), mail.readersSee(article), "once more hides it for nobody");
        page.opens(open(id)).submits(form(id, "reject"), Map.of("note", "It is about another ship."));
        page.gets(200).sees("Rejected.");
        assertEquals(List.of(), mail.readersSee(article), "gone at once");
        page.opens(open(id)).sees("Mo Dell has rejected it", "It is about another ship.");
    }

    @Test
    void two_moderators_never_decide_one_comment_twice_and_the_second_is_told_by_whom() {
        var tess = world.person(room.number(), room.desk(), "Tess Moor", "泰丝", Set.of(Role.MODERATOR), Set.of("en"));
        UUID id = mail.sent(article, "M. Okafor", "Thank you for one line that explains it.");
        var first = Actor.signedIn(mo).opens(open(id));
        var second = Actor.signedIn(tess).opens(open(id));
        first.submits(form(id, "reject"), Map.of()).gets(200);

        second.submits(form(id, "approve"), Map.of("text", "Thank you.", "note", "Shorter."))
                .gets(409)
                .sees("Mo Dell was faster: it is rejected already", "Thank you.");
        assertEquals(CommentState.REJECTED, mail.now(id).state());
        assertEquals(mo.id(), mail.now(id).decidedBy().orElseThrow());
        String undo = first.page().selectFirst("form[data-undo]").attr("action");
        second.posts(undo, Map.of()).gets(409);
        assertEquals(CommentState.REJECTED, mail.now(id).state(), "it is not hers to take back");
    }

    @Test
    void a_reader_who_finds_a_mistake_gives_the_editors_a_task_and_mo_can_take_it_back() {
        UUID id = mail.sent(article, "Tidewatcher", "Station four reads 40 cm higher. Which is right?");
        var page = Actor.signedIn(mo).opens(open(id));
        page.submits(form(id, "correction"), Map.of("note", "Looks right to me."))
                .gets(200);
        page.sees("Passed on to the editors as a task.");

        var sadie = Actor.signedIn(editorOf(article));
        sadie.opens("/desk/for-you").sees("A reader says that English is wrong");
        sadie.opens("/desk/corrections").sees("A reader says that it is wrong", "What readers say");
        sadie.opens("/desk/passed-on")
                .sees("Station four reads 40 cm higher.", "Tidewatcher", "Looks right to me.", HEADLINE);
        page.presses("Undo").gets(200).sees("Taken back");
        sadie.opens("/desk/for-you").seesNowhere("A reader says that English is wrong");
        sadie.opens("/desk/passed-on").seesNowhere("Station four reads");

        page.opens(open(id)).submits(form(id, "correction"), Map.of()).gets(200);
        late(id);
        sadie.opens("/desk/stories/" + article.storyId());
        sadie.submits("form[action$='/close-task']", Map.of("reason", "Ours is the gauge at the bridge."))
                .gets(200);
        sadie.opens("/desk/corrections").sees("Needs no change");
    }

    @Test
    void a_tip_is_sealed_to_one_editor_and_to_chiefs_and_to_nobody_else_not_even_to_whoever_passed_it_on() {
        UUID id = mail.sent(article, "Somebody", "I have the slip of the allowance.");
        var page = Actor.signedIn(mo).opens(open(id));
        page.submits(form(id, "tip"), Map.of()).gets(422).sees("Choose an editor");
        page.submits(form(id, "tip"), Map.of("to", room.nora().id().toString())).gets(200);
        page.sees("Passed on, sealed.");
        late(id);

        page.opens(open(id)).gets(200).sees("Nora Whitfield").seesNowhere("I have the slip", "Somebody");
        page.opens("/desk/moderation?show=passed_on").seesNowhere("I have the slip");
        page.posts("/desk/moderation/" + id + "/approve", Map.of("version", "1", "text", "x"))
                .gets(404);
        Actor.signedIn(room.nora()).opens("/desk/passed-on").sees("I have the slip", "Tip, sealed");
        Actor.signedIn(room.ana()).opens("/desk/passed-on").sees("I have the slip");
        Actor.signedIn(room.idris()).opens("/desk/passed-on").seesNowhere("I have the slip");
        Actor.signedIn(room.nora()).opens("/desk/for-you").sees("was sealed to you");
        assertEquals(List.of(), mail.readersSeeSoon(article));
        assertEquals(CommentState.PASSED_ON, mail.now(id).state());
    }

    @Test
    void a_flood_is_rejected_in_one_press_and_taken_back_in_another() {
        String network = "flood-" + article.id();
        UUID first = mail.sent(article, "Deals", "Cheap freight insurance " + network, network, Duration.ofMinutes(3));
        for (int i = 0; i < 4; i++) {
            mail.sent(article, "Deals " + i, "Offer " + i + network, network, Duration.ofMinutes(2), Flag.FLOOD);
        }
        UUID other = mail.sent(article, "Reader", "A word on the ferries.");
        var page = Actor.signedIn(mo).opens(open(first));
        page.sees("5 waiting from the same network today")
                .presses("From the same network: 5", Map.of("reason", "SPAM"))
                .gets(200)
                .sees("5 comments rejected.");
        assertEquals(CommentState.REJECTED, mail.now(first).state());
        assertEquals(CommentState.HELD, mail.now(other).state());
        page.presses("Undo").gets(200).sees("Taken back: 5 comments wait again.");
        assertEquals(CommentState.HELD, mail.now(first).state());

        page.opens(open(first)).submits(form(first, "ban"), Map.of("why", "Advertising, forty times."));
        page.gets(200).sees("Banned until");
        assertEquals(
                1L,
                QuarkusTransaction.requiringNew()
                        .call(() -> em.createNativeQuery(
                                        "select count(*) from comment_ban where fingerprint = ?1 and until > at",
                                        Long.class)
                                .setParameter(1, network.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .getSingleResult()));
        page.posts("/desk/moderation/ticked", Map.of("pick", other.toString(), "reason", "OTHER", "note", " "))
                .gets(422)
                .sees("say in the note what it is");
        page.posts("/desk/moderation/ticked", Map.of("reason", "OFF_TOPIC"))
                .gets(422)
                .sees("No comment is chosen")
                .seesNowhere("0 comments rejected");
        page.posts("/desk/moderation/ticked", Map.of("pick", other.toString(), "reason", "OFF_TOPIC"))
                .gets(200)
                .sees("Rejected.");
    }

    @Test
    void an_original_with_a_name_in_it_is_sealed_once_readers_do_not_see_it_and_its_words_are_nowhere() {
        UUID id = mail.sent(article, "Anon", "The manager Pell Marrow lives at number nine.");
        var page = Actor.signedIn(mo).opens(open(id));
        page.posts("/desk/moderation/" + id + "/seal", Map.of("version", "0", "why", "A private person."))
                .gets(409)
                .sees("then seal it");
        page.opens(open(id)).submits(form(id, "reject"), Map.of()).gets(200);
        page.opens(open(id))
                .submits(form(id, "seal"), Map.of("why", " "))
                .gets(422)
                .sees("Give a reason");
        page.submits(form(id, "seal"), Map.of("why", "A private person.")).gets(200);
        page.sees("The original words are sealed.", "sealed by Mo Dell").seesNowhere("Pell Marrow");

        var now = mail.now(id);
        assertEquals("", now.body());
        Object left = QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery("select c::text || e::text from comment c join comment_event e"
                                + " on e.comment_id = c.id where c.id = ?1 and e.kind = 'SEALED'")
                        .setParameter(1, id)
                        .getSingleResult());
        assertFalse(left.toString().contains("Marrow"));
        assertTrue(left.toString().contains("A private person."), "why stays");
    }

    @Test
    void mo_closes_the_comments_of_an_article_and_its_editor_opens_them_again() {
        UUID id = mail.sent(article, "Reader", "Again?");
        var page = Actor.signedIn(mo).opens(open(id));
        page.sees("Readers can comment on it.")
                .presses("Close the comments")
                .gets(200)
                .sees("The comments of the article are closed.", "Closed for new comments.");
        var sadie = Actor.signedIn(editorOf(article)).opens("/desk/stories/" + article.storyId());
        sadie.sees("Closed for new comments.").presses("Open the comments").gets(200);
        sadie.sees("Readers can comment on it.");
        page.opens(open(id)).sees("Readers can comment on it.");
    }

    @Test
    void a_comment_is_for_moderators_of_its_language_and_for_chiefs_and_does_not_exist_for_anybody_else() {
        UUID id = mail.sent(article, "Reader", "Word for few eyes: zq-held.");
        var ula = world.person(room.number(), room.desk(), "Ula Brook", "乌拉", Set.of(Role.MODERATOR), Set.of("ug"));
        Actor.signedIn(ula).opens("/desk/moderation").gets(200).seesNowhere("zq-held");
        Actor.signedIn(ula).opens(open(id)).gets(404);
        for (Person other : List.of(room.lin(), room.hana(), room.nora(), room.otto())) {
            Actor.signedIn(other).opens("/desk/moderation").gets(404);
            var token = Actor.signedIn(other);
            token.posts("/desk/moderation/" + id + "/approve", Map.of("version", "0", "text", "x"))
                    .gets(404);
        }
        Actor.signedIn(room.ana()).opens(open(id)).gets(200).sees("zq-held");
        assertEquals(CommentState.HELD, mail.now(id).state());
        Actor.reader().opens(article.permalink().path()).gets(200).seesNowhere("zq-held");
        assertTrue(Actor.reader().opens(open(id)).address().startsWith("/desk/sign-in"));
    }

    @Test
    void auditors_and_chiefs_read_who_decided_what_and_take_it_away_as_a_table_that_runs_nothing() {
        UUID id = mail.sent(article, "Reader", "Not to be in the record: zq-words.", Flag.LINKS);
        Actor.signedIn(mo)
                .opens(open(id))
                .submits(form(id, "reject"), Map.of("note", "=HYPERLINK(\"https://evil.example\",\"a, b\")"))
                .gets(200);
        var vera = world.person(room.number(), room.desk(), "Vera Hart", "薇拉", Set.of(Role.AUDITOR), Set.of("en"));
        var page = Actor.signedIn(vera).opens("/desk/moderation/record");
        page.gets(200).sees("Mo Dell", "Rejected", id.toString()).seesNowhere("zq-words");
        page.opens("/desk/moderation/record?from=yesterday").gets(422).sees("That is no day");
        Actor.signedIn(mo).opens("/desk/moderation/record").gets(404);

        var csv = given().cookie("dragoman", sessions.start(vera)).get("/desk/moderation/record.csv");
        assertEquals("text/csv;charset=UTF-8;header=present", csv.contentType());
        assertTrue(csv.header("Content-Disposition").startsWith("attachment; filename=\"comments-"));
        String line = csv.asString()
                .lines()
                .filter(one -> one.contains(id.toString()))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains("\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"a, b\"\")\""), line);
        assertTrue(csv.asString().startsWith("id,at,what,by,reason,note,comment,language,article,flags\r\n"));
        assertFalse(csv.asString().contains("zq-words"));
        List<String> whats = given().cookie("dragoman", sessions.start(vera))
                .get("/desk/moderation/record.json")
                .path("items.findAll { it.comment == '" + id + "' }.what");
        assertEquals(List.of("REJECTED"), whats);
    }

    @Test
    void the_queue_is_narrowed_by_language_article_and_sign_and_goes_from_one_to_the_next() {
        UUID old = mail.sent(article, "First", "The oldest.", "n1-" + article.id(), Duration.ofHours(3));
        UUID linked = mail.sent(article, "Second", "See www.", "n2-" + article.id(), Duration.ofHours(2), Flag.LINKS);
        UUID young = mail.sent(article, "Third", "The youngest.", "n3-" + article.id(), Duration.ofHours(1));
        String narrowed = "/desk/moderation?article=" + article.editionId();
        var page = Actor.signedIn(mo).opens(narrowed);
        assertEquals(
                List.of("q-" + old, "q-" + linked, "q-" + young),
                page.page().select("li.mq").eachAttr("id"));
        page.sees("waits for 3 h 0 min", "Waiting 3");
        page.follows("Next comment").sees("See www.");
        page.submits(form(linked, "reject"), Map.of()).gets(200);
        assertEquals("Third", page.page().select(".mod__h h2").text(), "on to the next");
        page.opens(narrowed + "&flag=LINKS").gets(200).sees("None of these");
        page.opens(narrowed + "&show=rejected").sees("See www.");
        page.opens("/desk/moderation?language=ug").gets(200).sees("None of these");
        page.opens("/desk/moderation?show=%3Cscript%3E&article=x&flag=y&at=z&after=w")
                .gets(200);
    }

    private static String open(UUID id) {
        return "/desk/moderation?at=" + id;
    }

    private static String form(UUID id, String action) {
        return "form[action='/desk/moderation/" + id + "/" + action + "']";
    }

    private Person editorOf(Publication published) {
        return QuarkusTransaction.requiringNew()
                .call(() -> em.createQuery(
                                "select p from Person p, SignOff s where s.id = ?1 and p.id = s.personId", Person.class)
                        .setParameter(1, published.signOffId())
                        .getSingleResult());
    }

    /** As if more than five seconds had gone by. */
    private void late(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("update comment set decided_at = decided_at - interval '6 s',"
                                + " public_from = public_from - interval '6 s' where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
    }
}
