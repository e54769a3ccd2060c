package news.dragoman.pages.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.pages.ReturnView;
import news.dragoman.story.BlockKind;
import news.dragoman.talk.TalkView;
import news.dragoman.web.Due;
import news.dragoman.web.Hold;
import news.dragoman.web.ReturnChoice;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * Everything the editor's page shows.
 *
 * @param sources the languages it was translated from, each with its pinned version; empty for an original
 * @param due when the edition is due
 * @param original whether its blocks are edited, and not units
 * @param solo whether the desk lets one person do it all
 * @param editable whether the person holds it
 * @param hold the person's own claim
 * @param holder who else has it in hand, if somebody has
 * @param against what it can be read against
 * @param notes what readers are told below the article
 * @param redacted what stands before each place where something was taken out since it was published
 * @param change who changed the text last, somebody else if somebody else did; null where nobody has
 * @param moves what a translation's sources have become since; nothing where they stand still
 * @param suggested what reporters suggest for an original
 * @param sendable whether an original can be sent to those who translate it
 * @param talk notes and queries
 * @param margin the same, beside the words that it is about
 * @param returned why it was returned last, and what was done about it
 * @param reasons for which it can be returned; empty where it is not the person's to return
 * @param zone of the times on the page
 */
record ReviewView(
        UUID id,
        UUID storyId,
        int version,
        String slugline,
        List<Side> sources,
        Side target,
        StageMark mark,
        @Nullable Due due,
        Mode mode,
        Against against,
        boolean withSource,
        boolean withRedline,
        boolean original,
        boolean solo,
        boolean editable,
        Optional<Hold> hold,
        Optional<Holder> holder,
        String savedAt,
        List<Row> rows,
        List<ReaderNote> notes,
        List<TextOf> redacted,
        Row.@Nullable Change change,
        Optional<Redlined> redlined,
        Panel panel,
        Optional<MovedUnits> moves,
        List<Suggested> suggested,
        boolean sendable,
        TalkView talk,
        Margin margin,
        Optional<ReturnView> returned,
        List<ReturnChoice> reasons,
        String zone) {

    /** A language and, for a source, the version that counts; for the text itself its length. */
    record Side(String tag, String dir, String name, int version, int count, boolean characters) {
        /** The version, for a sentence. */
        public String no() {
            return Integer.toString(version);
        }
    }

    /** Who holds it and until when. */
    record Holder(String name, String until, boolean overdue) {}

    /**
     * What the text is read against, and how much changed.
     *
     * @param version its number
     * @param by who filed or submitted it
     * @param words how many came in; characters in Chinese
     */
    record Redlined(int version, String by, String at, int changes, int words, int out, String first, String last) {}

    /** Whether a text has to say which source it comes from. */
    public boolean several() {
        return sources.size() > 1;
    }

    /** The source in a language: a story has one edition in each. */
    public List<Side> of(String tag) {
        return sources.stream().filter(s -> s.tag().equals(tag)).toList();
    }

    public String address() {
        return "/desk/editions/" + id;
    }

    public String here() {
        return address() + "/review?" + reading();
    }

    /** The way of reading as the end of an address. */
    public String reading() {
        return against.reading(mode);
    }

    /** The address of a way of reading; what it is read against is kept. */
    public String in(Mode other) {
        return address() + "/review?" + against.reading(other);
    }

    /** What is on offer, as a mark: when it changes, the page is another one. */
    public String offer() {
        var steps = panel.steps();
        return steps.signOff() + " " + steps.publish() + " " + panel.soloAsked() + " " + panel.waivable() + " "
                + panel.pinned().isPresent() + " " + editable;
    }

    /** All versions of texts on the page. */
    public String known() {
        return rows.stream().map(Row::known).filter(known -> !known.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether it is with the editors. */
    public boolean inEdit() {
        return mark == StageMark.IN_EDIT || mark == StageMark.AWAITING_EDIT;
    }

    /** What stands above the byline: headline and dek. */
    public List<Row> head() {
        return rows.stream().takeWhile(ReviewView::aboveByline).toList();
    }

    /** What stands below it. */
    public List<Row> rest() {
        return rows.stream().dropWhile(ReviewView::aboveByline).toList();
    }

    private static boolean aboveByline(Row row) {
        return row.kind() == BlockKind.HEADLINE || row.kind() == BlockKind.DEK;
    }

    public Mode cleanMode() {
        return Mode.CLEAN;
    }

    public Mode sourceMode() {
        return Mode.SOURCE;
    }

    public Mode redlineMode() {
        return Mode.REDLINE;
    }

    public boolean clean() {
        return mode == Mode.CLEAN;
    }

    public boolean redline() {
        return mode == Mode.REDLINE;
    }

    public boolean source() {
        return mode == Mode.SOURCE;
    }
}
