package news.dragoman.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done by a key, and the key that everybody has for it who chose no other: the map of the design guide. */
public enum Shortcut {
    COMMANDS(Place.ANYWHERE, "Ctrl+k", true),
    KEYS(Place.ANYWHERE, "?", false),
    /** After it a key counts as if Alt were held: for keyboards that type with Alt, and for browsers that keep it. */
    LEADER(Place.ANYWHERE, "Ctrl+m", true),
    TO_DESK(Place.ANYWHERE, "g d", false),
    TO_INBOX(Place.ANYWHERE, "g y", false),
    NEW(Place.ANYWHERE, "n", false),
    SEARCH(Place.ANYWHERE, "/", false),

    NEXT_CARD(Place.DESK, "j", false),
    LAST_CARD(Place.DESK, "k", false),
    TICK(Place.DESK, "x", false),
    CLAIM(Place.DESK, "c", false),
    FILTER(Place.DESK, "f", false),
    VIEW(Place.DESK, "v", false),
    SHOW_NEWS(Place.DESK, ".", false),

    CONFIRM(Place.BENCH, "Ctrl+Enter", true),
    ROW_UP(Place.BENCH, "Alt+ArrowUp", true),
    ROW_DOWN(Place.BENCH, "Alt+ArrowDown", true),
    NEXT_OPEN(Place.BENCH, "Alt+i", true),
    NEXT_NOTE(Place.BENCH, "Alt+q", true),
    NEXT_CHANGE(Place.BENCH, "Alt+u", true),
    COPY_SOURCE(Place.BENCH, "Alt+c", true),
    /** The first of nine numbered offers; the others go with the other digits. */
    OFFER(Place.BENCH, "Alt+1", true),
    FIND(Place.BENCH, "Alt+r", true),
    NOTE(Place.BENCH, "Alt+n", true),
    MERGE(Place.BENCH, "Alt+m", true),
    SPLIT(Place.BENCH, "Alt+x", true),
    OMIT(Place.BENCH, "Alt+o", true),
    START_PARAGRAPH(Place.BENCH, "Alt+p", true),
    JOIN_PARAGRAPHS(Place.BENCH, "Alt+j", true),
    PARAGRAPH_UP(Place.BENCH, "Alt+Shift+ArrowUp", true),
    PARAGRAPH_DOWN(Place.BENCH, "Alt+Shift+ArrowDown", true),
    ADD(Place.BENCH, "Alt+a", true),
    TAKE_BACK(Place.BENCH, "Alt+z", true),

    NEXT_EDIT(Place.REVIEW, "j", false),
    LAST_EDIT(Place.REVIEW, "k", false),
    /** The change that has the focus is as it was before. */
    REVERT(Place.REVIEW, "z", false),
    READ_CLEAN(Place.REVIEW, "1", false),
    READ_REDLINE(Place.REVIEW, "2", false),
    READ_SOURCE(Place.REVIEW, "3", false),
    SIGN_OFF(Place.REVIEW, "a", false),

    NEXT_COMMENT(Place.MODERATION, "j", false),
    LAST_COMMENT(Place.MODERATION, "k", false),
    APPROVE(Place.MODERATION, "a", false),
    EDIT_COMMENT(Place.MODERATION, "e", false),
    REJECT(Place.MODERATION, "r", false),
    PASS_ON(Place.MODERATION, "p", false),
    UNDO_DECISION(Place.MODERATION, "z", false);

    /** The pages on which a key does it. */
    public enum Place {
        ANYWHERE,
        DESK,
        BENCH,
        REVIEW,
        MODERATION;

        boolean meets(Place other) {
            return this == other || this == ANYWHERE || other == ANYWHERE;
        }
    }

    private final Place place;
    private final Chord usual;
    private final boolean whileWriting;

    Shortcut(Place place, String usual, boolean whileWriting) {
        this.place = place;
        this.usual = new Chord(usual);
        this.whileWriting = whileWriting;
    }

    /** What templates and scripts call it: {@code next-open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Shortcut> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public Place place() {
        return place;
    }

    /** The key that everybody has for it. */
    public Chord usual() {
        return usual;
    }

    /** Whether it is pressed in the middle of a text, so that a key of one character would type it. */
    public boolean whileWriting() {
        return whileWriting;
    }

    /** Whether it stands for nine, which differ in their digit. */
    public boolean series() {
        return this == OFFER;
    }
}
