package news.dragoman.pages.review;

import java.util.List;
import java.util.Optional;
import news.dragoman.pages.MediaCited;
import news.dragoman.web.CorrectionChoice;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the text: whether it can be signed, by whom, and what readers will be told.
 *
 * @param hash of the text on the page, as hex
 * @param headline restated, so that nobody signs the wrong story
 * @param inTheWay every reason why it cannot be signed or published now
 * @param worthALook what does not stop anybody
 * @param pinned where the source has a newer version
 * @param barred names of those who had a hand in the words, as the story shows them; empty for nobody
 * @param own whether the person is one of them
 * @param barredYou whether four eyes alone keeps the person, who has it in hand, from signing
 * @param waived by whom four eyes is waived for its next sign-off
 * @param waivable whether the person can waive it
 * @param beside whether signing, or publishing what was signed before, needs a reason why it stays with readers, as a
 *     source of it is gone
 * @param soloAsked whether signing needs the person's reason for doing it alone
 * @param upstream whether it is a correction of what is drawn from something that readers see, and which may be wrong too
 * @param weighed whether translations are drawn from it and its words are other than they have seen: whoever signs says
 *     how much that matters
 * @param credit the credit line exactly as readers will see it; empty text for nobody
 * @param byline the byline line exactly as readers will see it
 * @param cites which media and documents readers will see below it
 * @param signed who signed it, once it is
 * @param article the address of the published article, once it is
 * @param told what it is open for since it was published; nothing where it was not
 * @param timed when it is to go out by itself, and until when it must not
 * @param history the last entries, newest first
 * @param rearranged how the text stands apart from its source
 */
record Panel(
        String hash,
        TextOf headline,
        List<Note> inTheWay,
        List<Note> worthALook,
        Optional<Pinned> pinned,
        String barred,
        boolean own,
        boolean barredYou,
        Optional<Waived> waived,
        boolean waivable,
        boolean beside,
        boolean soloAsked,
        boolean upstream,
        boolean weighed,
        TextOf credit,
        TextOf byline,
        MediaCited cites,
        Optional<Signed> signed,
        @Nullable String article,
        Steps steps,
        Optional<Told> told,
        Timed timed,
        List<Line> history,
        List<Rearranged> rearranged) {

    /** A remark with the place it speaks of; no place for an empty address. */
    record Note(String text, String href) {}

    /**
     * What it is open for.
     *
     * @param kind by its name
     * @param note what readers will be told; may be empty
     * @param kinds what it can be open for instead; none where the person cannot change it
     */
    record Told(String kind, TextOf note, List<CorrectionChoice> kinds) {}

    /** The version the translation is pinned to, and the newest one. */
    record Pinned(int to, int newest) {}

    /**
     * A sign-off that stands.
     *
     * @param pinnedReason why it could go as pinned; may be empty
     * @param readIn how it was read, by the name of the mode; empty where nobody said
     * @param waived whether a chief had let somebody sign who had a hand in the words
     */
    record Signed(
            String by,
            String at,
            boolean solo,
            Optional<Integer> pinnedTo,
            String pinnedReason,
            String readIn,
            boolean waived) {}

    /** Who lets one who had a hand in the words sign them, and why. */
    record Waived(String by, String reason) {}

    /**
     * The steps on offer.
     *
     * @param signOff to whoever may sign, though something may stand in the way
     */
    record Steps(Offer signOff, Offer publish, boolean giveBack, boolean reopen, boolean release, boolean claim) {

        /** Which of them comes next: the one solid button. */
        public String next() {
            if (claim) {
                return "claim";
            }
            if (signing()) {
                return "sign-off";
            }
            if (publishing()) {
                return "publish";
            }
            return release ? "release" : "";
        }

        /** Whether signing off is the person's to do now. */
        public boolean signing() {
            return signOff != Offer.NONE;
        }

        public boolean signable() {
            return signOff == Offer.OPEN;
        }

        /** Whether publishing is the person's to do now. */
        public boolean publishing() {
            return publish != Offer.NONE;
        }

        public boolean publishable() {
            return publish == Offer.OPEN;
        }
    }

    /** Whether a step is shown, and whether its button can be pressed. */
    enum Offer {
        NONE,
        BLOCKED,
        OPEN
    }

    /**
     * A line of the record.
     *
     * @param who the name as the story shows it; empty for the clock
     * @param about whom it concerned, worded; may be empty
     * @param reason why, or an empty text
     */
    record Line(String iso, String clock, String who, String step, String about, String reason, String colour) {}
}
