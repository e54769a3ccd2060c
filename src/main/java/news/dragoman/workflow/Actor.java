package news.dragoman.workflow;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a step, seen from one edition.
 *
 * @param id the person; null for the clock
 * @param roles the person's roles
 * @param itsReporter wrote the edition or was added to it as a reporter
 * @param readsStory may read something of the story
 * @param pair has a pair from one of the edition's sources into its language
 * @param language has the edition's language
 * @param storyLanguage has the language of any edition of the story
 * @param ofDesk belongs to the story's desk
 * @param claims how many claims the person holds now
 */
public record Actor(
        @Nullable UUID id,
        Set<Role> roles,
        boolean itsReporter,
        boolean readsStory,
        boolean pair,
        boolean language,
        boolean storyLanguage,
        boolean ofDesk,
        int claims) {

    /** The clock: no person, no role. */
    public static final Actor CLOCK = new Actor(null, Set.of(), false, false, false, false, false, false, 0);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the person has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this is the clock and not a person. */
    public boolean clock() {
        return id == null;
    }
}
