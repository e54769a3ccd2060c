package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {
    private final Hands hands = new Hands();
    private final Pace<UUID> pace = new Pace<>(60, hands);
    private final UUID lin = UUID.randomUUID();

    @Test
    void a_minutes_requests_may_come_at_once_and_then_one_a_second() {
        for (int i = 0; i < 60; i++) {
            assertEquals(Optional.empty(), pace.take(lin));
        }

        assertEquals(Optional.of(Duration.ofSeconds(1)), pace.take(lin));
        hands.now = hands.now.plusSeconds(1);
        assertEquals(Optional.empty(), pace.take(lin));
        assertTrue(pace.take(lin).isPresent());
    }

    @Test
    void waiting_longer_than_a_minute_saves_nothing_up() {
        pace.take(lin);
        hands.now = hands.now.plus(Duration.ofHours(1));
        for (int i = 0; i < 60; i++) {
            assertEquals(Optional.empty(), pace.take(lin));
        }

        assertTrue(pace.take(lin).isPresent());
    }

    @Test
    void one_persons_haste_slows_nobody_else() {
        for (int i = 0; i < 61; i++) {
            pace.take(lin);
        }

        assertEquals(Optional.empty(), pace.take(UUID.randomUUID()));
    }

    @Test
    void where_no_pace_is_set_nobody_waits() {
        var free = new Pace<UUID>(0, hands);
        for (int i = 0; i < 1_000; i++) {
            assertEquals(Optional.empty(), free.take(lin));
        }
    }

    @Test
    void a_flood_of_senders_costs_no_more_memory_than_so_many_and_does_not_free_whoever_goes_on_sending() {
        for (int i = 0; i < 61; i++) {
            pace.take(lin);
        }
        for (int i = 0; i < 2 * Pace.MOST_REMEMBERED; i++) {
            pace.take(UUID.randomUUID());
            if (i % 1_000 == 0) {
                assertTrue(pace.take(lin).isPresent());
            }
        }

        assertEquals(Pace.MOST_REMEMBERED, pace.remembered());
    }

    @Test
    void fifty_people_who_type_without_a_pause_behind_one_address_are_never_told_to_wait() {
        var paces = new Paces(600, 600, 6_000, 300, 60, hands);
        var typists = Stream.generate(UUID::randomUUID).limit(50).toList();
        for (int tenth = 0; tenth < 6_000; tenth++) {
            hands.now = hands.now.plusMillis(100);
            if (tenth % 6 == 0) { // a save each 0.6 seconds; the page itself waits 0.8 after the last key
                typists.forEach(typist -> {
                    paces.byPerson(typist);
                    paces.fromNetwork("192.0.2.1");
                });
            }
        }
    }

    @Test
    void fifty_people_who_sign_in_at_nine_each_with_a_mistake_are_never_told_to_wait() {
        var paces = new Paces(600, 600, 6_000, 300, 60, hands);
        for (int i = 0; i < 50; i++) {
            for (String sent : new String[] {"language", "mistake", "right"}) {
                paces.byStranger("192.0.2.1");
            }
        }
    }

    @Test
    void a_loop_is_stopped_within_a_minute_and_a_flood_from_one_network_too() {
        var paces = new Paces(600, 600, 6_000, 300, 60, hands);

        assertEquals(600, taken(() -> paces.byPerson(lin)));
        assertEquals(600, taken(() -> paces.byProgram(lin)));
        assertEquals(6_000, taken(() -> paces.fromNetwork("192.0.2.1")));
        assertEquals(300, taken(() -> paces.byStranger("192.0.2.1")));
        assertEquals(300, taken(() -> paces.byStranger("192.0.2.2")));
    }

    private static int taken(Runnable sending) {
        for (int i = 0; i < 10_000; i++) {
            try {
                sending.run();
            } catch (TooFast enough) {
                return i;
            }
        }
        throw new AssertionError("never told to wait");
    }

    /** A clock that is moved by hand. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
