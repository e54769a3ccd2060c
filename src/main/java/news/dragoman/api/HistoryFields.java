package news.dragoman.api;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import news.dragoman.newsroom.DeskKey;
import news.dragoman.newsroom.Timeline;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What of a story's history a program asks for; what is left out narrows nothing down. */
public class HistoryFields {

    /** The id under which the story shows somebody. */
    @RestQuery
    @Nullable
    String person;

    /** A step's name, as the history says it. */
    @RestQuery
    @Nullable
    String step;

    @RestQuery
    @Nullable
    String edition;

    /** A moment in UTC; that one and later. */
    @RestQuery
    @Nullable
    String from;

    /** A moment in UTC; earlier ones. */
    @RestQuery
    @Nullable
    String until;

    /** @throws Fault naming the field that is none */
    Timeline.Filter filter() {
        return new Timeline.Filter(
                id("person", person), step(), id("edition", edition), at("from", from), at("until", until));
    }

    private @Nullable Step step() {
        try {
            return step == null || step.isEmpty()
                    ? null
                    : Step.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException none) {
            throw new Fault(ProblemKind.MALFORMED, "step");
        }
    }

    private static @Nullable UUID id(String field, @Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Fault(ProblemKind.MALFORMED, field);
        }
    }

    private static @Nullable Instant at(String field, @Nullable String text) {
        try {
            var at = text == null || text.isEmpty() ? null : Instant.parse(text);
            if (at != null && !DeskKey.storable(at)) {
                throw new Fault(ProblemKind.MALFORMED, field);
            }
            return at;
        } catch (DateTimeParseException none) {
            throw new Fault(ProblemKind.MALFORMED, field);
        }
    }
}
