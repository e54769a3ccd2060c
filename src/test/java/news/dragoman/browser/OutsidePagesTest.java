package news.dragoman.browser;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutsidePagesTest extends BrowserTest {

    @Inject
    OutsideWalk walk;

    @Tag("exhaustive")
    @Test
    void everybody_can_use_a_dossier_the_links_for_people_outside_and_what_lies_behind_one() {
        for (var stop : walk.stops()) {
            for (var look : Look.usual()) {
                var visit = stop.as() == null ? visit(look) : visit(look, stop.as());
                visit.open(stop.path()).shoot(stop.name()).accessible();
                done(visit);
            }
        }
    }
}
