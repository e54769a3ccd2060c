package news.dragoman.newsroom;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the desk is wanted.
 *
 * @param places where it stands; all of them for everywhere
 * @param pair languages as {@code zh-Hans~en}, an original's alone; null for any
 * @param desk the code of a desk; null for any
 * @param holder who has it in hand, by the id under which its story shows him; null for anybody
 * @param mostUrgent 1 to 9, with {@code leastUrgent} the range of urgency
 * @param words what is looked for in sluglines and headlines; empty for nothing
 */
public record DeskFilter(
        Set<Place> places,
        @Nullable String pair,
        @Nullable String desk,
        @Nullable UUID holder,
        Due due,
        int mostUrgent,
        int leastUrgent,
        Whose whose,
        Flag flag,
        String words) {

    /** The whole desk. */
    public static final DeskFilter ALL = new DeskFilter(
            EnumSet.allOf(Place.class), null, null, null, Due.ANY_TIME, 1, 9, Whose.ANYBODY, Flag.ANY, "");

    public DeskFilter {
        places = Set.copyOf(places);
    }

    /** When it is due. */
    public enum Due {
        ANY_TIME,
        OVER,
        WITHIN_AN_HOUR,
        WITHIN_A_DAY
    }

    /** Whose it is, seen from the person who looks. */
    public enum Whose {
        ANYBODY,
        CLAIMED_BY_ME,
        RETURNED_TO_ME,
        MY_DRAFTS,
        /** Claimed by him or his draft. */
        MINE
    }

    /** What is to be known of it. */
    public enum Flag {
        ANY,
        NEWER_SOURCE,
        RETURNED,
        EXPIRED
    }

    public DeskFilter at(Set<Place> places) {
        return new DeskFilter(places, pair, desk, holder, due, mostUrgent, leastUrgent, whose, flag, words);
    }
}
