package news.dragoman.pages.steps;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.Ask;
import news.dragoman.review.ReadIn;
import news.dragoman.story.Version;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.WallTime;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form of a step says. */
public class StepFields {

    @RestForm
    @Nullable
    String version;

    @RestForm
    @Nullable
    String hash;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String pinnedReason;

    @RestForm
    @Nullable
    String soloReason;

    @RestForm
    @Nullable
    String receiver;

    /** MINOR, or anything else for MATERIAL. */
    @RestForm
    @Nullable
    String weight;

    /** What a published edition is opened for, by its name. */
    @RestForm
    @Nullable
    String kind;

    /** Reasons of the desk's list for which it is returned. */
    @RestForm
    @Nullable
    List<String> reasons;

    /** What readers are told of it. */
    @RestForm
    @Nullable
    String note;

    /** Anything, where a step beside the stage is meant for all of the story's editions. */
    @RestForm
    @Nullable
    String everywhere;

    /** How the text was shown to whoever signs it. */
    @RestForm
    @Nullable
    String readIn;

    /** Anything, where a chief who countersigns has found something wrong. */
    @RestForm
    @Nullable
    String fault;

    /** Anything, where what a corrected edition is drawn from is wrong too. */
    @RestForm
    @Nullable
    String upstream;

    /** A day and time as a clock on the wall shows it. */
    @RestForm
    @Nullable
    String local;

    @RestForm
    @Nullable
    String zone;

    /**
     * The moment that was chosen where that time is none, or two: with its distance from UTC. Whoever types another time
     * instead means that one.
     */
    @RestForm
    @Nullable
    String moment;

    @RestForm
    @Nullable
    String back;

    Ask ask() {
        var ask = new Ask(versionOnPage(), text(hash), text(reason), text(pinnedReason), text(soloReason), receiver())
                .weighing("MINOR".equals(weight) ? Version.Weight.MINOR : Version.Weight.MATERIAL)
                .everywhere(!text(everywhere).isEmpty())
                .readIn(readIn())
                .findingFault(!text(fault).isEmpty())
                .when(when())
                .upstream(!text(upstream).isEmpty());
        return Stream.of(CorrectionKind.values())
                .filter(CorrectionKind::chosen)
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .map(one -> ask.correcting(one, text(note)))
                .orElse(ask);
    }

    /** What was ticked; what is no id was tampered with, and left out. */
    Set<UUID> reasons() {
        return (reasons == null ? List.<String>of() : reasons)
                .stream()
                        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(UUID::fromString)
                        .collect(Collectors.toSet());
    }

    private @Nullable ReadIn readIn() {
        return Stream.of(ReadIn.values())
                .filter(mode -> mode.name().equalsIgnoreCase(readIn))
                .findFirst()
                .orElse(null);
    }

    /** None, where none was given or it cannot be understood. */
    private @Nullable WallTime when() {
        String there = text(zone);
        if (!ZoneId.getAvailableZoneIds().contains(there)) {
            return null;
        }
        try {
            var chosen = text(moment).isEmpty() ? null : OffsetDateTime.parse(text(moment));
            if (chosen != null && text(local).isEmpty()) {
                return WallTime.of(chosen, ZoneId.of(there));
            }
            var typed = new WallTime(LocalDateTime.parse(text(local)), ZoneId.of(there), null);
            return chosen != null
                            && typed.candidates().stream()
                                    .anyMatch(at -> at.toInstant().equals(chosen.toInstant()))
                    ? WallTime.of(chosen, ZoneId.of(there))
                    : typed;
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    /** Nobody, where nobody was chosen or the form was tampered with. */
    private @Nullable UUID receiver() {
        try {
            return text(receiver).isEmpty() ? null : UUID.fromString(text(receiver));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** A form without a version of its page is refused as one whose page is old. */
    private int versionOnPage() {
        return text(version).matches("[0-9]{1,9}") ? Integer.parseInt(text(version)) : Integer.MAX_VALUE;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
