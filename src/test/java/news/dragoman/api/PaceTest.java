package news.dragoman.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {
    private final Hands hands = new Hands();
    private final Pace pace = new Pace(60, hands);
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
