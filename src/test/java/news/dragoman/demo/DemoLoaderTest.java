package news.dragoman.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.dragoman.comments.Comment;
import news.dragoman.comments.Comments;
import news.dragoman.comments.Flag;
import news.dragoman.comments.ModerationQueue;
import news.dragoman.comments.QueueAsk;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.people.People;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.Story;
import news.dragoman.workflow.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoLoaderTest {

    @Inject
    DemoTroupe troupe;

    @Inject
    DemoPlay play;

    @Inject
    DemoReaders readers;

    @Inject
    Comments comments;

    @Inject
    ModerationQueue queue;

    @Inject
    CommentDesk moderation;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    People people;

    @Inject
    Stories stories;

    @Inject
    Editions editions;

    @Inject
    Claims claims;

    @Test
    void every_story_stands_where_its_file_says_it_stands_and_so_does_every_comment() {
        troupe.engage();
        play.perform();
        readers.perform();
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(troupe.engaged());
            for (DemoStories.Story told : DemoStories.load().stories()) {
                Story story = stories.find("slugline", told.slugline()).firstResult();
                for (DemoStories.Edition wanted : told.editions()) {
                    Edition edition = editions.ofStory(story.id()).stream()
                            .filter(e -> e.language().tag().equals(wanted.language()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(told.slugline() + " in " + wanted.language()));
                    String where = told.slugline() + " " + wanted.language();
                    assertEquals(wanted.stage(), edition.stage(), where);
                    var holder = claims.open(edition.id())
                            .map(c -> people.findById(c.personId()).login());
                    assertEquals(
                            switch (wanted.turn()) {
                                case CLAIMED -> wanted.stage() == Stage.EDIT ? wanted.editor() : wanted.translator();
                                case RETURNED -> wanted.translator();
                                case NONE, WAITING -> java.util.Optional.<String>empty();
                            },
                            holder,
                            where);
                }
            }
            moderators_have_what_readers_wrote_and_readers_what_moderators_approved();
        });
    }

    private void moderators_have_what_readers_wrote_and_readers_what_moderators_approved() {
        Story flood = stories.find("slugline", "LING-RIVER-FLOOD").firstResult();
        Edition english = editions.ofStory(flood.id()).stream()
                .filter(one -> one.language().tag().equals("en"))
                .findFirst()
                .orElseThrow();
        List<Comment> shown = comments.publicOf(english.id(), clock.instant(), null, 100);
        assertEquals(
                List.of("en", "en", "zh-Hans", "ug", "en"),
                shown.stream()
                        .map(one -> one.detectedLanguage()
                                .orElse(one.articleLanguage())
                                .tag())
                        .toList());
        assertEquals(1, shown.stream().filter(Comment::edited).count());
        assertTrue(shown.stream().noneMatch(one -> one.shown().contains("0555")));

        var lucy = people.findByLogin("lucy.marsh").orElseThrow();
        var waiting = queue.list(moderation.ask(QueueAsk.Show.WAITING, null, english.id(), null, lucy), null, 100);
        Set<Flag> flags = waiting.stream().flatMap(one -> one.flags().stream()).collect(Collectors.toSet());
        assertEquals(Set.of(Flag.LINKS, Flag.DUPLICATE, Flag.CONFUSABLE_NAME, Flag.OTHER_LANGUAGE), flags);
        var told = DemoComments.load();
        assertEquals(
                told.written().size() - told.decided().size(),
                comments.count(
                        "state = CommentState.HELD and editionId in ?1",
                        told.written().stream()
                                .map(one ->
                                        editions
                                                .ofStory(stories.find("slugline", one.slugline())
                                                        .<Story>firstResult()
                                                        .id())
                                                .stream()
                                                .filter(e -> e.language().tag().equals(one.language()))
                                                .findFirst()
                                                .orElseThrow()
                                                .id())
                                .distinct()
                                .toList()));
        for (QueueAsk.Show show : List.of(QueueAsk.Show.REJECTED, QueueAsk.Show.PASSED_ON)) {
            assertEquals(2, queue.count(moderation.ask(show, null, english.id(), null, lucy)), show.name());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        assertEquals(
                0L,
                em.createNativeQuery("select count(*) from comment_salt where day < ?1", Long.class)
                        .setParameter(1, today)
                        .getSingleResult(),
                "days that are over are forgotten here too");
    }
}
