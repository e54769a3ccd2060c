package news.dragoman.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while this machine's clock is more than two seconds off the database's: leases and due times are compared
 * across instances, and one with a wrong clock would hand out other people's claims.
 */
@Readiness
@ApplicationScoped
class ClockAgreement implements HealthCheck {

    private static final String NAME = "Clock agrees with the database";
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final DataSource database;
    private final Clock clock;

    ClockAgreement(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Instant before = clock.instant();
            try (ResultSet row = statement.executeQuery("select clock_timestamp()")) {
                row.next();
                Instant there = row.getObject(1, OffsetDateTime.class).toInstant();
                return answer(off(before, there, clock.instant()));
            }
        } catch (SQLException e) {
            // The pool's own check says that the database is gone, and why.
            return HealthCheckResponse.named(NAME).down().build();
        }
    }

    /** How far the database's clock is outside the time the question took. */
    static Duration off(Instant asked, Instant there, Instant answered) {
        if (there.isBefore(asked)) {
            return Duration.between(there, asked);
        }
        return there.isAfter(answered) ? Duration.between(answered, there) : Duration.ZERO;
    }

    static HealthCheckResponse answer(Duration off) {
        return HealthCheckResponse.named(NAME)
                .status(off.compareTo(TOLERANCE) <= 0)
                .withData("off by ms", off.toMillis())
                .build();
    }
}
