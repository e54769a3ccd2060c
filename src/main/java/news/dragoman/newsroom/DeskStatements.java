package news.dragoman.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the desk's queries. All of them read {@code desk_row} by an index alone, or by the few rows that an index of
 * words finds; none touches a story, an edition or its past.
 *
 * @param sight what the person may know of
 * @param now what is late, and whose claim is over time
 */
record DeskStatements(DeskSight sight, Instant now) {

    /** No time set, as the database has it: it sorts last and compares like any other. */
    static final Instant NEVER_DUE = Instant.parse("9999-12-31T00:00:00Z");

    private static final String BY_NEED = "r.due, r.urgency, r.moved_at, r.edition_id";
    private static final String LATEST_FIRST = "r.moved_at desc, r.edition_id desc";
    static final String HIT = "r.place, r.edition_id, r.story_id, r.due, r.urgency, r.moved_at";

    /** By which of its texts an edition is found. */
    static final String FOUND = "case when w.slugline like all(cast(:patterns as text[])) then 'SLUGLINE' when "
            + DeskSight.READS_WORKING + " then 'HEADLINE' else 'VERSION' end";

    /** What has the words in its slugline, or in the headline that the person reads: n-grams find it, patterns decide. */
    static final String FROM_WORDS =
            """
            from desk_words w join desk_row r on r.edition_id = w.edition_id
            where (w.grams @> cast(:s as text[]) or w.grams @> cast(:h as text[]) or w.grams @> cast(:f as text[]))
              and %1$s
              and (w.slugline like all(cast(:patterns as text[]))
                   or w.headline like all(cast(:patterns as text[])) and %2$s
                   or w.frozen like all(cast(:patterns as text[])) and not %2$s and %3$s)
            """.formatted(DeskSight.ON_THE_DESK, DeskSight.READS_WORKING, DeskSight.READS_VERSIONS);

    /** How many there are of each kind, in one pass over what is at work; with {@code fits} what a filter lets through. */
    DeskStatement tallies(DeskFilter filter, Instant publishedSince, Instant spikedSince) {
        var given = parameters(filter);
        given.put("publishedSince", publishedSince);
        given.put("spikedSince", spikedSince);
        String sql = """
                select place, pair, shown_holder, late, soon, newer, expired, mine, back, own, fits, count(*)
                from (select r.place, r.pair, r.shown_holder, r.due < :now as late,
                             r.due >= :now and r.due < :hour as soon, r.newer, coalesce(r.until <= :now, false) as expired,
                             coalesce(r.holder = :me, false) as mine, %s as back,
                             r.place = 'DRAFT' and :me = any(r.reporters) as own, %s as fits
                      from desk_row r where r.at_work and %s) as kinds
                group by place, pair, shown_holder, late, soon, newer, expired, mine, back, own, fits
                union all
                select r.place, '', null, false, false, false, false, false, false, false, true, count(*)
                from desk_row r where not r.at_work and %s and %s and %s group by r.place
                """.formatted(
                        RETURNED_TO_ME,
                        fits(filter),
                        DeskSight.ON_THE_DESK,
                        lately(filter),
                        DeskSight.ON_THE_DESK,
                        fits(filter));
        return new DeskStatement(sql, given);
    }

    /** The first of each place, by need; what is out or put aside by moment. And what is the person's own. */
    DeskStatement windows(
            DeskFilter filter, Collection<Place> places, int size, Instant publishedSince, Instant spikedSince) {
        var given = parameters(filter);
        given.put("publishedSince", publishedSince);
        given.put("spikedSince", spikedSince);
        given.put("size", size);
        var parts = places.stream()
                .map(place ->
                        "(select false as own, %s from desk_row r where r.place = '%s' and %s and %s and %s%s limit :size)"
                                .formatted(
                                        HIT,
                                        place,
                                        place.atWork() ? "r.at_work" : "not r.at_work and " + since(place),
                                        DeskSight.ON_THE_DESK,
                                        fits(filter),
                                        " order by " + (place.atWork() ? BY_NEED : LATEST_FIRST)))
                .collect(Collectors.joining(" union all "));
        String own = "(select true as own, %s from desk_row r where r.at_work and %s order by %s limit :size)"
                .formatted(HIT, MINE, BY_NEED);
        return new DeskStatement(parts.isEmpty() ? own : parts + " union all " + own, given);
    }

    /** One page of what is at work, what needs it most first. */
    DeskStatement byNeed(DeskFilter filter, @Nullable DeskKey after, int size) {
        var given = parameters(filter);
        given.put("size", size);
        given.put("places", names(filter));
        if (after != null) {
            given.putAll(Map.of(
                    "due", after.due(), "urgency", after.urgency(), "moved", after.movedAt(), "last", after.edition()));
        }
        return new DeskStatement(
                "select false as own, %s from desk_row r where r.at_work and r.place = any(cast(:places as text[])) and %s and %s%s order by %s limit :size"
                        .formatted(
                                HIT,
                                DeskSight.ON_THE_DESK,
                                fits(filter),
                                after == null
                                        ? ""
                                        : " and (" + BY_NEED
                                                + ") > (cast(:due as timestamptz), :urgency, cast(:moved as timestamptz), :last)",
                                BY_NEED),
                given);
    }

    /** One page with the latest first: what is at work and has one of the filter's places, and of the archive since then. */
    DeskStatement latest(
            DeskFilter filter, @Nullable DeskKey after, int size, Instant publishedSince, Instant spikedSince) {
        var given = parameters(filter);
        given.put("size", size);
        given.put("places", names(filter));
        given.put("publishedSince", publishedSince);
        given.put("spikedSince", spikedSince);
        var rest = "%s and %s%s order by %s limit :size"
                .formatted(DeskSight.ON_THE_DESK, fits(filter), before(after, given, "r"), LATEST_FIRST);
        var parts = filter.places().stream()
                .filter(place -> !place.atWork())
                .sorted()
                .map(place -> "(select %s from desk_row r where r.place = '%s' and not r.at_work and %s and %s)"
                        .formatted(HIT, place, since(place), rest))
                .collect(Collectors.toList());
        if (filter.places().stream().anyMatch(Place::atWork)) {
            parts.add("(select %s from desk_row r where r.at_work and r.place = any(cast(:places as text[])) and %s)"
                    .formatted(HIT, rest));
        }
        return new DeskStatement(
                "select false as own, %s from (%s) r order by %s limit :size"
                        .formatted(HIT, String.join(" union all ", parts), LATEST_FIRST),
                given);
    }

    /**
     * One page of what has the words in its slugline, or in the headline that the person reads: at work or archived, the
     * latest first. The n-grams find it, the patterns decide.
     */
    DeskStatement search(DeskFilter filter, Sought sought, @Nullable DeskKey after, int size) {
        var given = parameters(filter);
        given.put("size", size);
        given.put("places", names(filter));
        given.putAll(grams(sought));
        return new DeskStatement(
                "select false as own, %s, %s as found %s and %s%s order by w.moved_at desc, w.edition_id desc limit :size"
                        .formatted(HIT, FOUND, FROM_WORDS, fitsAnywhere(filter), before(after, given, "w")),
                given);
    }

    static String fitsAnywhere(DeskFilter filter) {
        return "r.place = any(cast(:places as text[])) and " + fits(filter);
    }

    static Map<String, Object> grams(Sought sought) {
        return Map.of(
                "patterns", sought.patterns().toArray(String[]::new),
                "s", sought.grams().stream().map("s"::concat).toArray(String[]::new),
                "h", sought.grams().stream().map("h"::concat).toArray(String[]::new),
                "f", sought.grams().stream().map("f"::concat).toArray(String[]::new));
    }

    /** What is looked for, as the database folds it. */
    record Sought(List<String> grams, List<String> patterns) {}

    private static final String RETURNED_TO_ME = "r.returned and (r.place = 'DRAFT' and :me = any(r.reporters)"
            + " or coalesce(r.holder = :me and r.returned_to = :me, false))";

    /** Few are, so they are looked up where it is the truth, by an index of their own. */
    private static final String SCHEDULED =
            "r.place = 'READY' and r.edition_id in (select e.id from edition e where e.schedule_next %s)";

    private static final String MINE =
            "(coalesce(r.holder = :me, false) or r.place = 'DRAFT' and :me = any(r.reporters))";

    private static String fits(DeskFilter filter) {
        var parts = new ArrayList<String>();
        if (filter.pair() != null) {
            parts.add("r.pair = :pair");
        }
        if (filter.desk() != null) {
            parts.add("coalesce(r.desk_id = (select d.id from desk d where d.code = :desk), false)");
        }
        if (filter.holder() != null) {
            parts.add("coalesce(r.shown_holder = :holder, false)");
        }
        if (filter.mostUrgent() > 1 || filter.leastUrgent() < 9) {
            parts.add("r.urgency between :mostUrgent and :leastUrgent");
        }
        switch (filter.due()) {
            case ANY_TIME -> {}
            case OVER -> parts.add("r.due < :now");
            case WITHIN_AN_HOUR -> parts.add("r.due >= :now and r.due < :hour");
            case WITHIN_A_DAY -> parts.add("r.due < :day");
        }
        switch (filter.whose()) {
            case ANYBODY -> {}
            case CLAIMED_BY_ME -> parts.add("coalesce(r.holder = :me, false)");
            case RETURNED_TO_ME -> parts.add(RETURNED_TO_ME);
            case MY_DRAFTS -> parts.add("r.place = 'DRAFT' and :me = any(r.reporters)");
            case MINE -> parts.add(MINE);
        }
        switch (filter.flag()) {
            case ANY -> {}
            case NEWER_SOURCE -> parts.add("r.newer");
            case RETURNED -> parts.add("r.returned");
            case EXPIRED -> parts.add("coalesce(r.until <= :now, false)");
            case SCHEDULED -> parts.add(SCHEDULED.formatted("is not null"));
            case OVERTAKEN -> parts.add(SCHEDULED.formatted("is not null and e.schedule_overtaken is not null"));
        }
        return parts.isEmpty() ? "true" : parts.stream().collect(Collectors.joining(") and (", "((", "))"));
    }

    Map<String, Object> parameters(DeskFilter filter) {
        var given = new HashMap<>(sight.parameters());
        given.put("now", now);
        given.put("hour", now.plus(Duration.ofHours(1)));
        given.put("day", now.plus(Duration.ofDays(1)));
        put(given, "pair", filter.pair());
        put(given, "desk", filter.desk());
        put(given, "holder", filter.holder());
        given.put("mostUrgent", filter.mostUrgent());
        given.put("leastUrgent", filter.leastUrgent());
        return given;
    }

    static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private static String lately(DeskFilter filter) {
        var places = filter.places().stream()
                .filter(place -> !place.atWork())
                .sorted()
                .toList();
        return places.isEmpty()
                ? "false"
                : places.stream()
                        .map(place -> "r.place = '" + place + "' and " + since(place))
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String since(Place place) {
        return "r.moved_at >= " + (place == Place.PUBLISHED ? ":publishedSince" : ":spikedSince");
    }

    private static String before(@Nullable DeskKey after, Map<String, Object> given, String alias) {
        if (after == null) {
            return "";
        }
        given.put("moved", after.movedAt());
        given.put("last", after.edition());
        return " and (%1$s.moved_at, %1$s.edition_id) < (cast(:moved as timestamptz), :last)".formatted(alias);
    }

    static String[] names(DeskFilter filter) {
        return filter.places().stream().map(Place::name).sorted().toArray(String[]::new);
    }

    /** The parameters that a statement really has. */
    static Map<String, Object> named(DeskStatement statement) {
        return statement.parameters().entrySet().stream()
                .filter(one -> Arrays.stream(statement.sql().split("[^:\\w]+"))
                        .anyMatch(word -> word.equals(":" + one.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
