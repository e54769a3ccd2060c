package news.dragoman.web.fields;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The time zones of the world, by their names in the tz database. */
@Named("zones")
@ApplicationScoped
public class Zones {
    private final List<String> all = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
            .sorted()
            .toList();

    /** Names to choose from. */
    public List<String> getAll() {
        return all;
    }

    /** The zone of that name, with what is none noted. */
    public static ZoneId check(String field, String typed, Checking checking) {
        Optional<ZoneId> zone = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(typed.strip()))
                .map(ZoneId::of)
                .findFirst();
        if (zone.isEmpty()) {
            checking.wrong(field, checking.say().zoneWrong(typed.strip()));
        }
        return zone.orElse(ZoneId.of("UTC"));
    }
}
