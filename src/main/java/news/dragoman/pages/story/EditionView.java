package news.dragoman.pages.story;

import java.util.List;
import java.util.Optional;
import news.dragoman.web.Due;
import news.dragoman.web.Face;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the story as the person may know it.
 *
 * @param from what it is drawn from, with the version's number; empty for an original
 * @param headline where the person may read it and it is written
 * @param redacted what stands before each place where something was taken out since it was published
 * @param due null without a time
 * @param until the end of the claim with its zone; empty without one
 * @param published where readers find it; empty while they do not
 * @param goOn the screen where the person goes on working; empty where he does not
 * @param plan the form for its due time; empty for those who may not set it
 * @param links where more than one source comes together: pages on which one is added, or a report taken in
 * @param scheduled when it is to be published by itself; empty where it is not
 * @param versions its past that the person may read, latest first
 */
public record EditionView(
        String id,
        String tag,
        String language,
        StageMark mark,
        boolean original,
        List<Source> from,
        Optional<TextOf> headline,
        @Nullable Due due,
        Optional<Face> holder,
        String until,
        boolean overdue,
        boolean mine,
        boolean returned,
        boolean newer,
        boolean suspended,
        boolean withdrawn,
        Optional<Proposed> proposed,
        Optional<Correcting> correcting,
        List<TextOf> redacted,
        Waits waits,
        Optional<Scheduled> scheduled,
        int done,
        int units,
        boolean readable,
        String published,
        String goOn,
        boolean goOnPrimary,
        List<Offer> offers,
        Optional<Plan> plan,
        Links links,
        List<Cut> versions) {

    /**
     * Where more than one source comes together.
     *
     * @param sources the page on which a source can be added; empty where none can
     * @param join the page on which another report can be taken in; empty where none can
     * @param joined whether its text stands in another report now
     * @param joinedStory the page of that one's story; empty where the person may not know it
     * @param joinedName what that story is called
     */
    public record Links(String sources, String join, boolean joined, String joinedStory, String joinedName) {}

    /**
     * What it is opened for.
     *
     * @param note what readers will be told; may be empty
     */
    public record Correcting(String kind, String note) {}

    /**
     * When the clock is to publish it.
     *
     * @param at worded, with its zone
     * @param inTheWay what the schedule waits for, worded; empty for nothing
     */
    public record Scheduled(String iso, String at, List<String> inTheWay) {}

    /**
     * Somebody wants it withdrawn.
     *
     * @param notice what readers will be told; empty for the usual words
     * @param more whether the same is proposed for other languages too
     */
    public record Proposed(String who, String at, String iso, String notice, boolean more) {}

    /** A source by its language, and the version it is pinned to. */
    public record Source(String language, int number) {}

    /**
     * The form for the due time.
     *
     * @param shown the time that stands, as an instant; empty for none
     * @param typed what stands in the field, in the person's zone
     * @param error what is wrong with it; may be empty
     */
    public record Plan(String shown, String typed, String error) {}

    /**
     * What somebody has still to answer for.
     *
     * @param task whether it has to follow something
     * @param upstream whether that is something drawn from it, in which it was found wrong
     * @param reader whether a reader says that it is wrong
     * @param countersign whether a chief is to look at what one person signed alone
     */
    public record Waits(boolean task, boolean upstream, boolean reader, boolean countersign) {

        /** Whether there is a difference from its sources to be looked at. */
        public boolean differs() {
            return task && !upstream && !reader;
        }
    }

    /** A version: its number, what cut it, who, and when. */
    public record Cut(int number, String cutAt, String by, String iso, String at) {}

    EditionView with(List<Offer> marked, boolean goesOn) {
        return new EditionView(
                id,
                tag,
                language,
                mark,
                original,
                from,
                headline,
                due,
                holder,
                until,
                overdue,
                mine,
                returned,
                newer,
                suspended,
                withdrawn,
                proposed,
                correcting,
                redacted,
                waits,
                scheduled,
                done,
                units,
                readable,
                published,
                goOn,
                goesOn,
                marked,
                plan,
                links,
                versions);
    }

    /** The steps on buttons. */
    public List<Offer> plain() {
        return offers.stream().filter(o -> !o.isAside() && !o.isOfProposal()).toList();
    }

    /** The steps in the menu. */
    public List<Offer> aside() {
        return offers.stream().filter(o -> o.isAside() && !o.isOfProposal()).toList();
    }

    /** The steps that answer a proposal. */
    public List<Offer> answers() {
        return offers.stream().filter(Offer::isOfProposal).toList();
    }
}
