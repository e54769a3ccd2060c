package news.dragoman.workflow;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day and time as people say it: as clocks on the wall of a place show it. On two nights a year that is not one moment:
 * clocks put forward skip an hour, clocks put back show one twice.
 *
 * @param offset which of the two is meant, as a distance from UTC; null where nobody said
 */
public record WallTime(
        LocalDateTime local, ZoneId zone, @Nullable ZoneOffset offset) {

    /** The moment by this distance from UTC, as a clock in the zone shows it. */
    public static WallTime of(OffsetDateTime moment, ZoneId zone) {
        var there = moment.atZoneSameInstant(zone);
        return new WallTime(there.toLocalDateTime(), zone, there.getOffset());
    }

    /** Whether clocks there show that time at all. */
    public boolean exists() {
        return !offsets().isEmpty();
    }

    /** Whether it is one moment; a distance from UTC that clocks there do not have then says nothing. */
    public boolean clear() {
        return offset == null ? offsets().size() == 1 : offsets().contains(offset);
    }

    /** The moment; nothing where the time does not exist or is not clear. */
    public Optional<ZonedDateTime> at() {
        return clear()
                ? Optional.of(ZonedDateTime.ofLocal(
                        local, zone, offset == null ? offsets().get(0) : offset))
                : Optional.empty();
    }

    /**
     * What may have been meant, earlier first: both moments of a time that comes twice, the last minute before and the
     * first after one that is skipped; else the one that it is.
     */
    public List<ZonedDateTime> candidates() {
        if (exists()) {
            return offsets().stream()
                    .map(o -> ZonedDateTime.ofLocal(local, zone, o))
                    .toList();
        }
        var skipped = zone.getRules().getTransition(local);
        return List.of(
                ZonedDateTime.ofInstant(skipped.getInstant(), zone).minusMinutes(1),
                ZonedDateTime.ofInstant(skipped.getInstant(), zone));
    }

    private List<ZoneOffset> offsets() {
        return zone.getRules().getValidOffsets(local);
    }
}
