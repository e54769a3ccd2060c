package news.dragoman.newsroom;

import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.Person;
import news.dragoman.workflow.Role;

/**
 * What a person may know of, as conditions on {@code desk_row}: the table "Who may read unpublished text" once more,
 * so that the database can leave out and count without looking at every story. It is no judge: whatever is shown has
 * passed {@link news.dragoman.workflow.Reading} as well, and a test holds the two against each other.
 *
 * @param circles the numbers of all audiences to which the person belongs
 * @param tongues the languages from or into which he translates
 */
record DeskSight(UUID person, Long[] circles, String[] tongues) {

    /** His own hands in a translation open it to a translator, as long as he still translates from or into it. */
    private static final String AT_IT =
            "r.language = any(cast(:tongues as text[])) and (r.holder = :me or :me = any(r.hands))";

    /** What exists for him; see {@link Access#knows}. */
    static final String KNOWN =
            "(r.known_to = any(cast(:circles as bigint[])) or :me = any(r.reporters) or " + AT_IT + ")";

    /** The desk shows drafts to their reporters alone, also those that were filed once and recalled. */
    static final String ON_THE_DESK = KNOWN + " and (not r.draft or :me = any(r.reporters))";

    /** Whose working copy he reads. */
    static final String READS_WORKING = "(r.read_by = any(cast(:circles as bigint[]))"
            + " or :me = any(r.reporters) and (not r.translating or exists (select from desk d"
            + " where d.id = r.desk_id and d.reporters_read_translations))"
            + " or r.translating and " + AT_IT + ")";

    /** Whose versions he reads. */
    static final String READS_VERSIONS = "(r.frozen_read_by = any(cast(:circles as bigint[]))"
            + " or r.frozen_read_by is not null and :me = any(r.reporters))";

    /** By whom a person belongs to an audience: its tokens as the database writes them. */
    static String[] tokens(Person person) {
        var roles = person.roles();
        var tokens = new TreeSet<String>();
        if (roles.contains(Role.CHIEF) || roles.contains(Role.AUDITOR)) {
            tokens.add("c");
        }
        if (roles.contains(Role.EDITOR)) {
            tokens.add("d:" + person.deskId());
            person.languages().forEach(language -> tokens.add("e:" + language));
        }
        for (String tongue : tongues(person)) {
            tokens.add("t:" + tongue);
        }
        return tokens.toArray(String[]::new);
    }

    static String[] tongues(Person person) {
        return person.roles().contains(Role.TRANSLATOR)
                ? person.pairs().stream().flatMap(DeskSight::ends).distinct().toArray(String[]::new)
                : new String[0];
    }

    private static Stream<String> ends(LanguagePair pair) {
        return Stream.of(pair.from(), pair.to());
    }

    Map<String, Object> parameters() {
        return Map.of("me", person, "circles", circles, "tongues", tongues);
    }
}
