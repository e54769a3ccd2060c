package news.dragoman.pages.story;

import java.util.List;
import java.util.Optional;
import news.dragoman.web.Face;
import news.dragoman.web.TextOf;

/**
 * What is said about one edition, as the person who asks may read it.
 *
 * @param language of the edition, in words
 * @param unit the row that a new thread is to be about; empty for the whole edition
 * @param about that row in words
 * @param note whether the person may write a note, and {@code query} whether he may ask the reporters
 * @param fresh an id for what is said next
 * @param tell who can be told
 */
record TalkView(
        String edition,
        String language,
        List<Thread> threads,
        String unit,
        String about,
        boolean note,
        boolean query,
        String fresh,
        List<Choice> tell,
        Written written) {

    public String address() {
        return "/desk/editions/" + edition + "/notes";
    }

    public boolean begins() {
        return note || query;
    }

    /** Queries that wait for an answer. */
    public List<Thread> open() {
        return threads.stream().filter(t -> t.query() && t.waits()).toList();
    }

    /** How many wait, as a number is written. */
    public String waiting() {
        return Integer.toString(open().size());
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
    record All(List<TalkView> all) {

        /** What is said about one; nothing where it is not the person's to read. */
        public Optional<TalkView> of(String edition) {
            return all.stream().filter(talk -> talk.edition().equals(edition)).findFirst();
        }
    }

    /** Somebody who can be told. */
    record Choice(String id, String name, boolean chosen) {}

    /**
     * One thread.
     *
     * @param state its name
     * @param row in words; empty for the whole edition
     * @param rowHref where the row stands; empty where the person does not work there
     * @param ending who settled it, and when; empty while it is open
     * @param why an editor closed it; empty where nobody did
     */
    record Thread(
            String id,
            int version,
            boolean query,
            String state,
            String row,
            String rowHref,
            Optional<TextOf> quoted,
            List<Line> lines,
            String ending,
            String why,
            boolean reply,
            boolean resolve,
            boolean reopen,
            boolean close,
            boolean carry,
            String fresh) {

        public boolean waits() {
            return state.equals("OPEN");
        }

        public boolean settled() {
            return !waits() && !state.equals("ANSWERED");
        }

        public String tone() {
            return settled() ? "quiet" : query && waits() ? "warn" : "info";
        }
    }

    /**
     * Something said.
     *
     * @param told who was told, in words; may be empty
     */
    record Line(Face who, String at, String iso, String text, String told) {}

    /**
     * What a form that was refused held.
     *
     * @param thread which form's; empty for the one that begins a thread
     */
    record Written(String thread, String text, String error) {
        static final Written NOTHING = new Written("", "", "");
    }
}
