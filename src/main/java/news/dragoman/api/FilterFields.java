package news.dragoman.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.DeskFilter;
import news.dragoman.newsroom.DeskFilter.Choice;
import news.dragoman.newsroom.Place;
import news.dragoman.newsroom.Urgency;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What of the desk a program wants, with the filters that the desk's page has; null wants everything.
 *
 * @param pair languages as {@code zh-Hans~en}; an original's is its language alone
 * @param stage as of the table of steps
 * @param due over, hour or day
 * @param urgency flash, urgent, routine or feature
 * @param mine claimed, returned, drafts or all
 * @param flag newer, returned, expired, scheduled or overtaken
 * @param desk the code of a desk
 * @param holder who has it in hand, by the id under which it is shown
 * @param q what slugline or headline says; looked for in the archive too
 */
public record FilterFields(
        @QueryParam("pair") @Nullable String pair,
        @QueryParam("stage") @Nullable String stage,
        @QueryParam("due") @Nullable String due,
        @QueryParam("urgency") @Nullable String urgency,
        @QueryParam("mine") @Nullable String mine,
        @QueryParam("flag") @Nullable String flag,
        @QueryParam("desk") @Nullable String desk,
        @QueryParam("holder") @Nullable UUID holder,
        @QueryParam("q") @Nullable String q) {

    static final List<String> DUE = Choice.codes(DeskFilter.Due.class);
    static final List<String> URGENCY = Choice.codes(Urgency.class);
    static final List<String> MINE = Choice.codes(DeskFilter.Whose.class);
    static final List<String> FLAG = Choice.codes(DeskFilter.Flag.class);

    private static void known(String name, @Nullable String value, List<String> values) {
        if (value != null && !values.contains(value)) {
            throw new Fault(ProblemKind.MALFORMED, name);
        }
    }

    /** @throws Fault if a word is none of those that there are */
    DeskFilter wanted() {
        known("stage", stage, Stream.of(Stage.values()).map(Enum::name).toList());
        known("due", due, DUE);
        known("urgency", urgency, URGENCY);
        known("mine", mine, MINE);
        known("flag", flag, FLAG);
        var level = Choice.of(Urgency.class, word(urgency));
        return new DeskFilter(
                stage == null
                        ? DeskFilter.ALL.places()
                        : Stream.of(true, false)
                                .map(held -> Place.of(Stage.valueOf(stage), held))
                                .collect(Collectors.toSet()),
                pair,
                desk,
                holder,
                Choice.of(DeskFilter.Due.class, word(due)).orElse(DeskFilter.Due.ANY_TIME),
                level.map(Urgency::most).orElse(DeskFilter.ALL.mostUrgent()),
                level.map(Urgency::least).orElse(DeskFilter.ALL.leastUrgent()),
                Choice.of(DeskFilter.Whose.class, word(mine)).orElse(DeskFilter.Whose.ANYBODY),
                Choice.of(DeskFilter.Flag.class, word(flag)).orElse(DeskFilter.Flag.ANY),
                word(q));
    }

    private static String word(@Nullable String value) {
        return value == null ? "" : value;
    }
}
