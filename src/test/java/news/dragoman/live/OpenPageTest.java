package news.dragoman.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A page and a reader who is slow. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenPageTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final UUID EDITION = UUID.randomUUID();
    private static final int PATIENCE = 30; // rounds of a second

    private final AtomicReference<OpenPage> page = new AtomicReference<>();
    private final AtomicInteger cuts = new AtomicInteger();
    private final AssertSubscriber<Look> reader = Multi.createFrom()
            .<Look>emitter(
                    stream -> page.set(new OpenPage(
                            UUID.randomUUID(), "session", true, EDITION, false, NOW, stream, cuts::incrementAndGet)),
                    BackPressureStrategy.DROP)
            .subscribe()
            .withSubscriber(AssertSubscriber.create(0));

    @Test
    void a_reader_who_takes_nothing_for_half_a_minute_is_let_go() {
        page.get().changed(UUID.randomUUID());
        rounds(PATIENCE - 1);
        assertEquals(0, cuts.get(), "not yet");
        rounds(1);
        assertEquals(1, cuts.get());
        assertEquals(List.of(), reader.getItems(), "nothing was piled up for him");
    }

    @Test
    void one_who_reads_again_in_time_is_told_once_of_all_that_he_missed_and_stays() {
        page.get().changed(UUID.randomUUID());
        rounds(PATIENCE - 1);
        page.get().toldSomething();
        reader.request(10);
        rounds(1);
        assertEquals(List.of(new Look(NOW.toEpochMilli(), true, true, false)), reader.getItems());
        rounds(PATIENCE);
        assertEquals(0, cuts.get(), "patience begins anew");
    }

    @Test
    void what_happens_to_the_edition_that_it_shows_is_said_by_a_word_of_its_own() {
        page.get().changed(EDITION);
        reader.request(10);
        rounds(1);
        assertEquals(List.of(new Look(NOW.toEpochMilli(), true, false, true)), reader.getItems());
    }

    private void rounds(int many) {
        for (int round = 0; round < many; round++) {
            page.get().round(NOW);
        }
    }
}
