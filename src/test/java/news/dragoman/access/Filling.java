package news.dragoman.access;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.translation.Units;

/**
 * What stands in the place of the variables in addresses.
 *
 * @param text a block or unit of the edition
 */
record Filling(Edition edition, UUID text, UUID person, UUID persona, UUID desk) {

    /** The edition with the first of its blocks or units. */
    static Filling of(Edition edition, Blocks blocks, Units units, UUID person, UUID persona, UUID desk) {
        UUID text = QuarkusTransaction.requiringNew()
                .call(() -> edition.original()
                        ? blocks.ofEdition(edition.id()).get(0).id()
                        : units.ofEdition(edition.id()).get(0).id());
        return new Filling(edition, text, person, persona, desk);
    }

    /** Every address of that verb, those with modes in each of them. */
    List<String> paths(String verb) {
        var paths = new ArrayList<String>();
        for (Route route : Route.ending()) {
            if (!route.verb().equals(verb)) {
                continue;
            }
            String path = path(route);
            paths.add(path);
            if (path.endsWith("/review")) {
                paths.add(path + "?mode=source");
                paths.add(path + "?mode=redline");
            }
            if (path.equals("/desk")) {
                paths.add("/desk?view=list");
            }
        }
        return paths;
    }

    String path(Route route) {
        String path = route.template()
                .replace("/stories/{id}", "/stories/" + edition.storyId())
                .replace("{story}", edition.storyId().toString())
                .replace("/editions/{id}", "/editions/" + edition.id())
                .replace("{edition}", edition.id().toString())
                .replaceAll("\\{(block|unit|unitId|cell)}", text.toString())
                .replace("/people/{id}", "/people/" + person)
                .replace("{person}", person.toString())
                .replace("/personas/{id}", "/personas/" + persona)
                .replace("{persona}", persona.toString())
                .replace("{number}", "1")
                .replace("{start}", "0")
                .replace("{lang}", "en")
                .replace("{article}", "nothing")
                .replace("{width}", "640")
                .replace("{name}", "nothing-0000000000")
                .replace("{address}", "nothing/at/all")
                .replace("{secret}", "nothing")
                .replace("{format}", "atom")
                .replace("{month}", "2026-11")
                .replaceAll(
                        "\\{(desk|token|session|id|key|tag|filter|thread|point|suggestion|operation|replacement|earlier|preview|removal|photo|upload|comment|decision)}",
                        desk.toString());
        assertFalse(path.contains("{"), () -> "no value for a variable of " + route);
        return path;
    }
}
