package news.dragoman.api;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets the answers that programs can no longer ask for again; they hold story text. */
@ApplicationScoped
class AnswerWork {
    /** A program that lost an answer asks again within minutes, after a night's failure within a day. */
    private static final Duration KEPT = Duration.ofHours(24);

    private final Once once;
    private final Clock clock;

    AnswerWork(Once once, Clock clock) {
        this.once = once;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "12m")
    @Transactional
    void forgetAnswers() {
        once.forgetBefore(clock.instant().minus(KEPT));
    }
}
