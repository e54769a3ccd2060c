package news.dragoman.web.rendered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.publication.PublicationChange;
import news.dragoman.publication.PublicationChange.Reach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is kept, when it goes, and what many who ask at once make of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenderedPagesTest {

    private static final UUID STORY = UUID.randomUUID();
    private static final Asked PAGE = new Asked("", "/en/a-0123456789");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RenderedPages pages = heard(1_000_000);

    private RenderedPages heard(long memory) {
        var made = new RenderedPages(memory, meters);
        made.listening();
        made.answered(System.nanoTime());
        return made;
    }

    @Test
    void a_page_goes_with_what_it_is_about_and_with_nothing_else() {
        About article = About.story(STORY).naming(List.of(Language.of("en"), Language.of("ug")));
        About front = About.language(Language.of("en")).naming(List.of(Language.of("en")));
        About map = About.all();
        About rules = About.nothing();
        List<About> all = List.of(article, front, map, rules);
        assertEquals(List.of(true, true, true, false), touched(all, STORY, "en", Reach.IN));
        assertEquals(List.of(false, true, true, false), touched(all, UUID.randomUUID(), "en", Reach.IN));
        assertEquals(List.of(false, true, true, false), touched(all, UUID.randomUUID(), "ug", Reach.IN), "a new front");
        assertEquals(List.of(true, true, true, false), touched(all, UUID.randomUUID(), "ko", Reach.IN), "and another");
        assertEquals(List.of(true, true, true, false), touched(all, UUID.randomUUID(), "ug", Reach.OUT), "the last?");
        assertEquals(List.of(false, false, true, false), touched(all, UUID.randomUUID(), "ug", Reach.SAME));
        assertEquals(List.of(true, false, true, false), touched(all, STORY, "ug", Reach.SAME));
    }

    @Test
    void what_changes_while_a_page_is_rendered_keeps_it_from_being_kept_and_sends_those_who_wait_to_ask_again() {
        var waiter = new Waiter();
        Flight flight = pages.join(PAGE, new Waiter()).orElseThrow();
        assertTrue(pages.join(PAGE, waiter).isEmpty(), "one is under way");
        pages.heard("readers " + STORY + " en out");
        pages.land(flight, page("old words"), About.story(STORY));
        assertNull(pages.find(PAGE));
        assertEquals("again", waiter.told);

        Flight next = pages.join(PAGE, new Waiter()).orElseThrow();
        pages.heard("readers " + UUID.randomUUID() + " en in");
        pages.heard("edition " + STORY + " " + STORY);
        pages.land(next, page("new words"), About.story(STORY));
        assertNotNull(pages.find(PAGE), "others' changes are no hindrance");
        pages.heard("readers " + STORY + " en same");
        assertNull(pages.find(PAGE));
    }

    @Test
    void nothing_from_before_the_ear_was_lost_is_used_after() {
        Flight before = pages.join(PAGE, new Waiter()).orElseThrow();
        pages.deaf();
        assertFalse(pages.usable());
        pages.listening();
        pages.answered(System.nanoTime());
        pages.land(before, page("from before"), About.nothing());
        assertNull(pages.find(PAGE), "it may have been read before what nobody heard");

        pages.land(pages.join(PAGE, new Waiter()).orElseThrow(), page("since"), About.nothing());
        assertNotNull(pages.find(PAGE));
        pages.answered(System.nanoTime() - 1_000_000_000L);
        assertFalse(pages.usable(), "the last answer is a second old");
        pages.answered(System.nanoTime());
        assertTrue(pages.usable());
    }

    @Test
    void what_comes_to_nothing_leaves_those_who_wait_to_themselves() {
        var waiter = new Waiter();
        Flight flight = pages.join(PAGE, new Waiter()).orElseThrow();
        assertTrue(pages.join(PAGE, waiter).isEmpty());
        pages.abandon(flight);
        assertEquals("alone", waiter.told);
        pages.land(flight, page("late"), About.nothing());
        assertNull(pages.find(PAGE));
    }

    @Test
    void memory_is_bounded_by_bytes() {
        RenderedPages small = heard(50_000);
        for (int i = 0; i < 500; i++) {
            var asked = new Asked("http://made-up-" + i, "/en/");
            small.land(small.join(asked, new Waiter()).orElseThrow(), page("x".repeat(400)), About.nothing());
        }
        long kept = java.util.stream.IntStream.range(0, 500)
                .filter(i -> small.find(new Asked("http://made-up-" + i, "/en/")) != null)
                .count();
        assertTrue(kept > 5 && kept < 25, kept + " pages of some 2.5 KB in 50 KB");
    }

    /**
     * A crowd asks for one page while an editor changes it again and again: nobody who asks after a change gets what was
     * there before, and far fewer pages are rendered than were asked for.
     */
    @Test
    void a_crowd_never_sees_what_is_no_longer_there_and_a_page_is_rendered_once_for_all() throws Exception {
        var truth = new AtomicInteger();
        var rendered = new AtomicInteger();
        var asked = new AtomicInteger();
        int readers = 16;
        int rounds = 60;
        var hands = Executors.newFixedThreadPool(readers);
        var together = new CyclicBarrier(readers + 1);
        try {
            Callable<List<String>> reader = () -> {
                List<String> faults = new ArrayList<>();
                for (int round = 0; round < rounds; round++) {
                    together.await();
                    for (int i = 0; i < 20; i++) {
                        asked.incrementAndGet();
                        int before;
                        synchronized (truth) {
                            before = truth.get();
                        }
                        int read = read(truth, rendered);
                        if (read < before) {
                            faults.add(read + " after " + before);
                        }
                    }
                }
                return faults;
            };
            List<Future<List<String>>> all =
                    Stream.generate(() -> hands.submit(reader)).limit(readers).toList();
            for (int round = 0; round < rounds; round++) {
                together.await();
                Thread.sleep(1);
                pages.answered(System.nanoTime());
                // A change and its announcement are one moment for whoever asks later; in between nobody can tell.
                synchronized (truth) {
                    truth.incrementAndGet();
                    pages.heard("readers " + STORY + " en same");
                }
            }
            for (Future<List<String>> one : all) {
                assertEquals(List.of(), one.get());
            }
        } finally {
            hands.shutdownNow();
        }
        assertTrue(rendered.get() >= 1 && rendered.get() < asked.get() / 5, rendered + " for " + asked);

        // And with nothing changing meanwhile: once.
        pages.heard("readers " + STORY + " en same");
        int until = rendered.get();
        var stampede = Executors.newFixedThreadPool(readers);
        var start = new CyclicBarrier(readers);
        pages.answered(System.nanoTime());
        List<Future<Integer>> answers = Stream.generate(() -> stampede.submit(() -> {
                    start.await();
                    return read(truth, rendered);
                }))
                .limit(readers)
                .toList();
        for (Future<Integer> answer : answers) {
            assertEquals(truth.get(), answer.get());
        }
        stampede.shutdown();
        assertEquals(until + 1, rendered.get());
    }

    /** As the door does it, with threads for requests. */
    private int read(AtomicInteger truth, AtomicInteger rendered) throws InterruptedException {
        while (true) {
            Rendering kept = pages.find(PAGE);
            if (kept != null) {
                return number(kept);
            }
            var waiter = new Waiter();
            var flight = pages.join(PAGE, waiter);
            if (flight.isPresent()) {
                int seen;
                synchronized (truth) {
                    seen = truth.get();
                }
                Thread.sleep(2);
                Rendering made = page(Integer.toString(seen));
                rendered.incrementAndGet();
                pages.land(flight.get(), made, About.story(STORY));
                return seen;
            }
            Rendering given = waiter.await();
            if (given != null) {
                return number(given);
            }
        }
    }

    private static int number(Rendering page) {
        return Integer.parseInt(new String(page.answer(null, null, null).body(), StandardCharsets.UTF_8));
    }

    private static Rendering page(String words) {
        return Rendering.of("text/html", words.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Boolean> touched(List<About> pages, UUID story, String language, Reach reach) {
        var change = new PublicationChange(story, language, reach);
        return pages.stream().map(about -> about.touchedBy(change)).toList();
    }

    /** Remembers what it was told. */
    private static final class Waiter implements Flight.Waiting {

        private String told = "";
        private Rendering page;

        @Override
        public synchronized void given(Rendering made) {
            page = made;
            tell("given");
        }

        @Override
        public void again() {
            tell("again");
        }

        @Override
        public void alone() {
            tell("alone");
        }

        private synchronized void tell(String what) {
            told = what;
            notifyAll();
        }

        synchronized Rendering await() throws InterruptedException {
            while (told.isEmpty()) {
                wait();
            }
            return page;
        }
    }
}
