package news.dragoman.pages.translate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.pages.PhotoFactsView;
import news.dragoman.pages.ReturnView;
import news.dragoman.pages.SourceMoves;
import news.dragoman.story.BlockKind;
import news.dragoman.talk.TalkView;
import news.dragoman.web.Due;
import news.dragoman.web.Hold;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * Everything the bench shows.
 *
 * @param sources the languages it is translated from, each with its pinned version
 * @param news what the sources have become since; nothing where they stand still
 * @param read the versions of the sources that lie here: said back with what is saved
 * @param savedAt when a unit was last kept; empty if none ever was
 * @param hold the person's own claim, if he holds it
 * @param other why the person only reads
 * @param handIn what can be done about submitting; empty where it is not his to do
 * @param more whether it can be drawn from one edition more
 * @param structure how far it was restructured
 * @param talk notes and queries; what is about the open row, and about the whole text, lies beside it
 * @param all whether a phone shows all rows and not the open one alone
 * @param beside what stands beside the rows: suggestions, and who else is there
 * @param returned why it was returned last, and what was done about it
 * @param asked whether the address says which row is wanted, or what was just done
 * @param wrong what the form that was sent without a script could not do; nothing on a page that was asked for
 */
record BenchView(
        UUID id,
        UUID storyId,
        int version,
        String slugline,
        List<SourceColumn> sources,
        Column target,
        StageMark mark,
        @Nullable Due due,
        String savedAt,
        boolean editable,
        Optional<SourceMoves.News> news,
        String read,
        Optional<Hold> hold,
        Optional<Other> other,
        Optional<HandIn> handIn,
        boolean more,
        List<Group> groups,
        Progress progress,
        Structure structure,
        TalkView talk,
        Beside beside,
        Optional<ReturnView> returned,
        boolean asked,
        Wrong wrong,
        String zone,
        boolean all) {

    /**
     * Whether the page begins with what it was returned for, and the open row waits below: as long as nobody has said of
     * everything that it was seen to, and nobody asks for a row.
     */
    public boolean reasonsFirst() {
        return !asked
                && wrong == Wrong.NOTHING
                && returned.filter(ReturnView::waits).isPresent();
    }

    /** Whether a row has to say which source it comes from. */
    public boolean several() {
        return sources.size() > 1;
    }

    /** The source in a language: a story has one edition in each. */
    public List<SourceColumn> of(String tag) {
        return sources.stream().filter(s -> s.column().tag().equals(tag)).toList();
    }

    /** The edition's address; the page's own and those of its steps lie below it. */
    public String address() {
        return "/desk/editions/" + id;
    }

    public String here() {
        return address() + "/translate";
    }

    /** The row that is open. */
    public Optional<Row> open() {
        return progress.all().stream().filter(Row::active).findFirst();
    }

    /** How many rows there are, as a number is written. */
    public String rows() {
        return Integer.toString(progress.all().size());
    }

    /** The row before (-1) or after (1) the open one that can be written in; empty for none. */
    public String neighbour(int step) {
        var rows = progress.all();
        for (int at = open().map(rows::indexOf).orElse(-step) + step; at >= 0 && at < rows.size(); at += step) {
            if (!rows.get(at).shape().omitted()) {
                return rows.get(at).key();
            }
        }
        return "";
    }

    /** The page with a row's notes beside it; the whole text's for no row. */
    public String besideOf(String row) {
        return here() + (row.isEmpty() ? "" : "?unit=" + row) + "#beside";
    }

    /** The marks of all rows that have notes. */
    public List<NoteMark> marks() {
        return progress.all().stream()
                .map(row -> new NoteMark(row.key(), row.no(), besideOf(row.key()), talk.of(row.id())))
                .filter(one -> one.mark().count() > 0)
                .toList();
    }

    /** How much stands before submitting: rows, and queries that nobody has answered. */
    public String missingText() {
        return Integer.toString(progress.missing().size() + talk.open().size());
    }

    /** An id for a save by a plain form: sent twice by a double press, it is done once. */
    public UUID newId() {
        return UUID.randomUUID();
    }

    /** How many operations had been done: what is asked for later is based on it. */
    public int seen() {
        return structure.seen();
    }

    /** Tools without a row, for a script to fill in. */
    public Shape.Tools blankTools() {
        return new Shape.Tools("", "%n", -1, Shape.anything());
    }

    /** A column's language and how much stands in it. */
    record Column(String tag, String dir, String autonym, String name, int count, boolean characters) {
        /** For a sentence. */
        public String amount() {
            return Integer.toString(count);
        }
    }

    /** A source's column, and the number of the version that it shows. */
    record SourceColumn(Column column, int pinned) {
        /** For a sentence. */
        public String no() {
            return Integer.toString(pinned);
        }
    }

    /** A row's mark, and where it leads. */
    record NoteMark(String row, String number, String href, TalkView.Mark mark) {}

    /** Who holds it, until when, and whether the person may claim it; no name if nobody does. */
    record Other(String holder, String until, boolean overdue, boolean claimable, boolean atWork) {}

    /** Whether it can be submitted now, and by one who edits it himself. */
    record HandIn(boolean ready, boolean alsoEdit) {}

    /** Units that are composed into one block, and the photo that they are about; null for none. */
    record Group(BlockKind kind, String number, @Nullable PhotoFactsView photo, List<Row> rows) {
        /** Whether it stands in another place than its source. */
        public boolean moved() {
            return rows.stream().anyMatch(row -> row.shape().paragraphMoved());
        }

        /** Whether nobody moved it: its sentences stand elsewhere in the source by now. */
        public boolean movedBySource() {
            return rows.stream()
                    .filter(row -> row.shape().paragraphMoved())
                    .allMatch(row -> row.shape().movedBySource());
        }

        /** Who moved it, and when. */
        public Optional<Shape.Done> movedBy() {
            return rows.stream().flatMap(row -> row.shape().movedBy().stream()).findFirst();
        }

        /** What all of it is in the source by now, if that is something else than here. */
        public Optional<BlockKind> sourceKind() {
            var kinds = rows.stream()
                    .filter(row -> !row.shape().added())
                    .map(row -> row.shape().sourceKind())
                    .distinct()
                    .toList();
            return kinds.size() == 1 ? kinds.get(0) : Optional.empty();
        }

        /** Whether it can be moved. */
        public boolean body() {
            return kind.body();
        }

        public Row first() {
            return rows.get(0);
        }

        /** The class that sets its type. */
        public String style() {
            return switch (kind) {
                case HEADLINE -> " para--hed";
                case DEK -> " para--dek";
                case DATELINE -> " para--date";
                case SUBHEAD -> " para--sub";
                case PARAGRAPH -> "";
                case CAPTION, ALT, CREDIT -> " para--photo";
            };
        }
    }

    /**
     * One unit.
     *
     * @param number its place on the page, from 1
     * @param state {@code todo}, {@code draft}, {@code ok} or {@code omit}
     * @param typed what stands in the editor: the words as kept, or what was sent and refused
     * @param changedBy who changed it last; empty for nobody
     * @param changedAt when
     * @param moved what happened to its source since
     * @param offers numbers and words of its sentences that go into the translation as they are
     */
    record Row(
            UUID id,
            int number,
            String state,
            List<TextOf> source,
            TextOf target,
            String typed,
            int version,
            int count,
            boolean active,
            String changedBy,
            String changedAt,
            Shape shape,
            Optional<SourceMoves.Moved> moved,
            List<String> offers) {

        /** The offers for the script, one a line. */
        public String offersText() {
            return String.join("\n", offers);
        }

        public Shape.Tools tools() {
            return new Shape.Tools(id.toString(), no(), version, shape);
        }

        /** Its id, for the page. */
        public String key() {
            return id.toString();
        }

        /** The number, for a sentence. */
        public String no() {
            return Integer.toString(number);
        }

        /** The count, for a sentence. */
        public String amount() {
            return Integer.toString(count);
        }

        /** Whether nothing is left to do in it. */
        public boolean settled() {
            return (confirmed() || shape.omitted()) && !blocking();
        }

        /** Whether its source has changed and nobody has said yet that it holds. */
        public boolean blocking() {
            return moved.filter(SourceMoves.Moved::blocking).isPresent();
        }

        public boolean confirmed() {
            return state.equals("ok");
        }

        public String icon() {
            return switch (state) {
                case "ok" -> "check";
                case "draft" -> "half";
                case "omit" -> "omit";
                default -> "circle";
            };
        }

        /** For the strip of all units. */
        public String tick() {
            return state.equals("ok") ? "o" : state.substring(0, 1);
        }
    }

    /** How far it is. */
    record Progress(int confirmed, int draft, int todo, List<Row> missing, List<Row> all) {
        public int total() {
            return confirmed + draft + todo;
        }

        public String totalText() {
            return Integer.toString(total());
        }

        public String confirmedText() {
            return Integer.toString(confirmed);
        }

        public String draftText() {
            return Integer.toString(draft);
        }

        public String todoText() {
            return Integer.toString(todo);
        }
    }

    /**
     * What went wrong with a form.
     *
     * @param unit whose save it was
     * @param reasons why it was refused
     * @param theirs what stands there now, where somebody else had changed it
     * @param by who changed it
     * @param incomplete whether submitting was refused because units are missing
     */
    record Wrong(
            @Nullable UUID unit,
            List<String> reasons,
            @Nullable TextOf theirs,
            String by,
            String clock,
            boolean incomplete) {
        static final Wrong NOTHING = new Wrong(null, List.of(), null, "", "", false);

        static Wrong incomplete(List<String> reasons) {
            return new Wrong(null, reasons, null, "", "", true);
        }

        static Wrong refused(UUID unit, List<String> reasons) {
            return new Wrong(unit, reasons, null, "", "", false);
        }

        public boolean about(UUID other) {
            return other.equals(unit);
        }

        public boolean stale() {
            return theirs != null;
        }
    }
}
