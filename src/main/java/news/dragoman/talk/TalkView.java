package news.dragoman.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.Ids;
import news.dragoman.web.Face;
import news.dragoman.web.TextOf;

/**
 * What is said about one edition, as the person who asks may read it.
 *
 * @param language of the edition, in words
 * @param unit the row that a new thread is to be about; empty for the whole edition
 * @param about that row in words
 * @param note whether the person may write a note, {@code question} whether he may ask the translator, {@code query}
 *     the reporters, and {@code must} whether he may say what must be resolved
 * @param tell who can be told
 * @param back where a plain form leads back to; empty for the page of its own
 * @param still for a page that only looks again: it has ids of its own, and nothing is different but what is
 */
public record TalkView(
        String edition,
        String language,
        List<Thread> threads,
        String unit,
        String about,
        boolean note,
        boolean question,
        boolean query,
        boolean must,
        List<Choice> tell,
        String back,
        boolean still,
        Written written) {

    public String address() {
        return "/desk/editions/" + edition + "/notes";
    }

    /** An id for what is said next: the same form sent twice says it once. */
    public String newId() {
        return still ? "" : Ids.next().toString();
    }

    /** The same for a page that only looks again. */
    public TalkView looking() {
        return new TalkView(
                edition, language, threads, unit, about, note, question, query, must, tell, back, true, written);
    }

    public boolean begins() {
        return note || question || query || must;
    }

    /** Queries that wait for an answer. */
    public List<Thread> open() {
        return threads.stream().filter(t -> t.query() && t.waits()).toList();
    }

    /** How many wait, as a number is written. */
    public String waiting() {
        return Integer.toString(open().size());
    }

    /** What a row shows of its threads. */
    public Mark of(UUID row) {
        String id = row.toString();
        var its = threads.stream().filter(t -> t.unit().equals(id)).toList();
        return new Mark(
                its.size(),
                (int) its.stream().filter(t -> !t.settled()).count(),
                its.stream().anyMatch(t -> t.query() && t.waits()));
    }

    /** Rows that have threads. */
    public List<Marked> marked() {
        return threads.stream()
                .map(Thread::unit)
                .filter(row -> !row.isEmpty())
                .distinct()
                .map(row -> new Marked(row, of(UUID.fromString(row))))
                .toList();
    }

    /** Whether a thread is shown beside the row: it is about that row, the whole text, or a row that is gone. */
    public boolean beside(Thread thread) {
        return thread.unit().equals(unit) || thread.unit().isEmpty();
    }

    /** Whether nothing is shown beside the row. */
    public boolean quiet() {
        return threads.stream().noneMatch(this::beside);
    }

    /** Whether what was typed belongs to the form for a new thread. */
    public boolean wrongHere() {
        return written.thread().isEmpty() && !written.error().isEmpty();
    }

    /** Whether what was typed belongs to a thread's form. */
    public boolean wrongIn(Thread thread) {
        return written.thread().equals(thread.id()) && !written.error().isEmpty();
    }

    /** What is said about the editions of a story. */
    public record All(List<TalkView> all) {

        /** What is said about one; nothing where it is not the person's to read. */
        public Optional<TalkView> of(String edition) {
            return all.stream().filter(talk -> talk.edition().equals(edition)).findFirst();
        }
    }

    /**
     * What a row shows of its threads.
     *
     * @param open how many nobody has settled
     * @param waits whether a query among them waits for its answer
     */
    public record Mark(int count, int open, boolean waits) {

        /** As a number is written. */
        public String shown() {
            return Integer.toString(count);
        }

        public String tone() {
            return waits ? "warn" : open > 0 ? "info" : "quiet";
        }
    }

    /** A row's mark. */
    public record Marked(String row, Mark mark) {}

    /**
     * Somebody who can be told.
     *
     * @param queries whether he reads the queries alone
     */
    public record Choice(String id, String name, boolean queries) {}

    /**
     * One thread.
     *
     * @param kind its name
     * @param state its name
     * @param unit the row it is about; empty where that is gone, and for the whole edition
     * @param row in words; empty for the whole edition
     * @param rowHref where the row stands; empty where the person does not work there
     * @param quoted the source's words that a query asks about
     * @param words of the text that it is about, as they were
     * @param ending who settled it, and when; empty while it is open
     * @param why an editor closed it; empty where nobody did
     */
    public record Thread(
            String id,
            int version,
            String kind,
            String state,
            String unit,
            String row,
            String rowHref,
            Optional<TextOf> quoted,
            Optional<TextOf> words,
            List<Line> lines,
            String ending,
            String why,
            boolean reply,
            boolean resolve,
            boolean reopen,
            boolean close,
            boolean carry) {

        public boolean query() {
            return kind.equals("QUERY");
        }

        /** Whether nobody can sign before it is resolved. */
        public boolean blocks() {
            return kind.equals("MUST_RESOLVE") && waits();
        }

        public boolean waits() {
            return state.equals("OPEN");
        }

        public boolean settled() {
            return !waits() && !state.equals("ANSWERED");
        }

        public String tone() {
            return settled() ? "quiet" : blocks() ? "danger" : query() && waits() ? "warn" : "info";
        }
    }

    /**
     * Something said.
     *
     * @param told who was told, in words; may be empty
     */
    public record Line(Face who, String at, String iso, String text, String told) {}

    /**
     * What a form that was refused held.
     *
     * @param thread which form's; empty for the one that begins a thread
     * @param block the block about whose words a thread was to begin; empty for none
     */
    public record Written(String thread, String text, String error, String block, String words) {
        public static final Written NOTHING = new Written("", "", "");

        public Written(String thread, String text, String error) {
            this(thread, text, error, "", "");
        }
    }
}
