package news.dragoman.workflow;

import static news.dragoman.workflow.Guard.*;
import static news.dragoman.workflow.Stage.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The one table of a story's life, read from top to bottom: from where, to where, who, only if, and who holds the
 * edition afterwards. Buttons, page access, documents and tests are derived from it; nothing else moves a stage.
 */
public enum Step {
    /** A new story, or another original in a free language of a story one may read. */
    WRITE(nothing(), to(DRAFT), Who.REPORTER, Held.NOBODY, MAY_READ_STORY, LANGUAGE_FREE),
    /** Changes the text: in DRAFT its reporters, later the holder. Taken by every save; leaves no entry of its own. */
    EDIT(in(DRAFT, TRANSLATION, Stage.EDIT), same(), Who.WRITER, Held.SAME, NOT_ON_HOLD),
    /** Hands an original to the desk. A first take is enough. */
    FILE(
            in(DRAFT),
            to(Stage.EDIT),
            Who.ITS_REPORTER,
            Held.NOBODY,
            NOT_ON_HOLD,
            HAS_HEADLINE,
            HAS_BYLINE,
            HAS_PARAGRAPH),
    /** Takes an original back while nobody works on it. */
    RECALL(
            in(Stage.EDIT),
            to(DRAFT),
            Who.ITS_REPORTER,
            Held.NOBODY,
            NEVER_PUBLISHED,
            UNCLAIMED,
            TRANSLATIONS_IDLE,
            TRANSLATIONS_EARLY),
    /** Sends a newer version of a filed original to those who translate it, as MATERIAL or MINOR. */
    UPDATE_SOURCE(
            in(Stage.EDIT), same(), Who.SENDER, Held.SAME, NOT_ON_HOLD, NOBODY_ELSE_HOLDS, TEXT_CHANGED, NOTE_GIVEN),
    /**
     * Takes another report of the same event, an original of another story, into this one: its blocks and bylines are
     * appended and sent, and it is put aside with its translations.
     */
    JOIN(
            in(Stage.EDIT),
            same(),
            Who.EDITOR,
            Held.SAME,
            NOT_ON_HOLD,
            NOBODY_ELSE_HOLDS,
            JOINED_ALIKE,
            JOINED_IN_EDIT,
            JOINED_NEVER_PUBLISHED,
            JOINED_FREE,
            JOINED_TRANSLATIONS_UNPUBLISHED,
            JOINED_NAMES_FIT,
            JOINED_NOT_ON_HOLD,
            JOINED_EMBARGO_KEPT),
    /** Opens the story in another language, drawn from one or more of its editions. */
    REQUEST(nothing(), to(TRANSLATION), Who.EDITOR_OF_STORY, Held.NOBODY, SOURCES_FILED, LANGUAGE_FREE),
    /** Draws a translation that is under way from one more edition of its story. */
    ADD_SOURCE(in(TRANSLATION), same(), Who.HOLDER_OR_EDITOR, Held.SAME, SOURCES_FILED, SOURCE_NEW, NO_CYCLE),
    /** Takes an edition in hand for a limited time. */
    CLAIM(
            in(TRANSLATION, Stage.EDIT),
            same(),
            Who.ENTITLED,
            Held.ACTOR,
            NOT_ON_HOLD,
            UNCLAIMED,
            BELOW_CLAIM_LIMIT,
            SOURCES_NOT_RECALLED),
    /** Gives it to a named person, whatever he holds already. */
    ASSIGN(
            in(TRANSLATION, Stage.EDIT),
            same(),
            Who.DESK_EDITOR,
            Held.RECEIVER,
            NOT_ON_HOLD,
            RECEIVER_ENTITLED,
            UNCLAIMED,
            SOURCES_NOT_RECALLED),
    /** Prolongs one's claim; work does it too. */
    RENEW(in(TRANSLATION, Stage.EDIT), same(), Who.HOLDER, Held.SAME),
    /** Lets go; the text is kept. */
    RELEASE(in(TRANSLATION, Stage.EDIT), same(), Who.HOLDER, Held.NOBODY),
    /** Gives what one holds to somebody else. */
    HAND_OVER(
            in(TRANSLATION, Stage.EDIT),
            same(),
            Who.HOLDER,
            Held.RECEIVER,
            NOT_ON_HOLD,
            RECEIVER_ENTITLED,
            RECEIVER_ANOTHER),
    /** Takes it from its holder, who is told why. */
    TAKE_OVER(
            in(TRANSLATION, Stage.EDIT),
            same(),
            Who.DESK_EDITOR,
            Held.ACTOR_IF_ENTITLED,
            HELD_BY_ANOTHER,
            REASON_GIVEN),
    /** Tells people that a claim's time is over. The claim ends when another claims. */
    EXPIRE(in(TRANSLATION, Stage.EDIT), same(), Who.CLOCK, Held.SAME, OVERDUE),
    /** Hands a translation to the editors. */
    SUBMIT(
            in(TRANSLATION),
            to(Stage.EDIT),
            Who.HOLDER,
            Held.NOBODY,
            NOT_ON_HOLD,
            ALL_ACCOUNTED,
            CHANGES_RESOLVED,
            QUERIES_SETTLED),
    /** Sends it back with reasons: a translation to its translator, an original to its reporters. */
    RETURN(in(Stage.EDIT), back(), Who.EDITOR_HOLDING, Held.SUBMITTER, REASON_GIVEN),
    /** A chief lets one who had a hand in the words sign them, once, while the edition stays where it is. */
    WAIVE(in(Stage.EDIT), same(), Who.CHIEF, Held.SAME, EYES_REQUIRED, NOT_WAIVED, REASON_GIVEN),
    /** Approves exactly the words that were read. */
    SIGN_OFF(
            in(Stage.EDIT),
            to(READY),
            Who.EDITOR_HOLDING,
            Held.NOBODY,
            NOT_ON_HOLD,
            HAS_HEADLINE,
            HAS_BYLINE,
            HAS_PARAGRAPH,
            SOURCES_NOT_SPIKED,
            SOURCES_FILED_STILL,
            SOURCES_NOT_WITHDRAWN,
            REASON_BESIDE_SOURCE,
            TEXT_AS_READ,
            NOTHING_BLOCKING,
            PINNED_OR_CURRENT,
            NAMES_PRESENT,
            PHOTO_TEXTS,
            FOUR_EYES,
            SOLO_REASON),
    /** Opens a signed text again; its sign-off is void. */
    REOPEN(in(READY), to(Stage.EDIT), Who.EDITOR, Held.ACTOR),
    /** Says when the clock is to put the signed words before readers; said again, it is another time. */
    SCHEDULE(
            in(READY),
            same(),
            Who.EDITOR,
            Held.SAME,
            TIME_GIVEN,
            TIME_EXISTS,
            TIME_CLEAR,
            TIME_AHEAD,
            TIME_AFTER_EMBARGO),
    /** Says that it is not. */
    UNSCHEDULE(in(READY), same(), Who.EDITOR, Held.SAME, Guard.SCHEDULED),
    /** Puts the signed words before readers, once: by an editor, or by the clock at the time that an editor has set. */
    PUBLISH(
            in(READY),
            to(PUBLISHED),
            Who.EDITOR_OR_CLOCK,
            Held.NOBODY,
            NOT_ON_HOLD,
            EMBARGO_PASSED,
            ITS_TIME,
            SOURCE_AS_SIGNED,
            TEXT_AS_READ,
            SOURCES_NOT_SPIKED,
            SOURCES_FILED_STILL,
            SOURCES_NOT_WITHDRAWN,
            NOT_REDACTED_SINCE,
            REASON_BESIDE_SOURCE,
            ORIGINAL_FIRST),
    /**
     * Opens a published edition again, for a typo, a correction, a clarification or an update. Readers keep what they have
     * until the new words are signed and published.
     */
    CORRECT(in(PUBLISHED), opened(), Who.EDITOR, Held.ACTOR, READERS_TOLD),
    /** Says otherwise what it is corrected for and what readers will be told: while it is open, by the editor who has it. */
    CHANGE_NOTE(in(TRANSLATION, Stage.EDIT), same(), Who.EDITOR_HOLDING, Held.SAME, EVER_PUBLISHED, READERS_TOLD),
    /** Gives up what was changed since: the working copy becomes again what readers see. */
    ABANDON(in(DRAFT, TRANSLATION, Stage.EDIT, READY), to(PUBLISHED), Who.EDITOR, Held.NOBODY, EVER_PUBLISHED),
    /** Says that a published edition needs no change after a correction of its source: it is held at the newest version. */
    CLOSE_TASK(in(PUBLISHED), same(), Who.EDITOR, Held.SAME, TASK_OPEN, REASON_GIVEN),
    /** Closes the task that a sign-off by one person alone has put on the chiefs' board, with a note. */
    COUNTERSIGN(anywhere(), same(), Who.CHIEF, Held.SAME, SIGNED_ALONE, NOT_THE_SIGNER, REASON_GIVEN),
    /** Takes the article from before readers at once, by one editor alone; its address says that it is being reviewed. */
    SUSPEND(anywhere(), same(), Who.EDITOR, Held.SAME, BEFORE_READERS, REASON_GIVEN),
    /** Puts it back as it was. */
    RESUME(anywhere(), same(), Who.EDITOR, Held.SAME, Guard.SUSPENDED, EMBARGO_PASSED, REASON_GIVEN),
    /**
     * Takes chosen blocks out of the article and the working copy at once, with what answers them in other languages. What
     * was signed must be signed again.
     */
    REDACT(
            anywhere(),
            taken(),
            Who.EDITOR_OR_CHIEF,
            Held.SAME,
            ARTICLE_LIVE,
            BLOCKS_CHOSEN,
            HEADLINE_STAYS,
            PARAGRAPH_STAYS,
            REASON_GIVEN),
    /** Proposes to withdraw the article for good, with what readers will be told. */
    PROPOSE_WITHDRAWAL(anywhere(), same(), Who.EDITOR, Held.SAME, ARTICLE_LIVE, NOT_PROPOSED, NOTICE_GIVEN),
    /** Confirms that: two people withdraw, and the second is a chief. Its address says that it is gone, and why. */
    WITHDRAW(anywhere(), to(PUBLISHED), Who.CHIEF, Held.NOBODY, ARTICLE_LIVE, PROPOSED, ANOTHER_PROPOSED),
    /** Says no to it. */
    DECLINE_WITHDRAWAL(anywhere(), same(), Who.CHIEF, Held.SAME, PROPOSED, REASON_GIVEN),
    /** Takes one's own proposal back. */
    TAKE_BACK_WITHDRAWAL(anywhere(), same(), Who.EDITOR, Held.SAME, PROPOSED, PROPOSED_IT),
    /** Puts an edition aside that no reader has seen; text and links are kept. */
    SPIKE(in(DRAFT, TRANSLATION, Stage.EDIT, READY), to(SPIKED), Who.OWNER, Held.NOBODY, NEVER_PUBLISHED, REASON_GIVEN),
    /** Brings a spiked edition back to the stage it left; what was READY must be signed again. */
    RESTORE(in(SPIKED), left(), Who.OWNER, Held.NOBODY, NOT_JOINED),
    /** Stops all work on the story; what readers see stays. Taken on one edition, it is for all of the story. */
    HOLD(anywhere(), same(), Who.EDITOR_OF_STORY_OR_CHIEF, Held.SAME, NOT_ON_HOLD, REASON_GIVEN),
    /** Lets work on the story go on. */
    LIFT(anywhere(), same(), Who.CHIEF, Held.SAME, ON_HOLD, REASON_GIVEN),
    /** Keeps the whole story from readers until a time; said again, it is another time. Not once readers see it. */
    EMBARGO(
            anywhere(),
            same(),
            Who.EDITOR_OF_STORY_OR_CHIEF,
            Held.SAME,
            SHOWN_NOWHERE,
            TIME_GIVEN,
            TIME_EXISTS,
            TIME_CLEAR,
            TIME_AHEAD,
            REASON_GIVEN),
    /** Says that the story need not wait any longer. */
    LIFT_EMBARGO(anywhere(), same(), Who.EDITOR_OF_STORY_OR_CHIEF, Held.SAME, EMBARGOED, REASON_GIVEN),
    /** Lays an older version out again as a new one; what stood there is cut as a version before. */
    BRING_BACK(in(TRANSLATION, Stage.EDIT), same(), Who.HOLDER, Held.SAME, NOT_ON_HOLD),
    /** Makes words of the past unreadable to everybody; they stay in the database. */
    SEAL(anywhere(), same(), Who.CHIEF, Held.SAME, WORDS_OF_THE_PAST, REASON_GIVEN),
    /** Asks that words of the past be erased. */
    ASK_ERASURE(anywhere(), same(), Who.CHIEF, Held.SAME, WORDS_OF_THE_PAST, REASON_GIVEN),
    /** Erases them, which takes a second person: digest and entry stay. */
    ERASE(anywhere(), same(), Who.EDITOR_OF_STORY_OR_CHIEF, Held.SAME, ERASURE_ASKED, SECOND_PERSON, WORDS_OF_THE_PAST);

    /** Who holds the edition after a step. */
    public enum Held {
        SAME,
        NOBODY,
        ACTOR,
        /** Whoever took the step where he may have it in hand, else nobody. */
        ACTOR_IF_ENTITLED,
        RECEIVER,
        /** This round's submitter where he still may, else nobody. */
        SUBMITTER
    }

    /** They make no sense for a translation. */
    private static final Set<Step> OF_ORIGINALS = EnumSet.of(FILE, RECALL, UPDATE_SOURCE, JOIN);

    private static final Set<Step> OF_STORIES = EnumSet.of(HOLD, LIFT, EMBARGO, LIFT_EMBARGO);

    private static final Set<Step> CUTTING =
            EnumSet.of(FILE, UPDATE_SOURCE, JOIN, SUBMIT, RETURN, SIGN_OFF, ABANDON, REDACT, WITHDRAW, BRING_BACK);

    private final Set<Stage> from;
    private final Function<Facts, Stage> to;
    private final Who who;
    private final Held held;
    private final List<Guard> guards;

    Step(Set<Stage> from, Function<Facts, Stage> to, Who who, Held held, Guard... guards) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.held = held;
        this.guards = List.of(guards);
    }

    /** The stages it leads from; empty for a step that makes a new edition. */
    public Set<Stage> from() {
        return from;
    }

    public Who who() {
        return who;
    }

    public Held held() {
        return held;
    }

    public List<Guard> guards() {
        return guards;
    }

    /** Whether it is for all of a story at once, through whichever edition it is taken. */
    public boolean ofStory() {
        return OF_STORIES.contains(this);
    }

    /** Whether it changes what readers see and nothing else; it can be meant for all of a story's editions at once. */
    public boolean ofReaders() {
        return this == SUSPEND || this == RESUME;
    }

    /** Whether it says a time. */
    public boolean timed() {
        return guards.contains(TIME_GIVEN);
    }

    /** Whether it takes an article from before readers for good, or a part of it; it can be meant for several languages. */
    public boolean takesAway() {
        return this == REDACT
                || this == PROPOSE_WITHDRAWAL
                || this == WITHDRAW
                || this == DECLINE_WITHDRAWAL
                || this == TAKE_BACK_WITHDRAWAL;
    }

    /** Whether it freezes the words as a version. */
    public boolean cuts() {
        return CUTTING.contains(this);
    }

    /** Whether the words are looked at; a step that does not needs facts without {@link Facts#text()}. */
    public boolean judgesText() {
        return guards.stream().anyMatch(Guard::ofText);
    }

    /** Whether the table lets the asker take this step now, with every reason if not. */
    public Decision decide(Facts facts) {
        var reasons = new ArrayList<Reason>();
        var kind = Decision.Kind.NOT_YET;
        if (!standsWhereItLeadsFrom(facts)) {
            kind = Decision.Kind.NOT_NOW;
            reasons.add(new Reason(Reason.STAGE, List.of(String.valueOf(facts.stage()))));
        }
        if (!who.fits(facts)) {
            kind = Decision.Kind.NOT_YOU;
            reasons.add(new Reason(who.name()));
        }
        for (Guard guard : guards) {
            if (!guard.holds(facts)) {
                reasons.add(guard.failed(facts));
                kind = guard.kind().compareTo(kind) < 0 ? guard.kind() : kind;
            }
        }
        return reasons.isEmpty() ? new Decision.Allowed(to.apply(facts)) : new Decision.Refused(kind, reasons);
    }

    private boolean standsWhereItLeadsFrom(Facts facts) {
        return from.isEmpty()
                ? facts.stage() == null
                : facts.stage() != null
                        && from.contains(facts.stage())
                        && (!OF_ORIGINALS.contains(this) || facts.kind() == EditionKind.ORIGINAL);
    }

    private static Set<Stage> nothing() {
        return Set.of();
    }

    /** Beside the stage: wherever the working copy is. */
    private static Set<Stage> anywhere() {
        return EnumSet.allOf(Stage.class);
    }

    private static Set<Stage> in(Stage first, Stage... more) {
        return EnumSet.of(first, more);
    }

    private static Function<Facts, Stage> to(Stage stage) {
        return f -> stage;
    }

    private static Function<Facts, Stage> same() {
        return f -> Objects.requireNonNull(f.stage());
    }

    private static Function<Facts, Stage> back() {
        return f -> f.kind() == EditionKind.ORIGINAL ? DRAFT : TRANSLATION;
    }

    /** A translation whose source has moved is translated first. */
    private static Function<Facts, Stage> opened() {
        return f -> f.sources().newer().isEmpty() ? Stage.EDIT : TRANSLATION;
    }

    /** What is signed loses words that were signed with it. */
    private static Function<Facts, Stage> taken() {
        return f -> f.stage() == READY || f.stage() == PUBLISHED ? Stage.EDIT : Objects.requireNonNull(f.stage());
    }

    private static Function<Facts, Stage> left() {
        return f -> f.left() == READY ? Stage.EDIT : Objects.requireNonNull(f.left());
    }
}
