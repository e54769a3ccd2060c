package news.dragoman.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Reason;

/**
 * The fields in which a day and time are said, in a zone that is named.
 *
 * @param local as typed, without a zone; may be empty
 * @param zones to choose from: the desk's, the person's, and UTC
 * @param picks the moments to choose from where what was typed is none, or two
 */
public record TimeForm(String local, List<Zone> zones, List<Pick> picks) {

    /** Reasons that say which moments there are. */
    private static final Set<String> WITH_CANDIDATES = Set.of(Guard.TIME_EXISTS.name(), Guard.TIME_CLEAR.name());

    /** @param whose whether it is the {@code desk}'s or the {@code person}'s; empty for neither */
    public record Zone(String id, String whose, boolean chosen) {}

    /**
     * A moment to choose.
     *
     * @param value with its distance from UTC, as ISO 8601 writes it
     */
    public record Pick(String value, String label) {}

    /** Nothing typed yet, with the desk's zone. */
    public static TimeForm empty(ZoneId desk, ZoneId person) {
        return of("", desk.getId(), desk, person);
    }

    /** With a time that was set before. */
    public static TimeForm at(ZonedDateTime set, ZoneId desk, ZoneId person) {
        return of(
                set.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                set.getZone().getId(),
                desk,
                person);
    }

    /** As it was typed. */
    public static TimeForm of(String local, String chosen, ZoneId desk, ZoneId person) {
        var whose = new LinkedHashMap<String, String>();
        whose.put(desk.getId(), "desk");
        whose.putIfAbsent(person.getId(), "person");
        whose.putIfAbsent("UTC", "");
        if (ZoneId.getAvailableZoneIds().contains(chosen)) {
            whose.putIfAbsent(chosen, "");
        }
        String at = whose.containsKey(chosen) ? chosen : desk.getId();
        return new TimeForm(
                local,
                whose.entrySet().stream()
                        .map(e -> new Zone(e.getKey(), e.getValue(), e.getKey().equals(at)))
                        .toList(),
                List.of());
    }

    /** With what there is to choose from, as a refusal says. */
    public TimeForm offering(List<Reason> reasons, Locale ui) {
        return new TimeForm(
                local,
                zones,
                reasons.stream()
                        .filter(r -> WITH_CANDIDATES.contains(r.code()))
                        .flatMap(r -> times(r.args()))
                        .map(at -> new Pick(at.toOffsetDateTime().toString(), ZonedTime.exact(at, ui)))
                        .toList());
    }

    /** The times that a reason speaks of: instants, and at the end the zone that they are told in. */
    static Stream<ZonedDateTime> times(List<String> args) {
        var zone = ZoneId.of(args.get(args.size() - 1));
        return args.subList(0, args.size() - 1).stream()
                .map(at -> Instant.parse(at).atZone(zone));
    }
}
