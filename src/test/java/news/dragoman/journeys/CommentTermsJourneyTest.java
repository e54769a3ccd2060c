package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import news.dragoman.comments.Comment;
import news.dragoman.comments.CommentSettings;
import news.dragoman.comments.Comments;
import news.dragoman.comments.Flag;
import news.dragoman.publication.Publication;
import news.dragoman.world.Hands;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What readers are told before they write: an administrator keeps it, and every comment keeps what its sender saw. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommentTermsJourneyTest {

    @Inject
    World world;

    @Inject
    PrintShop prints;

    @Inject
    Comments comments;

    @Inject
    CommentSettings settings;

    @Test
    void otto_writes_a_notice_and_a_word_to_watch_for_and_a_comment_keeps_what_its_sender_saw() {
        var room = world.newsroom();
        Publication article =
                prints.original(prints.open(), "fr", new Copy("Brouillard", "", "Wangdu", "Le brouillard est venu."));
        String path = article.permalink().path() + "/comments";
        var early = Actor.reader().opens(path).sees("A moderator reads every comment before it appears");
        assertEquals("en", early.page().selectFirst("#comment-notice").attr("lang"));

        var otto = Actor.signedIn(room.otto()).opens("/desk/admin/comments").sees("Readers’ comments", "as delivered");
        otto.opens("/desk/admin/comments/fr")
                .presses("Save", Map.of("notice", "Un modérateur lit tout."))
                .gets(422)
                .sees("Notice and terms both want words");
        assertEquals(
                "Un modérateur lit tout.", otto.page().select("[name=notice]").val());
        otto.presses("Save", Map.of("wording", "Principes\nSoyez polis.\n\nMerci.", "watched", "canaille\nvieux fou"))
                .gets(200)
                .sees("Saved");
        Actor.reader().opens(path).sees("Un modérateur lit tout.").seesNowhere("A moderator reads every");
        Actor.reader().opens("/fr/terms").sees("Terms for comments", "Principes", "Soyez polis.", "Version 1");

        var hands = Hands.at("2021-06-04T10:00:00Z");
        var late = Actor.reader().opens(path);
        hands.on(Duration.ofSeconds(9));
        late.presses("Send to the moderators", Map.of("text", "Quelle CANAILLE, celui-ci est un fou."))
                .sees("with the moderators");
        Comment flagged = latest(article);
        assertEquals(Set.of(Flag.WORD_LIST), flagged.flags());
        assertEquals("fr 1", flagged.noticeLanguage() + " " + flagged.noticeVersion());
        late.opens(path);
        hands.on(Duration.ofSeconds(9));
        late.presses(
                "Send to the moderators", Map.of("text", "Les canailles sont des canaillettes, et le reste aussi."));
        assertEquals(Set.of(), latest(article).flags(), "a word is sought whole");
    }

    @Test
    void two_administrators_at_once_lose_nothing() {
        var room = world.newsroom();
        var otto = Actor.signedIn(room.otto()).opens("/desk/admin/comments/lo");
        var other = Actor.signedIn(room.otto()).opens("/desk/admin/comments/lo");
        otto.presses("Save", Map.of("notice", "First.", "wording", "Terms of the first."))
                .sees("Saved");
        other.presses("Save", Map.of("notice", "Second.", "wording", "Terms of the second."))
                .gets(409)
                .sees("Somebody else has changed this", "Terms of the first.");
        assertEquals(
                "Terms of the second.", other.page().select("[name=wording]").val());
        other.presses("Save").gets(200).sees("Saved");
        Actor.reader().opens("/lo/terms").sees("Terms of the second.", "Version 2");
        Actor.reader().opens("/lo/terms?version=1").sees("Terms of the first.", "The terms as they are now");
        Actor.reader().opens("/lo/terms?version=9").gets(404);
        Actor.reader().opens("/xx/terms").gets(404);
        Actor.signedIn(room.nora()).opens("/desk/admin/comments/lo").gets(404);
    }

    @Test
    void a_name_is_asked_for_where_the_newsroom_wants_one() {
        var room = world.newsroom();
        var article = prints.original(prints.open(), "en", new Copy("Fog", "", "Wangdu", "Fog came."));
        var otto = Actor.signedIn(room.otto()).opens("/desk/admin/comments");
        otto.presses("Save", Map.of("name-required", "yes"));
        try {
            var hands = Hands.at("2021-06-04T10:00:00Z");
            var mira = Actor.reader().opens(article.permalink().path() + "/comments");
            assertTrue(mira.page().selectFirst("[name=name]").hasAttr("required"));
            hands.on(Duration.ofSeconds(9));
            mira.presses("Send to the moderators", Map.of("text", "No name."))
                    .gets(422)
                    .sees("Write a name. It can be any name.");
            mira.presses("Send to the moderators", Map.of("name", "M."))
                    .gets(200)
                    .sees("with the moderators", "No name.");
        } finally {
            settings.requireName(false, room.otto().id());
        }
    }

    private Comment latest(Publication under) {
        return QuarkusTransaction.requiringNew()
                .call(() -> comments.find("editionId = ?1 order by receivedAt desc, id desc", under.editionId())
                        .firstResult());
    }
}
