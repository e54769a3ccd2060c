package news.dragoman.pages.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.dragoman.newsroom.DraftDetails;
import news.dragoman.story.Credit;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a draft beside its text, as the form shows it.
 *
 * @param due as a datetime-local field writes it, in the person's zone; empty for none
 * @param targets proposed languages, without those the desk opens by itself
 */
record DetailsForm(String slugline, String urgency, String due, Set<String> targets, List<Credit> byline) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** Nothing is due before there were computers or after everybody here is retired; such a year is a slip. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2100;

    static DetailsForm of(DraftForm form, Set<String> desksOwn) {
        var targets = new TreeSet<>(form.values("target"));
        targets.removeAll(desksOwn);
        return new DetailsForm(
                form.value("slugline"), form.value("urgency"), form.value("due"), targets, form.byline());
    }

    DetailsForm with(List<Credit> byline) {
        return new DetailsForm(slugline, urgency, due, targets, byline);
    }

    /** Tells these details from others, as the page showed them. */
    String mark() {
        return Mark.of(String.join(
                "\n",
                slugline,
                urgency,
                due,
                String.join(",", targets),
                byline.stream().map(DraftForm::value).collect(Collectors.joining(","))));
    }

    boolean dueMakesSense(ZoneId zone) {
        return due.isEmpty() || instant(zone).isPresent();
    }

    /** When it is due; empty for none, or where it cannot be understood. */
    Optional<Instant> instant(ZoneId zone) {
        try {
            var at = LocalDateTime.parse(due);
            boolean likely = at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR;
            return likely ? Optional.of(at.atZone(zone).toInstant()) : Optional.empty();
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    static String local(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : LOCAL.format(at.atZone(zone));
    }

    /** For the newsroom; an urgency that is none becomes one it refuses. */
    DraftDetails details(int version, ZoneId zone, Set<String> alsoTargets) {
        var all = new TreeSet<>(targets);
        all.addAll(alsoTargets);
        int level = urgency.matches("[1-9]") ? Integer.parseInt(urgency) : 0;
        return new DraftDetails(version, slugline, level, instant(zone).orElse(null), all, byline);
    }
}
