package news.dragoman.world;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Duration;
import java.time.Instant;
import news.dragoman.history.TellingClock;

/** The hands of the one clock, moved by a test for as long as it runs. */
public final class Hands extends TellingClock {

    private volatile Instant now;

    private Hands(Instant now) {
        this.now = now;
    }

    /** From here on it is that time, and stays so until somebody moves the hands. */
    public static Hands at(String instant) {
        var hands = new Hands(Instant.parse(instant));
        QuarkusMock.installMockForType(hands, TellingClock.class);
        return hands;
    }

    public void to(String instant) {
        now = Instant.parse(instant);
    }

    public void on(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
