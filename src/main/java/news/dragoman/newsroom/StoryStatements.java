package news.dragoman.newsroom;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import news.dragoman.newsroom.DeskStatements.Sought;
import org.jspecify.annotations.Nullable;

/** Writes the queries that find whole stories by what the desk knows of their editions, archived ones too. */
record StoryStatements(DeskStatements desk) {

    /** The newest stories with something that the person may know of; also such as the desk does not show him. */
    DeskStatement known(@Nullable UUID before, int size) {
        return newest(
                "from desk_row r where " + DeskSight.KNOWN,
                new HashMap<>(desk.sight().parameters()),
                before,
                size);
    }

    /**
     * The newest stories with an edition that passes the filter.
     *
     * @param sought what its slugline, or the headline that the person reads, has to say; null for anything
     */
    DeskStatement passing(DeskFilter filter, @Nullable Sought sought, @Nullable UUID before, int size) {
        return newest(editions(filter, sought), given(filter, sought), before, size);
    }

    /** Of some stories the editions that pass the filter. */
    DeskStatement of(Collection<UUID> stories, DeskFilter filter, @Nullable Sought sought) {
        var given = given(filter, sought);
        given.put("stories", stories.toArray(UUID[]::new));
        return new DeskStatement(
                "select false as own, %s%s %s and r.story_id = any(cast(:stories as uuid[]))"
                        .formatted(
                                DeskStatements.HIT,
                                sought == null ? "" : ", " + DeskStatements.FOUND + " as found",
                                editions(filter, sought)),
                given);
    }

    /** Ids of version 7 sort by the time they were made. */
    private static DeskStatement newest(String editions, Map<String, Object> given, @Nullable UUID before, int size) {
        given.put("size", size);
        DeskStatements.put(given, "before", before);
        return new DeskStatement(
                "select s.id from story s where %s exists (select %s and r.story_id = s.id) order by s.id desc limit :size"
                        .formatted(before == null ? "" : "s.id < :before and", editions),
                given);
    }

    private static String editions(DeskFilter filter, @Nullable Sought sought) {
        return (sought == null ? "from desk_row r where " + DeskSight.ON_THE_DESK : DeskStatements.FROM_WORDS)
                + " and "
                + DeskStatements.fitsAnywhere(filter);
    }

    private Map<String, Object> given(DeskFilter filter, @Nullable Sought sought) {
        var given = desk.parameters(filter);
        given.put("places", DeskStatements.names(filter));
        if (sought != null) {
            given.putAll(DeskStatements.grams(sought));
        }
        return given;
    }
}
