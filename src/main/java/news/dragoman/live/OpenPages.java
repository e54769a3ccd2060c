package news.dragoman.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import news.dragoman.database.DatabaseWatch;
import news.dragoman.newsroom.Onlookers;
import news.dragoman.people.Person;
import news.dragoman.people.Sessions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are open on this instance, and what they are told: at most once a second, and only people who may know
 * of what changed. One thread does it all, so that a slow reader costs nobody else anything.
 */
@ApplicationScoped
public class OpenPages {
    private static final Logger LOG = Logger.getLogger(OpenPages.class);

    /** Streams of one person; as many as a browser opens to one host. Further pages look by themselves. */
    static final int EACH = 6;

    private static final Duration ROUND = Duration.ofSeconds(1);

    /** Rounds between two looks at who is still signed in. */
    private static final int SIGNED_IN_CHECKED = 15;

    /** A page was read before it was sent, and clocks of instances may differ by two seconds. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final Sessions sessions;
    private final Onlookers onlookers;
    private final DatabaseWatch database;
    private final Clock clock;
    private final Set<OpenPage> open = ConcurrentHashMap.newKeySet();
    private final Queue<Heard> news = new ConcurrentLinkedQueue<>();
    private final Recent recent = new Recent();
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(OpenPages::thread);
    private final Thread atTheEnd = new Thread(this::close, "dragoman-pages-end");
    private volatile boolean listening;
    private int rounds;

    OpenPages(Sessions sessions, Onlookers onlookers, DatabaseWatch database, Clock clock) {
        this.sessions = sessions;
        this.onlookers = onlookers;
        this.database = database;
        this.clock = clock;
    }

    @PostConstruct
    void begin() {
        hand.scheduleWithFixedDelay(this::safely, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
        // Going down, the application waits for requests on their way; a stream would be on its way for ever.
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    @PreDestroy
    void end() {
        close();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException goingDown) {
            LOG.debug("The virtual machine goes down and has ended the streams already");
        }
    }

    /**
     * A stream for one open page; empty where there is none to be had: too many of this person's, or nothing is heard of
     * changes at the moment. The page then looks by itself.
     *
     * @param session the id of its sign-in: when that ends, so does the stream
     * @param desk whether it shows the desk
     * @param edition the one that it shows; null for none
     * @param comments whether it shows how many of readers' comments wait
     * @param since when what it shows was read; null if that is not known
     * @param cut closes the connection
     */
    public Optional<Multi<Look>> open(
            Person person,
            String session,
            boolean desk,
            @Nullable UUID edition,
            boolean comments,
            @Nullable Instant since,
            Runnable cut) {
        UUID id = person.id();
        if (!listening || open.stream().filter(page -> page.person().equals(id)).count() >= EACH) {
            return Optional.empty();
        }
        return Optional.of(Multi.createFrom()
                .emitter(
                        stream -> {
                            var page = new OpenPage(id, session, desk, edition, comments, since, stream, cut);
                            stream.onTermination(() -> open.remove(page));
                            open.add(page);
                        },
                        BackPressureStrategy.DROP));
    }

    /** Changes are heard from now on. */
    void listening() {
        recent.begin(clock.instant());
        listening = true;
    }

    /** Changes are not heard any more: a stream that says nothing would be taken for news that there is none. */
    void deaf() {
        listening = false;
        recent.lose();
        open.forEach(OpenPage::end);
    }

    void heard(String said) {
        Heard.of(said, clock.instant()).ifPresent(one -> {
            recent.add(one);
            news.add(one);
        });
    }

    private void close() {
        listening = false;
        hand.shutdownNow();
        open.forEach(OpenPage::end);
    }

    /** What goes wrong in one round is no reason to have no other. */
    private void safely() {
        try {
            round();
        } catch (RuntimeException fault) {
            LOG.errorf(
                    "Open pages could not be told of changes: %s",
                    fault.getClass().getName());
            open.forEach(OpenPage::everything);
        }
    }

    private void round() {
        var fresh = new ArrayList<Heard>();
        for (Heard one = news.poll(); one != null; one = news.poll()) {
            fresh.add(one);
        }
        var pages = List.copyOf(open);
        boolean check = ++rounds % SIGNED_IN_CHECKED == 0;
        if (!pages.isEmpty() && (check || !fresh.isEmpty() || pages.stream().anyMatch(OpenPage::arriving))) {
            boolean[] judged = new boolean[1];
            database.whileThere(() -> {
                QuarkusTransaction.requiringNew().run(() -> judge(pages, fresh));
                judged[0] = true;
            });
            if (!judged[0]) {
                pages.forEach(OpenPage::everything); // nobody knows; they may look
            }
        }
        Instant now = clock.instant();
        pages.forEach(page -> page.round(now));
    }

    private void judge(List<OpenPage> pages, List<Heard> fresh) {
        Set<String> holding =
                sessions.holding(pages.stream().map(OpenPage::session).collect(Collectors.toSet()));
        Map<OpenPage, List<Heard>> concerns = new HashMap<>();
        for (OpenPage page : pages) {
            if (!holding.contains(page.session())) {
                page.end();
                continue;
            }
            concerns.put(page, page.arriving() ? missed(page) : fresh);
            page.arrived();
        }
        Map<UUID, Set<UUID>> changed = new HashMap<>();
        Set<UUID> asked = new HashSet<>();
        concerns.forEach((page, heard) -> heard.forEach(one -> {
            if (one.story() != null && one.subject() != null && page.wants(one.subject())) {
                changed.computeIfAbsent(one.story(), story -> new HashSet<>()).add(one.subject());
                asked.add(page.person());
            }
        }));
        var knowing = onlookers.of(changed, asked);
        concerns.forEach((page, heard) -> heard.forEach(one -> {
            if (one.subject() == null) {
                page.commentsChanged();
            } else if (one.story() == null) {
                if (one.subject().equals(page.person())) {
                    page.toldSomething();
                }
            } else if (knowing.getOrDefault(one.subject(), Set.of()).contains(page.person())) {
                page.changed(one.subject());
            }
        }));
    }

    /** What changed between the drawing of a page and its stream. Where that is not known, it looks at everything. */
    private List<Heard> missed(OpenPage page) {
        var since = page.since();
        var missed = since == null ? Optional.<List<Heard>>empty() : recent.since(since.minus(MARGIN));
        if (missed.isEmpty()) {
            page.everything();
        }
        return missed.orElse(List.of());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "dragoman-pages");
        thread.setDaemon(true);
        return thread;
    }
}
