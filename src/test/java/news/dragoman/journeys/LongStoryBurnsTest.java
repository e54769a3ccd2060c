package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import news.dragoman.world.Aftermath;
import news.dragoman.world.Editing;
import news.dragoman.world.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long it takes until words are gone from before readers of four languages, of a text of 60 paragraphs. It prints what it
 * measured; the bound is the promise of two seconds of work.
 */
@QuarkusTest
@Tag("soak")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LongStoryBurnsTest {

    private static final int PARAGRAPHS = 60;
    private static final int TIMES = 5;
    private static final Duration PROMISED = Duration.ofSeconds(2);

    @Inject
    World world;

    @Inject
    Editing editing;

    @Inject
    Newsroom newsroom;

    @Inject
    Aftermath aftermath;

    @Inject
    SessionFactory sessions;

    @Test
    void a_paragraph_leaves_four_long_texts_and_all_four_are_withdrawn_within_two_seconds_each() {
        var room = world.newsroom();
        var fay = world.person(room.number(), room.desk(), "Fay Dupont", "杜邦", Set.of(Role.EDITOR), Set.of("fr", "es"));
        var luc = world.person(
                room.number(),
                room.desk(),
                "Luc Moreau",
                "莫吕克",
                Set.of(Role.TRANSLATOR),
                Set.of(),
                World.pair("zh-Hans", "fr"),
                World.pair("en", "es"));
        var chinese = editing.filed(
                room,
                "望渡港停工待水",
                IntStream.rangeClosed(1, PARAGRAPHS)
                        .mapToObj(n -> "第" + n + "个泊位没有船。工人还在等水。")
                        .toArray(String[]::new));
        out(chinese, room.wei());
        var english = out(translated(editing.in(chinese, "en"), room.hana(), "Berth"), room.nora());
        var french = newsroom.request(List.of(chinese.id()), Language.of("fr"), null, room.wei());
        var spanish = newsroom.request(List.of(english.id()), Language.of("es"), null, room.nora());
        out(translated(french, luc, "Poste"), fay);
        out(translated(spanish, luc, "Muelle"), fay);

        var redacted = new ArrayList<Took>();
        for (int n = 1; n <= TIMES; n++) {
            String words = "Berth " + 4 * n + ".";
            redacted.add(timed(() -> aftermath.redacted(english, room.nora(), words)));
        }
        var proposed = timed(() -> aftermath.proposed(english, room.nora(), "It was wrong.", true));
        var confirmed = timed(() ->
                newsroom.take(Step.WITHDRAW, english.id(), room.ana(), Ask.at(0).everywhere(true)));
        for (Edition one : List.of(chinese, english, french, spanish)) {
            assertEquals(PublicState.WITHDRAWN, editing.now(one).publicState(), one.language()::tag);
        }
        System.out.printf(
                "Four texts of %d paragraphs, time by the clock and of this processor, and statements: redacting one %s,"
                        + " proposing to withdraw all %s, confirming it %s%n",
                PARAGRAPHS, redacted, proposed, confirmed);
        Stream.concat(redacted.stream(), Stream.of(proposed, confirmed))
                .forEach(took -> assertTrue(took.work().compareTo(PROMISED) < 0, took::toString));
    }

    /**
     * How long something took.
     *
     * @param work of the processor for this thread: what else the machine does meanwhile does not count
     * @param statements that were prepared for it; many rows for one table are one
     */
    private record Took(Duration clock, Duration work, long statements) {
        @Override
        public String toString() {
            return clock.toMillis() + "/" + work.toMillis() + " ms, " + statements;
        }
    }

    private Took timed(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long prepared = statistics.getPrepareStatementCount();
        long start = System.nanoTime();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        var took = new Took(
                Duration.ofNanos(System.nanoTime() - start),
                Duration.ofNanos(threads.getCurrentThreadCpuTime() - before),
                statistics.getPrepareStatementCount() - prepared);
        statistics.setStatisticsEnabled(false);
        return took;
    }

    /** Every sentence with a number of its own, so that each paragraph can be told from the others. */
    private Edition translated(Edition edition, Person translator, String word) {
        return editing.translated(
                edition,
                translator,
                IntStream.rangeClosed(0, PARAGRAPHS * 2)
                        .mapToObj(n -> word + " " + n + ".")
                        .toArray(String[]::new));
    }

    private Edition out(Edition edition, Person editor) {
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF, Step.PUBLISH)) {
            newsroom.take(step, edition.id(), editor, ask(step, edition, editor));
        }
        return editing.now(edition);
    }

    private Ask ask(Step step, Edition edition, Person editor) {
        var ask = Ask.at(editing.now(edition).version());
        return step == Step.CLAIM ? ask : ask.reading(editing.hash(edition, editor));
    }
}
