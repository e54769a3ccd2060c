package news.dragoman.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WallTimeTest {

    /** Europe, America, half an hour in Australia, at midnight in Lebanon, and a day that Samoa left out. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:59+01:00, 2026-03-29T03:00+02:00",
        "2026-03-08T02:00, America/New_York, 2026-03-08T01:59-05:00, 2026-03-08T03:00-04:00",
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-04T01:59+10:30, 2026-10-04T02:30+11:00",
        "2026-03-29T00:10, Asia/Beirut, 2026-03-28T23:59+02:00, 2026-03-29T01:00+03:00",
        "2011-12-30T12:00, Pacific/Apia, 2011-12-29T23:59-10:00, 2011-12-31T00:00+14:00"
    })
    void a_time_that_clocks_skip_has_two_neighbours(String local, String zone, String before, String after) {
        var time = time(local, zone, null);
        assertFalse(time.exists());
        assertTrue(time.at().isEmpty());
        assertEquals(OffsetDateTime.parse(before), time.candidates().get(0).toOffsetDateTime());
        assertEquals(OffsetDateTime.parse(after), time.candidates().get(1).toOffsetDateTime());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:30, Europe/Berlin, +02:00, +01:00",
        "2026-11-01T01:00, America/New_York, -04:00, -05:00",
        "2026-04-05T01:45, Australia/Lord_Howe, +11:00, +10:30"
    })
    void a_time_that_clocks_show_twice_is_clear_by_its_distance_from_utc(
            String local, String zone, String first, String second) {
        var unsaid = time(local, zone, null);
        assertTrue(unsaid.exists());
        assertFalse(unsaid.clear());
        assertEquals(2, unsaid.candidates().size());
        for (String offset : new String[] {first, second}) {
            assertEquals(
                    OffsetDateTime.parse(local + offset).toInstant(),
                    time(local, zone, offset).at().orElseThrow().toInstant());
        }
        assertFalse(time(local, zone, "+06:00").clear(), "clocks there never have that distance");
    }

    @Test
    void any_other_time_is_one_moment_and_a_wrong_distance_is_not_believed() {
        assertEquals(
                OffsetDateTime.parse("2026-07-01T18:00+08:00").toInstant(),
                time("2026-07-01T18:00", "Asia/Shanghai", null)
                        .at()
                        .orElseThrow()
                        .toInstant());
        assertTrue(time("2026-07-01T18:00", "Asia/Shanghai", "+02:00").at().isEmpty());
    }

    private static WallTime time(String local, String zone, @org.jspecify.annotations.Nullable String offset) {
        return new WallTime(LocalDateTime.parse(local), ZoneId.of(zone), offset == null ? null : ZoneOffset.of(offset));
    }
}
