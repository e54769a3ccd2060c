package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.PlaywrightException;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.browser.Walk.Stop;
import news.dragoman.people.Person;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page in the looks that its own test leaves out, so that all sizes, schemes and languages of the interface are
 * seen. Takes long: whoever looks at several pages opens them one after the other, as people do.
 */
@QuarkusTest
@Tag("exhaustive")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageTest extends BrowserTest {

    @Inject
    @All
    List<Walk> walks;

    private final List<String> faults = new ArrayList<>();

    @Test
    void everybody_can_use_every_page_in_every_other_look() {
        Map<Optional<UUID>, List<Stop>> byPerson = walks.stream()
                .flatMap(walk -> walk.stops().stream())
                .collect(Collectors.groupingBy(
                        stop -> Optional.ofNullable(stop.as()).map(Person::id),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<Stop> stops : byPerson.values()) {
            looks().forEach(look -> look(stops, look));
        }
        assertEquals("", String.join("\n", faults));
    }

    /** What is looked at elsewhere is opened here only where pictures are kept. */
    private static List<Look> looks() {
        return Boolean.getBoolean("screenshots") ? Look.all() : Look.rest();
    }

    private void look(List<Stop> stops, Look look) {
        Person person = stops.get(0).as();
        Visit visit = person == null ? visit(look) : visit(look, person);
        for (Stop stop : stops) {
            try {
                visit.open(stop.path()).shoot("all/" + stop.name());
                if (Look.rest().contains(look)) {
                    visit.accessible();
                }
            } catch (AssertionError | PlaywrightException fault) {
                faults.add(stop.name() + ": " + fault.getMessage());
            }
        }
        faults.addAll(leaving(visit));
    }
}
