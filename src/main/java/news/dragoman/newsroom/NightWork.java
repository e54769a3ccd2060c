package news.dragoman.newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import news.dragoman.comments.Fingerprints;
import news.dragoman.database.DatabaseWatch;
import news.dragoman.story.SaveReceipts;

/** What the clock does: publishing what is scheduled, telling of overdue claims, and forgetting what nobody can ask for any more. */
@ApplicationScoped
class NightWork {

    /** A page that lost an answer asks again within seconds; a laptop that slept, within days. */
    private static final Duration RECEIPTS_KEPT = Duration.ofDays(14);

    private final Newsroom newsroom;
    private final LeaseWarnings warnings;
    private final PublishingClock publishing;
    private final Departures departures;
    private final SaveReceipts receipts;
    private final Presence presence;
    private final PhotoSweeping photos;
    private final Fingerprints fingerprints;
    private final DatabaseWatch database;
    private final Clock clock;

    NightWork(
            Newsroom newsroom,
            LeaseWarnings warnings,
            PublishingClock publishing,
            Departures departures,
            SaveReceipts receipts,
            Presence presence,
            PhotoSweeping photos,
            Fingerprints fingerprints,
            DatabaseWatch database,
            Clock clock) {
        this.newsroom = newsroom;
        this.warnings = warnings;
        this.publishing = publishing;
        this.departures = departures;
        this.receipts = receipts;
        this.presence = presence;
        this.photos = photos;
        this.fingerprints = fingerprints;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireClaims() {
        database.whileThere(() -> {
            warnings.warn();
            newsroom.expireClaims();
        });
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishScheduled() {
        database.whileThere(publishing::publishDue);
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void finishDepartures() {
        database.whileThere(departures::releaseLeftOver);
    }

    @Scheduled(every = "20m", delayed = "5m")
    void forgetWhoLooked() {
        database.whileThere(() -> QuarkusTransaction.requiringNew().run(() -> presence.forget(clock.instant())));
    }

    @Scheduled(every = "10m", delayed = "1m")
    void forgetWhereCommentsCameFrom() {
        database.whileThere(fingerprints::forget);
    }

    @Scheduled(every = "6h", delayed = "10m")
    void forgetReceipts() {
        database.whileThere(() -> QuarkusTransaction.requiringNew()
                .run(() -> receipts.forgetBefore(clock.instant().minus(RECEIPTS_KEPT))));
    }

    @Scheduled(every = "1h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetUploads() {
        database.whileThere(photos::forgetUploads);
    }

    @Scheduled(every = "24h", delayed = "40m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepPhotos() {
        database.whileThere(photos::sweep);
    }
}
