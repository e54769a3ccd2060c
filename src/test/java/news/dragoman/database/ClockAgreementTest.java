package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockAgreementTest {

    private static final Instant ASKED = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant ANSWERED = ASKED.plusSeconds(1);

    @Test
    void a_slow_answer_is_no_difference() {
        assertEquals(Duration.ZERO, ClockAgreement.off(ASKED, ASKED.plusMillis(600), ANSWERED));
    }

    @Test
    void a_database_ahead_or_behind_is_off_by_what_the_question_does_not_explain() {
        assertEquals(Duration.ofSeconds(3), ClockAgreement.off(ASKED, ASKED.minusSeconds(3), ANSWERED));
        assertEquals(Duration.ofSeconds(3), ClockAgreement.off(ASKED, ANSWERED.plusSeconds(3), ANSWERED));
    }

    @Test
    void up_to_two_seconds_it_is_ready_beyond_not() {
        assertEquals(Status.UP, ClockAgreement.answer(Duration.ofSeconds(2)).getStatus());
        assertEquals(Status.DOWN, ClockAgreement.answer(Duration.ofMillis(2001)).getStatus());
    }
}
