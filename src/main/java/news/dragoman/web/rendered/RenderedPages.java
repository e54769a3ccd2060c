package news.dragoman.web.rendered;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.dragoman.publication.PublicationChange;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Readers' pages that this instance has rendered. They may be used only while the database is known to be telling of
 * changes: with every answer of its connection for a little less than a second more.
 */
@ApplicationScoped
public class RenderedPages {

    /** With what a change needs on its way this stays below the second within which every reader sees it. */
    private static final long GOOD_FOR = Duration.ofMillis(900).toNanos();

    private final Cache<Asked, Kept> pages;
    private final Map<Asked, Flight> flights = new HashMap<>();
    private final boolean developing = LaunchMode.current() == LaunchMode.DEVELOPMENT;
    private final Counter fromMemory;
    private final Counter rendered;
    private final Counter past;
    private final Counter outdated;
    private volatile boolean listening;
    private volatile long goodUntil;

    private record Kept(Rendering page, About about) {}

    /** @param memory bytes that may be kept; what was not asked for lately goes first */
    RenderedPages(
            @ConfigProperty(name = "dragoman.reading.memory", defaultValue = "67108864") long memory,
            MeterRegistry meters) {
        pages = Caffeine.newBuilder()
                .maximumWeight(memory)
                .weigher(
                        (Asked asked, Kept kept) -> asked.weight() + kept.page().weight())
                .executor(Runnable::run)
                .build();
        fromMemory = meters.counter("dragoman.reading.pages", "from", "memory");
        rendered = meters.counter("dragoman.reading.pages", "from", "database");
        past = meters.counter("dragoman.reading.pages", "from", "database, unkept");
        outdated = meters.counter("dragoman.reading.outdated");
        Gauge.builder("dragoman.reading.kept", pages, Cache::estimatedSize).register(meters);
        Gauge.builder("dragoman.reading.kept.bytes", this, RenderedPages::bytes)
                .baseUnit("bytes")
                .register(meters);
        Gauge.builder("dragoman.reading.usable", this, one -> one.usable() ? 1 : 0)
                .register(meters);
    }

    /** Whether what is kept may be shown, and anything kept. */
    public boolean usable() {
        return listening && !developing && System.nanoTime() - goodUntil < 0;
    }

    @Nullable
    Rendering find(Asked asked) {
        Kept kept = pages.getIfPresent(asked);
        if (kept == null) {
            return null;
        }
        fromMemory.increment();
        return kept.page();
    }

    /** A page is made for one asker alone, as nothing is heard of changes at the moment. */
    void past() {
        past.increment();
    }

    /** A flight for the caller to lead; empty where there is one already, whose end the caller is told. */
    synchronized Optional<Flight> join(Asked asked, Flight.Waiting caller) {
        Flight there = flights.get(asked);
        if (there != null) {
            there.waiting.add(caller);
            return Optional.empty();
        }
        Flight mine = new Flight(asked);
        flights.put(asked, mine);
        return Optional.of(mine);
    }

    /** The page is rendered, from what was read after the flight began. */
    void land(Flight flight, Rendering page, About about) {
        boolean good;
        synchronized (this) {
            if (!flights.remove(flight.asked, flight)) {
                return;
            }
            good = usable() && !flight.unheard && !about.touchedByAny(flight.meanwhile);
            if (good) {
                pages.put(flight.asked, new Kept(page, about));
            }
        }
        rendered.increment();
        if (good) {
            flight.waiting.forEach(one -> one.given(page));
        } else {
            outdated.increment();
            flight.waiting.forEach(Flight.Waiting::again);
        }
    }

    /** It came to nothing that could be kept; nothing happens where it has landed. */
    void abandon(Flight flight) {
        boolean open;
        synchronized (this) {
            open = flights.remove(flight.asked, flight);
        }
        if (open) {
            flight.waiting.forEach(Flight.Waiting::alone);
        }
    }

    /** What the database says, on whichever instance it was done. */
    public void heard(String said) {
        PublicationChange.parse(said).ifPresent(this::changed);
    }

    /** What was done here: whoever did it sees it at once. */
    void done(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationChange change) {
        changed(change);
    }

    private synchronized void changed(PublicationChange change) {
        flights.values().forEach(flight -> flight.meanwhile.add(change));
        pages.asMap().values().removeIf(kept -> kept.about().touchedBy(change));
    }

    /** Changes are heard from now on; not yet that they are heard still. */
    public void listening() {
        forget();
        listening = true;
    }

    /** The database answered, and what it had said before was passed on. @param asked when, by the nanosecond clock */
    public void answered(long asked) {
        goodUntil = asked + GOOD_FOR;
    }

    /** Changes are not heard any more. */
    public void deaf() {
        listening = false;
        forget();
    }

    private synchronized void forget() {
        flights.values().forEach(flight -> flight.unheard = true);
        pages.invalidateAll();
    }

    private double bytes() {
        return pages.policy()
                .eviction()
                .map(eviction -> (double) eviction.weightedSize().orElse(0))
                .orElse(0.0);
    }
}
