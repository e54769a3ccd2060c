package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.dragoman.language.Lookalikes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What no reader should seem to be called: the newsroom, its offices in every language, and whoever is named with an
 * article, as printed. They are looked up anew every minute.
 */
@ApplicationScoped
class NamesToKeep {

    private static final String OFFICES = "offices.txt";
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final EntityManager em;
    private final Clock clock;
    private final Set<String> always = new HashSet<>();
    private volatile @Nullable Known known;

    NamesToKeep(EntityManager em, Clock clock, @ConfigProperty(name = "dragoman.site-name") String site) {
        this.em = em;
        this.clock = clock;
        offices().forEach(office -> always.addAll(Lookalikes.skeletons(office)));
        always.addAll(Lookalikes.skeletons(site));
    }

    private record Known(Instant at, Set<String> skeletons) {}

    /** Whether somebody by that name could be taken for one of them. */
    boolean couldBe(String name) {
        return !name.isEmpty() && Lookalikes.alike(name, skeletons());
    }

    private Set<String> skeletons() {
        Instant now = clock.instant();
        Known last = known;
        if (last == null || now.isBefore(last.at()) || !now.isBefore(last.at().plus(KNOWN_FOR))) {
            Set<String> all = new HashSet<>(always);
            em.createNativeQuery("select distinct name from publication_credit")
                    .getResultList()
                    .forEach(name -> all.addAll(Lookalikes.skeletons((String) name)));
            last = new Known(now, all);
            known = last;
        }
        return last.skeletons();
    }

    private static List<String> offices() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamesToKeep.class.getResourceAsStream(OFFICES), OFFICES),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
