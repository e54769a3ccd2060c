package news.dragoman.newsroom;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.dragoman.database.DatabaseWatch;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Step;

/**
 * What somebody who watches the installation counts: steps, refusals, and how long the oldest story of each language
 * pair has waited for a hand. Numbers and language tags only. How long a save takes, the routes' own timers tell.
 */
@ApplicationScoped
class Meters {

    /**
     * Per pair and stage: how many translations nobody holds, and since when the first of them. It reads what is at work by
     * an index alone and is the same small question whatever lies in the archive, so that every instance may ask it, and
     * none is missed when another goes down.
     */
    static final String WAITING = """
        select split_part(split_part(r.pair, '~', 1), '+', 1) as source, split_part(r.pair, '~', 2) as target,
            case r.place when 'AWAITING' then 'TRANSLATION' else 'EDIT' end as stage, count(*) as waiting,
            min(r.moved_at) as since
        from desk_row r
        where r.at_work and r.place in ('AWAITING', 'WAITING') and strpos(r.pair, '~') > 0
        group by 1, 2, 3""";

    private final MeterRegistry registry;
    private final MultiGauge waiting;
    private final MultiGauge oldest;
    private final MultiGauge claims;
    private final EntityManager database;
    private final DatabaseWatch watch;
    private final Clock clock;

    Meters(MeterRegistry registry, EntityManager database, DatabaseWatch watch, Clock clock) {
        this.registry = registry;
        this.database = database;
        this.watch = watch;
        this.clock = clock;
        waiting = MultiGauge.builder("dragoman.waiting")
                .description("Translations that nobody holds")
                .register(registry);
        oldest = MultiGauge.builder("dragoman.waiting.oldest")
                .description("How long the first of them has waited")
                .baseUnit("seconds")
                .register(registry);
        claims = MultiGauge.builder("dragoman.claims.open")
                .description("Editions that somebody holds")
                .register(registry);
    }

    void taken(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepTaken taken) {
        registry.counter("dragoman.steps", "step", taken.step().name()).increment();
    }

    void refused(Step step, Decision.Kind kind) {
        registry.counter("dragoman.refusals", "step", step.name(), "kind", kind.name())
                .increment();
    }

    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        watch.whileThere(() -> QuarkusTransaction.requiringNew().run(this::count));
    }

    private void count() {
        Instant now = clock.instant();
        List<Tuple> rows = rows(WAITING);
        waiting.register(
                rows.stream()
                        .map(row -> MultiGauge.Row.of(pair(row), row.get("waiting", Number.class)))
                        .toList(),
                true);
        oldest.register(
                rows.stream()
                        .map(row -> MultiGauge.Row.of(
                                pair(row),
                                Duration.between(row.get("since", Instant.class), now)
                                        .toSeconds()))
                        .toList(),
                true);
        claims.register(
                rows("select stage, count(*) as open from claim where ended_at is null group by 1").stream()
                        .map(row -> MultiGauge.Row.of(
                                Tags.of("stage", row.get("stage", String.class)), row.get("open", Number.class)))
                        .toList(),
                true);
    }

    @SuppressWarnings("unchecked") // a native query of tuples has no type of its own
    private List<Tuple> rows(String query) {
        return database.createNativeQuery(query, Tuple.class).getResultList();
    }

    private static Tags pair(Tuple row) {
        return Tags.of(
                "source", row.get("source", String.class),
                "target", row.get("target", String.class),
                "stage", row.get("stage", String.class));
    }
}
