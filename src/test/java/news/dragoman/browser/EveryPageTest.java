package news.dragoman.browser;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import news.dragoman.browser.Walk.Stop;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Every page in the looks that its own test leaves out, so that all sizes, schemes and languages of the interface are
 * seen. Takes long.
 */
@QuarkusTest
@Tag("exhaustive")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageTest extends BrowserTest {

    @Inject
    @All
    List<Walk> walks;

    @Test
    void everybody_can_use_every_page_in_every_other_look() {
        List<Stop> stops = walks.stream().flatMap(walk -> walk.stops().stream()).toList();
        Stream<Executable> looks =
                stops.stream().flatMap(stop -> Look.all().stream().map(look -> (Executable) () -> look(stop, look)));
        Assertions.assertAll(looks);
    }

    private void look(Stop stop, Look look) {
        Visit visit = stop.as() == null ? visit(look) : visit(look, stop.as());
        try {
            visit.open(stop.path()).shoot("all/" + stop.name());
            if (Look.rest().contains(look)) {
                visit.accessible();
            }
        } finally {
            done(visit);
        }
    }
}
