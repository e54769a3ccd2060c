package news.dragoman.newsroom;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.language.PlainText;
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
        pair = sayable(pair);
        desk = sayable(desk);
        words = Objects.requireNonNullElse(sayable(words), "");
    }

    private static @Nullable String sayable(@Nullable String typed) {
        return typed == null ? null : PlainText.sought(typed);
    }

    /** What can be chosen, by the word that addresses and programs have for it. */
    public interface Choice {

        /** The word; empty for leaving nothing out. */
        String code();

        /** What has the word; nothing for a word that there is not. */
        static <C extends Enum<C> & Choice> Optional<C> of(Class<C> kind, String code) {
            return Stream.of(kind.getEnumConstants())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }

        /** The words that leave something out. */
        static <C extends Enum<C> & Choice> List<String> codes(Class<C> kind) {
            return Stream.of(kind.getEnumConstants())
                    .map(Choice::code)
                    .filter(code -> !code.isEmpty())
                    .toList();
        }
    }

    /** When it is due. */
    public enum Due implements Choice {
        ANY_TIME(""),
        OVER("over"),
        WITHIN_AN_HOUR("hour"),
        WITHIN_A_DAY("day");

        private final String code;

        Due(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whose it is, seen from the person who looks. */
    public enum Whose implements Choice {
        ANYBODY(""),
        CLAIMED_BY_ME("claimed"),
        RETURNED_TO_ME("returned"),
        MY_DRAFTS("drafts"),
        /** Claimed by him or his draft. */
        MINE("all");

        private final String code;

        Whose(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What is to be known of it. */
    public enum Flag implements Choice {
        ANY(""),
        NEWER_SOURCE("newer"),
        RETURNED("returned"),
        EXPIRED("expired"),
        SCHEDULED("scheduled"),
        /** Something is in the way of its schedule. */
        OVERTAKEN("overtaken");

        private final String code;

        Flag(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public DeskFilter at(Set<Place> places) {
        return new DeskFilter(places, pair, desk, holder, due, mostUrgent, leastUrgent, whose, flag, words);
    }
}
