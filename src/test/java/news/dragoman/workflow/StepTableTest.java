package news.dragoman.workflow;

import static news.dragoman.workflow.Decision.Kind.NOT_NOW;
import static news.dragoman.workflow.Decision.Kind.NOT_YET;
import static news.dragoman.workflow.Decision.Kind.NOT_YOU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole table, enumerated: every step from every stage, by everybody, with every combination of its conditions.
 * What is expected is written here once more, from the design and not from the code.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepTableTest {

    private static final UUID ME = new UUID(0, 1);
    private static final UUID SOMEBODY = new UUID(0, 2);

    /** A yes-or-no of a scenario. */
    private enum Bit {
        REPORTER,
        ITS_REPORTER,
        TRANSLATOR,
        PAIR,
        EDITOR,
        LANGUAGE,
        STORY_LANGUAGE,
        CLOCK,
        I_HOLD,
        OTHER_HOLDS,
        OVERDUE,
        TRANSLATION,
        EVER_FILED,
        PUBLISHED,
        SUSPENDED,
        ON_HOLD,
        CHIEF,
        EMBARGOED,
        SHOWN,
        SCHEDULED,
        DUE,
        MOVED,
        TIME_NONE,
        TIME_SKIPPED,
        TIME_TWICE,
        TIME_PAST,
        TIME_BEFORE_EMBARGO,
        NO_HEADLINE,
        NO_BYLINE,
        NO_PARAGRAPH,
        UNACCOUNTED,
        UNANSWERED,
        BLOCKED,
        CHANGED_UNITS,
        BEHIND,
        NOTHING_NEW,
        OTHER_TEXT,
        UNNAMED,
        WORDLESS_PHOTO,
        NOT_FILED,
        RECALLED,
        SPIKED,
        NEWER,
        SOURCE_UNPUBLISHED,
        LANGUAGE_TAKEN,
        TRANSLATIONS_BUSY,
        TRANSLATIONS_LATE,
        OWN_WORK,
        OWN_WORK_APART,
        SOLO_ALLOWED,
        WAIVED,
        WAIVED_BY_ME,
        SIGNED_ALONE,
        SIGNED_ALONE_BY_ME,
        ORIGINAL_FIRST,
        AT_LIMIT,
        REASON,
        PINNED_REASON,
        SOLO_REASON,
        TOLD,
        TASK,
        WITHDRAWN,
        SOURCE_WITHDRAWN,
        SIGNED_BESIDE,
        REDACTED_SINCE,
        NOTHING_CHOSEN,
        HEADLINE_CHOSEN,
        NOTHING_LEFT,
        NOT_TOLD,
        PROPOSED_BY_ME,
        PROPOSED_BY_ANOTHER,
        DESK,
        SOURCE_ALREADY,
        CYCLE,
        OTHER_UNLIKE,
        OTHER_NOT_IN_EDIT,
        OTHER_PUBLISHED,
        OTHER_HELD,
        OTHER_TRANSLATION_PUBLISHED,
        OTHER_NAMES_CLASH,
        OTHER_ON_HOLD,
        OTHER_UNDER_LONGER_EMBARGO,
        JOINED_AWAY,
        RECEIVER_TRANSLATOR,
        RECEIVER_PAIR,
        RECEIVER_EDITOR,
        RECEIVER_LANGUAGE,
        RECEIVER_ME,
        NO_RECEIVER,
        STANDS,
        ERASURE_ASKED,
        ASKED_BY_ME,
        /** Set by where the edition stands. */
        IN_TRANSLATION,
        STRANGER
    }

    /** A reason that the design names: its code, its kind, and when it applies. */
    private record Rule(String code, Decision.Kind kind, Predicate<Set<Bit>> broken, Set<Bit> bits) {}

    private record Row(Set<Stage> from, Predicate<Set<Bit>> who, String whoCode, Set<Bit> whoBits, List<Rule> rules) {}

    private static final Map<Step, Row> DESIGN = new LinkedHashMap<>();

    private static void row(
            Step step, Set<Stage> from, String whoCode, Predicate<Set<Bit>> who, Set<Bit> whoBits, Rule... rules) {
        DESIGN.put(step, new Row(from, who, whoCode, whoBits, List.of(rules)));
    }

    private static Rule when(String code, Decision.Kind kind, Predicate<Set<Bit>> broken, Bit first, Bit... more) {
        return new Rule(code, kind, broken, EnumSet.of(first, more));
    }

    private static Rule when(String code, Decision.Kind kind, Bit bit) {
        return when(code, kind, s -> s.contains(bit), bit);
    }

    private static boolean editor(Set<Bit> s) {
        return s.contains(Bit.EDITOR) && s.contains(Bit.LANGUAGE);
    }

    private static final Set<Bit> EDITOR_BITS = EnumSet.of(Bit.EDITOR, Bit.LANGUAGE);
    private static final Set<Bit> HOLDER_BITS = EnumSet.of(Bit.I_HOLD, Bit.OTHER_HOLDS);

    private static Set<Bit> both(Set<Bit> a, Set<Bit> b) {
        var all = EnumSet.copyOf(a);
        all.addAll(b);
        return all;
    }

    private static final Rule CLAIMED = when(
            "UNCLAIMED",
            NOT_NOW,
            s -> (s.contains(Bit.I_HOLD) || s.contains(Bit.OTHER_HOLDS)) && !s.contains(Bit.OVERDUE),
            Bit.I_HOLD,
            Bit.OTHER_HOLDS,
            Bit.OVERDUE);

    private static final Rule RECEIVER_MAY_NOT = when(
            "RECEIVER_ENTITLED",
            NOT_YET,
            s -> s.contains(Bit.NO_RECEIVER)
                    || !(s.contains(Bit.IN_TRANSLATION)
                            ? s.contains(Bit.RECEIVER_TRANSLATOR) && s.contains(Bit.RECEIVER_PAIR)
                            : s.contains(Bit.RECEIVER_EDITOR) && s.contains(Bit.RECEIVER_LANGUAGE)),
            Bit.RECEIVER_TRANSLATOR,
            Bit.RECEIVER_PAIR,
            Bit.RECEIVER_EDITOR,
            Bit.RECEIVER_LANGUAGE,
            Bit.NO_RECEIVER);

    private static final Rule UNDER_HOLD = when("NOT_ON_HOLD", NOT_NOW, Bit.ON_HOLD);

    private static final Rule NO_ARTICLE = when(
            "ARTICLE_LIVE",
            NOT_NOW,
            s -> !s.contains(Bit.PUBLISHED) || s.contains(Bit.WITHDRAWN),
            Bit.PUBLISHED,
            Bit.SUSPENDED,
            Bit.WITHDRAWN);

    private static boolean proposed(Set<Bit> s) {
        return s.contains(Bit.PROPOSED_BY_ME) || s.contains(Bit.PROPOSED_BY_ANOTHER);
    }

    private static final Rule NOTHING_PROPOSED =
            when("PROPOSED", NOT_NOW, s -> !proposed(s), Bit.PROPOSED_BY_ME, Bit.PROPOSED_BY_ANOTHER);

    private static final Rule NO_REASON = when("REASON_GIVEN", NOT_YET, s -> !s.contains(Bit.REASON), Bit.REASON);

    private static final Rule UNDER_EMBARGO = when("EMBARGO_PASSED", NOT_NOW, Bit.EMBARGOED);

    private static final Rule NO_TIME = when("TIME_GIVEN", NOT_YET, Bit.TIME_NONE);

    /** Clocks in Berlin are put forward then. */
    private static final Rule NO_SUCH_TIME = when(
            "TIME_EXISTS",
            NOT_YET,
            s -> s.contains(Bit.TIME_SKIPPED) && !s.contains(Bit.TIME_NONE),
            Bit.TIME_SKIPPED,
            Bit.TIME_NONE);

    private static final Rule TWO_SUCH_TIMES = when(
            "TIME_CLEAR",
            NOT_YET,
            s -> s.contains(Bit.TIME_TWICE) && !s.contains(Bit.TIME_NONE) && !s.contains(Bit.TIME_SKIPPED),
            Bit.TIME_TWICE);

    private static final Rule TIME_OVER =
            when("TIME_AHEAD", NOT_YET, s -> s.contains(Bit.TIME_PAST) && plain(s), Bit.TIME_PAST);

    private static boolean plain(Set<Bit> s) {
        return !s.contains(Bit.TIME_NONE) && !s.contains(Bit.TIME_SKIPPED) && !s.contains(Bit.TIME_TWICE);
    }

    static {
        row(
                Step.SCHEDULE,
                Set.of(Stage.READY),
                "EDITOR",
                StepTableTest::editor,
                EDITOR_BITS,
                NO_TIME,
                NO_SUCH_TIME,
                TWO_SUCH_TIMES,
                TIME_OVER,
                when(
                        "TIME_AFTER_EMBARGO",
                        NOT_YET,
                        s -> s.contains(Bit.EMBARGOED)
                                && plain(s)
                                && (s.contains(Bit.TIME_PAST) || s.contains(Bit.TIME_BEFORE_EMBARGO)),
                        Bit.EMBARGOED,
                        Bit.TIME_BEFORE_EMBARGO));
        row(
                Step.UNSCHEDULE,
                Set.of(Stage.READY),
                "EDITOR",
                StepTableTest::editor,
                EDITOR_BITS,
                when("SCHEDULED", NOT_NOW, s -> !s.contains(Bit.SCHEDULED), Bit.SCHEDULED));
        row(
                Step.EMBARGO,
                EnumSet.allOf(Stage.class),
                "EDITOR_OF_STORY_OR_CHIEF",
                s -> s.contains(Bit.CHIEF) || s.contains(Bit.EDITOR) && s.contains(Bit.STORY_LANGUAGE),
                EnumSet.of(Bit.CHIEF, Bit.EDITOR, Bit.STORY_LANGUAGE),
                when("SHOWN_NOWHERE", NOT_NOW, Bit.SHOWN),
                NO_TIME,
                NO_SUCH_TIME,
                TWO_SUCH_TIMES,
                TIME_OVER,
                NO_REASON);
        row(
                Step.LIFT_EMBARGO,
                EnumSet.allOf(Stage.class),
                "EDITOR_OF_STORY_OR_CHIEF",
                s -> s.contains(Bit.CHIEF) || s.contains(Bit.EDITOR) && s.contains(Bit.STORY_LANGUAGE),
                EnumSet.of(Bit.CHIEF, Bit.EDITOR, Bit.STORY_LANGUAGE),
                when("EMBARGOED", NOT_NOW, s -> !s.contains(Bit.EMBARGOED), Bit.EMBARGOED),
                NO_REASON);
        row(
                Step.WRITE,
                Set.of(),
                "REPORTER",
                s -> s.contains(Bit.REPORTER),
                EnumSet.of(Bit.REPORTER),
                when("MAY_READ_STORY", NOT_YOU, Bit.STRANGER),
                when("LANGUAGE_FREE", NOT_NOW, Bit.LANGUAGE_TAKEN));
        row(
                Step.EDIT,
                Set.of(Stage.DRAFT, Stage.TRANSLATION, Stage.EDIT),
                "WRITER",
                s -> false, // by stage, see below
                both(HOLDER_BITS, EnumSet.of(Bit.ITS_REPORTER)),
                UNDER_HOLD);
        row(
                Step.FILE,
                Set.of(Stage.DRAFT),
                "ITS_REPORTER",
                s -> s.contains(Bit.ITS_REPORTER),
                EnumSet.of(Bit.ITS_REPORTER),
                UNDER_HOLD,
                when("HAS_HEADLINE", NOT_YET, Bit.NO_HEADLINE),
                when("HAS_BYLINE", NOT_YET, Bit.NO_BYLINE),
                when("HAS_PARAGRAPH", NOT_YET, Bit.NO_PARAGRAPH));
        row(
                Step.RECALL,
                Set.of(Stage.EDIT),
                "ITS_REPORTER",
                s -> s.contains(Bit.ITS_REPORTER),
                EnumSet.of(Bit.ITS_REPORTER),
                when("NEVER_PUBLISHED", NOT_NOW, Bit.PUBLISHED),
                CLAIMED,
                when("TRANSLATIONS_IDLE", NOT_NOW, Bit.TRANSLATIONS_BUSY),
                when("TRANSLATIONS_EARLY", NOT_NOW, Bit.TRANSLATIONS_LATE));
        row(
                Step.UPDATE_SOURCE,
                Set.of(Stage.EDIT),
                "SENDER",
                s -> s.contains(Bit.ITS_REPORTER) || editor(s) && s.contains(Bit.I_HOLD),
                EnumSet.of(Bit.ITS_REPORTER, Bit.EDITOR, Bit.LANGUAGE, Bit.I_HOLD),
                UNDER_HOLD,
                when(
                        "NOBODY_ELSE_HOLDS",
                        NOT_NOW,
                        s -> s.contains(Bit.OTHER_HOLDS) && !s.contains(Bit.OVERDUE),
                        Bit.OTHER_HOLDS,
                        Bit.OVERDUE),
                when("TEXT_CHANGED", NOT_YET, Bit.NOTHING_NEW),
                when("NOTE_GIVEN", NOT_YET, s -> !s.contains(Bit.REASON), Bit.REASON));
        row(
                Step.JOIN,
                Set.of(Stage.EDIT),
                "EDITOR",
                StepTableTest::editor,
                EDITOR_BITS,
                UNDER_HOLD,
                when(
                        "NOBODY_ELSE_HOLDS",
                        NOT_NOW,
                        s -> s.contains(Bit.OTHER_HOLDS) && !s.contains(Bit.OVERDUE),
                        Bit.OTHER_HOLDS,
                        Bit.OVERDUE),
                when("JOINED_ALIKE", NOT_YET, Bit.OTHER_UNLIKE),
                when("JOINED_IN_EDIT", NOT_NOW, Bit.OTHER_NOT_IN_EDIT),
                when("JOINED_NEVER_PUBLISHED", NOT_NOW, Bit.OTHER_PUBLISHED),
                when("JOINED_FREE", NOT_NOW, Bit.OTHER_HELD),
                when("JOINED_TRANSLATIONS_UNPUBLISHED", NOT_NOW, Bit.OTHER_TRANSLATION_PUBLISHED),
                when("JOINED_NAMES_FIT", NOT_NOW, Bit.OTHER_NAMES_CLASH),
                when("JOINED_NOT_ON_HOLD", NOT_NOW, Bit.OTHER_ON_HOLD),
                when("JOINED_EMBARGO_KEPT", NOT_NOW, Bit.OTHER_UNDER_LONGER_EMBARGO));
        row(
                Step.ADD_SOURCE,
                Set.of(Stage.TRANSLATION),
                "HOLDER_OR_EDITOR",
                s -> s.contains(Bit.I_HOLD) || editor(s),
                EnumSet.of(Bit.EDITOR, Bit.LANGUAGE, Bit.I_HOLD),
                when("SOURCES_FILED", NOT_YET, Bit.NOT_FILED),
                when("SOURCE_NEW", NOT_NOW, Bit.SOURCE_ALREADY),
                when("NO_CYCLE", NOT_NOW, Bit.CYCLE));
        row(
                Step.REQUEST,
                Set.of(),
                "EDITOR_OF_STORY",
                s -> s.contains(Bit.EDITOR) && s.contains(Bit.STORY_LANGUAGE),
                EnumSet.of(Bit.EDITOR, Bit.STORY_LANGUAGE),
                when("SOURCES_FILED", NOT_YET, Bit.NOT_FILED),
                when("LANGUAGE_FREE", NOT_NOW, Bit.LANGUAGE_TAKEN));
        row(
                Step.CLAIM,
                Set.of(Stage.TRANSLATION, Stage.EDIT),
                "ENTITLED",
                s -> false, // by stage, see below
                EnumSet.of(Bit.TRANSLATOR, Bit.PAIR, Bit.EDITOR, Bit.LANGUAGE),
                UNDER_HOLD,
                CLAIMED,
                when(
                        "BELOW_CLAIM_LIMIT",
                        NOT_NOW,
                        s -> s.contains(Bit.AT_LIMIT) && !s.contains(Bit.I_HOLD),
                        Bit.AT_LIMIT,
                        Bit.I_HOLD),
                when("SOURCES_NOT_RECALLED", NOT_NOW, Bit.RECALLED));
        row(
                Step.ASSIGN,
                Set.of(Stage.TRANSLATION, Stage.EDIT),
                "DESK_EDITOR",
                s -> s.contains(Bit.EDITOR) && s.contains(Bit.DESK),
                EnumSet.of(Bit.EDITOR, Bit.DESK, Bit.AT_LIMIT),
                UNDER_HOLD,
                RECEIVER_MAY_NOT,
                CLAIMED,
                when("SOURCES_NOT_RECALLED", NOT_NOW, Bit.RECALLED));
        row(
                Step.HAND_OVER,
                Set.of(Stage.TRANSLATION, Stage.EDIT),
                "HOLDER",
                s -> s.contains(Bit.I_HOLD),
                both(HOLDER_BITS, EnumSet.of(Bit.OVERDUE)),
                UNDER_HOLD,
                RECEIVER_MAY_NOT,
                when(
                        "RECEIVER_ANOTHER",
                        NOT_YET,
                        s -> s.contains(Bit.RECEIVER_ME) && !s.contains(Bit.NO_RECEIVER),
                        Bit.RECEIVER_ME,
                        Bit.NO_RECEIVER));
        row(
                Step.TAKE_OVER,
                Set.of(Stage.TRANSLATION, Stage.EDIT),
                "DESK_EDITOR",
                s -> s.contains(Bit.EDITOR) && s.contains(Bit.DESK),
                EnumSet.of(Bit.EDITOR, Bit.DESK, Bit.LANGUAGE, Bit.AT_LIMIT, Bit.OVERDUE),
                when("HELD_BY_ANOTHER", NOT_NOW, s -> !s.contains(Bit.OTHER_HOLDS), Bit.OTHER_HOLDS, Bit.I_HOLD),
                NO_REASON);
        for (Step step : List.of(Step.RENEW, Step.RELEASE)) {
            row(step, Set.of(Stage.TRANSLATION, Stage.EDIT), "HOLDER", s -> s.contains(Bit.I_HOLD), HOLDER_BITS);
        }
        row(
                Step.EXPIRE,
                Set.of(Stage.TRANSLATION, Stage.EDIT),
                "CLOCK",
                s -> s.contains(Bit.CLOCK),
                EnumSet.of(Bit.CLOCK),
                when(
                        "OVERDUE",
                        NOT_NOW,
                        s -> !(s.contains(Bit.OVERDUE) && (s.contains(Bit.OTHER_HOLDS) || s.contains(Bit.I_HOLD))),
                        Bit.OVERDUE,
                        Bit.OTHER_HOLDS));
        row(
                Step.SUBMIT,
                Set.of(Stage.TRANSLATION),
                "HOLDER",
                s -> s.contains(Bit.I_HOLD),
                HOLDER_BITS,
                UNDER_HOLD,
                when("ALL_ACCOUNTED", NOT_YET, Bit.UNACCOUNTED),
                when("QUERIES_SETTLED", NOT_YET, Bit.UNANSWERED),
                when(
                        "CHANGES_RESOLVED",
                        NOT_YET,
                        s -> s.contains(Bit.CHANGED_UNITS) || s.contains(Bit.BEHIND),
                        Bit.CHANGED_UNITS,
                        Bit.BEHIND));
        row(
                Step.RETURN,
                Set.of(Stage.EDIT),
                "EDITOR_HOLDING",
                s -> editor(s) && s.contains(Bit.I_HOLD),
                both(EDITOR_BITS, HOLDER_BITS),
                NO_REASON);
        row(
                Step.SIGN_OFF,
                Set.of(Stage.EDIT),
                "EDITOR_HOLDING",
                s -> editor(s) && s.contains(Bit.I_HOLD),
                EnumSet.of(Bit.EDITOR, Bit.LANGUAGE, Bit.I_HOLD),
                UNDER_HOLD,
                when("HAS_HEADLINE", NOT_YET, Bit.NO_HEADLINE),
                when("HAS_BYLINE", NOT_YET, Bit.NO_BYLINE),
                when("HAS_PARAGRAPH", NOT_YET, Bit.NO_PARAGRAPH),
                when("SOURCES_NOT_SPIKED", NOT_NOW, Bit.SPIKED),
                when("SOURCES_FILED_STILL", NOT_NOW, Bit.RECALLED),
                when("SOURCES_NOT_WITHDRAWN", NOT_NOW, Bit.SOURCE_WITHDRAWN), // of what readers see: see below
                when("TEXT_AS_READ", NOT_NOW, Bit.OTHER_TEXT),
                when("NOTHING_BLOCKING", NOT_YET, Bit.BLOCKED),
                when(
                        "PINNED_OR_CURRENT",
                        NOT_YET,
                        s -> s.contains(Bit.NEWER) && !s.contains(Bit.PINNED_REASON),
                        Bit.NEWER,
                        Bit.PINNED_REASON),
                when("NAMES_PRESENT", NOT_YET, Bit.UNNAMED),
                when("PHOTO_TEXTS", NOT_YET, Bit.WORDLESS_PHOTO),
                when(
                        "FOUR_EYES",
                        NOT_YOU,
                        s -> s.contains(Bit.OWN_WORK_APART)
                                || s.contains(Bit.OWN_WORK) && !s.contains(Bit.SOLO_ALLOWED) && !s.contains(Bit.WAIVED),
                        Bit.OWN_WORK,
                        Bit.OWN_WORK_APART,
                        Bit.SOLO_ALLOWED,
                        Bit.WAIVED),
                when(
                        "SOLO_REASON",
                        NOT_YET,
                        s -> s.contains(Bit.OWN_WORK) && s.contains(Bit.SOLO_ALLOWED) && !s.contains(Bit.SOLO_REASON),
                        Bit.SOLO_REASON));
        row(Step.REOPEN, Set.of(Stage.READY), "EDITOR", StepTableTest::editor, EDITOR_BITS);
        row(
                Step.PUBLISH,
                Set.of(Stage.READY),
                "EDITOR_OR_CLOCK",
                s -> s.contains(Bit.CLOCK) ? s.contains(Bit.SCHEDULED) : editor(s),
                both(EDITOR_BITS, EnumSet.of(Bit.CLOCK)),
                UNDER_HOLD,
                UNDER_EMBARGO,
                when(
                        "ITS_TIME",
                        NOT_NOW,
                        s -> s.contains(Bit.CLOCK) && !(s.contains(Bit.SCHEDULED) && s.contains(Bit.DUE)),
                        Bit.SCHEDULED,
                        Bit.DUE),
                when("SOURCE_AS_SIGNED", NOT_NOW, s -> s.contains(Bit.CLOCK) && s.contains(Bit.MOVED), Bit.MOVED),
                when("TEXT_AS_READ", NOT_NOW, Bit.OTHER_TEXT),
                when("SOURCES_NOT_SPIKED", NOT_NOW, Bit.SPIKED),
                when("SOURCES_FILED_STILL", NOT_NOW, Bit.RECALLED),
                when("SOURCES_NOT_WITHDRAWN", NOT_NOW, Bit.SOURCE_WITHDRAWN), // of what readers see: see below
                when("NOT_REDACTED_SINCE", NOT_NOW, Bit.REDACTED_SINCE),
                when(
                        "ORIGINAL_FIRST",
                        NOT_NOW,
                        s -> s.contains(Bit.ORIGINAL_FIRST) && s.contains(Bit.SOURCE_UNPUBLISHED),
                        Bit.ORIGINAL_FIRST,
                        Bit.SOURCE_UNPUBLISHED));
        row(
                Step.SPIKE,
                Set.of(Stage.DRAFT, Stage.TRANSLATION, Stage.EDIT, Stage.READY),
                "OWNER",
                s -> false, // by stage, see below
                EnumSet.of(Bit.EDITOR, Bit.LANGUAGE, Bit.ITS_REPORTER, Bit.EVER_FILED),
                when("NEVER_PUBLISHED", NOT_NOW, Bit.PUBLISHED),
                NO_REASON);
        row(
                Step.RESTORE,
                Set.of(Stage.SPIKED),
                "OWNER",
                s -> false, // by stage, see below
                EnumSet.of(Bit.EDITOR, Bit.LANGUAGE, Bit.ITS_REPORTER, Bit.EVER_FILED),
                when("NOT_JOINED", NOT_NOW, Bit.JOINED_AWAY));
        row(
                Step.CORRECT,
                Set.of(Stage.PUBLISHED),
                "EDITOR",
                StepTableTest::editor,
                both(EDITOR_BITS, EnumSet.of(Bit.NEWER)),
                when("READERS_TOLD", NOT_YET, s -> !s.contains(Bit.TOLD), Bit.TOLD));
        row(
                Step.CHANGE_NOTE,
                Set.of(Stage.TRANSLATION, Stage.EDIT),
                "EDITOR_HOLDING",
                s -> editor(s) && s.contains(Bit.I_HOLD),
                EnumSet.of(Bit.EDITOR, Bit.LANGUAGE, Bit.I_HOLD),
                when("EVER_PUBLISHED", NOT_NOW, s -> !s.contains(Bit.PUBLISHED), Bit.PUBLISHED),
                when("READERS_TOLD", NOT_YET, s -> !s.contains(Bit.TOLD), Bit.TOLD));
        row(
                Step.CLOSE_TASK,
                Set.of(Stage.PUBLISHED),
                "EDITOR",
                StepTableTest::editor,
                EDITOR_BITS,
                when("TASK_OPEN", NOT_NOW, s -> !s.contains(Bit.TASK), Bit.TASK),
                NO_REASON);
        row(
                Step.WAIVE,
                Set.of(Stage.EDIT),
                "CHIEF",
                s -> s.contains(Bit.CHIEF),
                EnumSet.of(Bit.CHIEF, Bit.EDITOR),
                when("EYES_REQUIRED", NOT_NOW, Bit.SOLO_ALLOWED),
                when(
                        "NOT_WAIVED",
                        NOT_NOW,
                        s -> s.contains(Bit.WAIVED) || s.contains(Bit.WAIVED_BY_ME),
                        Bit.WAIVED,
                        Bit.WAIVED_BY_ME),
                NO_REASON);
        row(
                Step.COUNTERSIGN,
                EnumSet.allOf(Stage.class),
                "CHIEF",
                s -> s.contains(Bit.CHIEF),
                EnumSet.of(Bit.CHIEF, Bit.EDITOR),
                when(
                        "SIGNED_ALONE",
                        NOT_NOW,
                        s -> !s.contains(Bit.SIGNED_ALONE) && !s.contains(Bit.SIGNED_ALONE_BY_ME),
                        Bit.SIGNED_ALONE,
                        Bit.SIGNED_ALONE_BY_ME),
                when(
                        "NOT_THE_SIGNER",
                        NOT_YOU,
                        s -> s.contains(Bit.SIGNED_ALONE_BY_ME) && !s.contains(Bit.SIGNED_ALONE),
                        Bit.SIGNED_ALONE_BY_ME),
                NO_REASON);
        row(
                Step.ABANDON,
                Set.of(Stage.DRAFT, Stage.TRANSLATION, Stage.EDIT, Stage.READY),
                "EDITOR",
                StepTableTest::editor,
                EDITOR_BITS,
                when("EVER_PUBLISHED", NOT_NOW, s -> !s.contains(Bit.PUBLISHED), Bit.PUBLISHED));
        row(
                Step.SUSPEND,
                EnumSet.allOf(Stage.class),
                "EDITOR",
                StepTableTest::editor,
                EDITOR_BITS,
                when(
                        "BEFORE_READERS",
                        NOT_NOW,
                        s -> !s.contains(Bit.PUBLISHED) || s.contains(Bit.SUSPENDED),
                        Bit.PUBLISHED,
                        Bit.SUSPENDED),
                NO_REASON);
        row(
                Step.RESUME,
                EnumSet.allOf(Stage.class),
                "EDITOR",
                StepTableTest::editor,
                EDITOR_BITS,
                when(
                        "SUSPENDED",
                        NOT_NOW,
                        s -> !s.contains(Bit.PUBLISHED) || !s.contains(Bit.SUSPENDED),
                        Bit.PUBLISHED,
                        Bit.SUSPENDED),
                UNDER_EMBARGO,
                NO_REASON);
        row(
                Step.REDACT,
                EnumSet.allOf(Stage.class),
                "EDITOR_OR_CHIEF",
                s -> editor(s) || s.contains(Bit.CHIEF),
                both(EDITOR_BITS, EnumSet.of(Bit.CHIEF, Bit.ON_HOLD)),
                NO_ARTICLE,
                when("BLOCKS_CHOSEN", NOT_YET, Bit.NOTHING_CHOSEN),
                when("HEADLINE_STAYS", NOT_YET, Bit.HEADLINE_CHOSEN),
                when("PARAGRAPH_STAYS", NOT_YET, Bit.NOTHING_LEFT),
                NO_REASON);
        row(
                Step.PROPOSE_WITHDRAWAL,
                EnumSet.allOf(Stage.class),
                "EDITOR",
                StepTableTest::editor,
                both(EDITOR_BITS, EnumSet.of(Bit.CHIEF)),
                NO_ARTICLE,
                when("NOT_PROPOSED", NOT_NOW, StepTableTest::proposed, Bit.PROPOSED_BY_ME, Bit.PROPOSED_BY_ANOTHER),
                when("NOTICE_GIVEN", NOT_YET, Bit.NOT_TOLD));
        row(
                Step.WITHDRAW,
                EnumSet.allOf(Stage.class),
                "CHIEF",
                s -> s.contains(Bit.CHIEF),
                both(EDITOR_BITS, EnumSet.of(Bit.CHIEF, Bit.ON_HOLD)),
                NO_ARTICLE,
                NOTHING_PROPOSED,
                when("ANOTHER_PROPOSED", NOT_YOU, Bit.PROPOSED_BY_ME));
        row(
                Step.DECLINE_WITHDRAWAL,
                EnumSet.allOf(Stage.class),
                "CHIEF",
                s -> s.contains(Bit.CHIEF),
                both(EDITOR_BITS, EnumSet.of(Bit.CHIEF)),
                NOTHING_PROPOSED,
                NO_REASON);
        row(
                Step.TAKE_BACK_WITHDRAWAL,
                EnumSet.allOf(Stage.class),
                "EDITOR",
                StepTableTest::editor,
                both(EDITOR_BITS, EnumSet.of(Bit.CHIEF)),
                NOTHING_PROPOSED,
                when("PROPOSED_IT", NOT_YOU, s -> s.contains(Bit.PROPOSED_BY_ANOTHER), Bit.PROPOSED_BY_ANOTHER));
        row(
                Step.HOLD,
                EnumSet.allOf(Stage.class),
                "EDITOR_OF_STORY_OR_CHIEF",
                s -> s.contains(Bit.CHIEF) || s.contains(Bit.EDITOR) && s.contains(Bit.STORY_LANGUAGE),
                EnumSet.of(Bit.CHIEF, Bit.EDITOR, Bit.STORY_LANGUAGE),
                UNDER_HOLD,
                NO_REASON);
        row(
                Step.LIFT,
                EnumSet.allOf(Stage.class),
                "CHIEF",
                s -> s.contains(Bit.CHIEF),
                EnumSet.of(Bit.CHIEF, Bit.EDITOR),
                when("ON_HOLD", NOT_NOW, s -> !s.contains(Bit.ON_HOLD), Bit.ON_HOLD),
                NO_REASON);
        row(
                Step.BRING_BACK,
                EnumSet.of(Stage.TRANSLATION, Stage.EDIT),
                "HOLDER",
                s -> s.contains(Bit.I_HOLD),
                HOLDER_BITS,
                UNDER_HOLD);
        for (Step step : List.of(Step.SEAL, Step.ASK_ERASURE)) {
            row(
                    step,
                    EnumSet.allOf(Stage.class),
                    "CHIEF",
                    s -> s.contains(Bit.CHIEF),
                    EnumSet.of(Bit.CHIEF, Bit.EDITOR),
                    when("WORDS_OF_THE_PAST", NOT_NOW, Bit.STANDS),
                    NO_REASON);
        }
        row(
                Step.ERASE,
                EnumSet.allOf(Stage.class),
                "EDITOR_OF_STORY_OR_CHIEF",
                s -> s.contains(Bit.CHIEF) || s.contains(Bit.EDITOR) && s.contains(Bit.STORY_LANGUAGE),
                EnumSet.of(Bit.CHIEF, Bit.EDITOR, Bit.STORY_LANGUAGE),
                when("ERASURE_ASKED", NOT_NOW, s -> !s.contains(Bit.ERASURE_ASKED), Bit.ERASURE_ASKED),
                when("SECOND_PERSON", NOT_YOU, Bit.ASKED_BY_ME),
                when("WORDS_OF_THE_PAST", NOT_NOW, Bit.STANDS));
    }

    @Test
    void the_design_speaks_of_every_step() {
        assertEquals(EnumSet.allOf(Step.class), DESIGN.keySet());
    }

    /**
     * Every step from every stage by everybody, under every condition where these are few; else under those that are like
     * one under which it is allowed but for three at most, and under some thousands more.
     */
    @Test
    void every_step_from_every_stage_by_everybody() {
        enumerate(FEW);
    }

    @Test
    @Tag("exhaustive")
    void every_step_from_every_stage_by_everybody_under_every_condition() {
        enumerate(Long.SIZE);
    }

    /** As many conditions as are tried in every combination within seconds. */
    private static final int FEW = 13;

    private static final Set<Step> OF_ORIGINALS = EnumSet.of(Step.FILE, Step.RECALL, Step.UPDATE_SOURCE, Step.JOIN);

    /** Spreads numbers over all bits, the same ones every time (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static void enumerate(int few) {
        long cases = 0;
        var allowed = new LinkedHashMap<Step, Long>();
        for (var design : DESIGN.entrySet()) {
            var row = design.getValue();
            var bits = EnumSet.copyOf(row.whoBits());
            row.rules().forEach(r -> bits.addAll(r.bits()));
            bits.add(Bit.TRANSLATION);
            var relevant = List.copyOf(bits);
            for (Standing standing : standings()) {
                for (long mask : masks(design.getKey(), row, standing, relevant, few)) {
                    var scenario = scenario(mask, relevant, standing);
                    if (impossible(scenario, standing)) {
                        continue;
                    }
                    cases++;
                    if (check(design.getKey(), row, standing, scenario)) {
                        allowed.merge(design.getKey(), 1L, Long::sum);
                    }
                }
            }
        }
        System.out.println("Table of steps: " + cases + " cases, allowed by step " + allowed);
        assertEquals(DESIGN.keySet(), allowed.keySet(), "every step can be taken by somebody");
        assertTrue(cases > 100_000, "enumerated " + cases);
    }

    /** Which of the conditions to try together. */
    private static Iterable<Long> masks(Step step, Row row, Standing standing, List<Bit> relevant, int few) {
        long all = 1L << relevant.size();
        // From a stage that the step does not leave it is refused under every condition; there a spread of them will
        // do.
        if (relevant.size() <= FEW || relevant.size() <= few && fits(row, standing)) {
            return () -> LongStream.range(0, all).iterator();
        }
        var some = new TreeSet<Long>();
        for (long i = 0; i < 1L << FEW - 1; i++) {
            some.add(i * SPREAD >>> Long.SIZE - relevant.size());
        }
        if (!fits(row, standing)) {
            return some;
        }
        LongStream.range(0, all)
                .filter(mask -> {
                    var scenario = scenario(mask, relevant, standing);
                    return !impossible(scenario, standing)
                            && step.decide(facts(standing, scenario)).allowed();
                })
                .findFirst()
                .ifPresent(good -> {
                    for (int a = 0; a < relevant.size(); a++) {
                        for (int b = a; b < relevant.size(); b++) {
                            for (int c = b; c < relevant.size(); c++) {
                                some.add(good ^ (1L << a | 1L << b | 1L << c));
                            }
                        }
                    }
                    some.add(good);
                });
        return some;
    }

    private static boolean fits(Row row, Standing standing) {
        return row.from().isEmpty()
                ? standing.stage() == null
                : standing.stage() != null && row.from().contains(standing.stage());
    }

    private static Set<Bit> scenario(long mask, List<Bit> relevant, Standing standing) {
        var scenario = EnumSet.noneOf(Bit.class);
        for (int i = 0; i < relevant.size(); i++) {
            if ((mask >> i & 1) == 1) {
                scenario.add(relevant.get(i));
            }
        }
        if (standing.stage() == Stage.TRANSLATION) {
            scenario.add(Bit.IN_TRANSLATION);
        }
        return scenario;
    }

    /** Where an edition stands, and what it left if it is spiked. */
    private record Standing(@Nullable Stage stage, @Nullable Stage left) {}

    private static List<Standing> standings() {
        var all = new ArrayList<Standing>();
        all.add(new Standing(null, null));
        for (Stage stage : Stage.values()) {
            if (stage != Stage.SPIKED) {
                all.add(new Standing(stage, null));
            }
        }
        for (Stage left : List.of(Stage.DRAFT, Stage.TRANSLATION, Stage.EDIT, Stage.READY)) {
            all.add(new Standing(Stage.SPIKED, left));
        }
        return all;
    }

    private static boolean impossible(Set<Bit> scenario, Standing standing) {
        var at = standing.stage() == Stage.SPIKED ? standing.left() : standing.stage();
        return scenario.contains(Bit.I_HOLD) && scenario.contains(Bit.OTHER_HOLDS)
                || scenario.contains(Bit.PROPOSED_BY_ME) && scenario.contains(Bit.PROPOSED_BY_ANOTHER)
                || scenario.contains(Bit.SUSPENDED) && scenario.contains(Bit.WITHDRAWN)
                || scenario.contains(Bit.TRANSLATION) && at == Stage.DRAFT
                || !scenario.contains(Bit.TRANSLATION) && at == Stage.TRANSLATION;
    }

    @Test
    void a_step_that_judges_text_does_not_decide_without_it() {
        var judging = Stream.of(Step.values()).filter(Step::judgesText).toList();
        assertEquals(List.of(Step.FILE, Step.UPDATE_SOURCE, Step.SUBMIT, Step.SIGN_OFF, Step.PUBLISH), judging);
        for (Step step : judging) {
            var facts = StepTableTestFacts.withoutText(
                    StepTableTestFacts.allowing(step, step.from().iterator().next()));
            assertThrows(NullPointerException.class, () -> step.decide(facts));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Bit.class,
            names = {"SOURCE_WITHDRAWN", "SPIKED", "RECALLED"})
    void a_correction_of_what_readers_see_is_signed_beside_a_source_that_is_gone_only_with_a_reason(Bit gone) {
        var scenario = EnumSet.of(Bit.EDITOR, Bit.LANGUAGE, Bit.I_HOLD, Bit.PUBLISHED, gone);
        var standing = new Standing(Stage.EDIT, null);
        var refused = (Decision.Refused) Step.SIGN_OFF.decide(facts(standing, scenario));
        assertEquals(
                List.of("REASON_BESIDE_SOURCE"),
                refused.reasons().stream().map(Reason::code).toList());
        scenario.add(Bit.REASON);
        assertTrue(Step.SIGN_OFF.decide(facts(standing, scenario)).allowed());
        scenario.add(Bit.WITHDRAWN);
        assertTrue(!Step.SIGN_OFF.decide(facts(standing, scenario)).allowed(), "it is gone itself");
        var signed = new Standing(Stage.READY, null);
        assertTrue(!Step.PUBLISH.decide(facts(signed, scenario)).allowed(), "it is gone itself");
        scenario.remove(Bit.WITHDRAWN);
        scenario.remove(Bit.REASON);
        scenario.add(Bit.SIGNED_BESIDE);
        assertTrue(Step.PUBLISH.decide(facts(signed, scenario)).allowed(), "the reason was given when it was signed");
        scenario.remove(Bit.SIGNED_BESIDE);
        assertEquals(
                List.of("REASON_BESIDE_SOURCE"),
                reasons(Step.PUBLISH.decide(facts(signed, scenario))),
                "it is gone only since it was signed");
        scenario.addAll(List.of(Bit.CLOCK, Bit.SCHEDULED, Bit.DUE));
        assertEquals(List.of("REASON_BESIDE_SOURCE"), reasons(Step.PUBLISH.decide(facts(signed, scenario))));
        scenario.add(Bit.REASON);
        assertEquals(
                List.of("REASON_BESIDE_SOURCE"),
                reasons(Step.PUBLISH.decide(facts(signed, scenario).byTheClock())),
                "a clock gives no reasons, whatever the asker says who looks ahead");
        scenario.remove(Bit.CLOCK);
        assertTrue(Step.PUBLISH.decide(facts(signed, scenario)).allowed(), "whoever publishes gives it");
    }

    @Test
    void original_first_is_about_what_readers_have_not_seen_yet() {
        var scenario = EnumSet.of(Bit.EDITOR, Bit.LANGUAGE, Bit.ORIGINAL_FIRST, Bit.SOURCE_UNPUBLISHED);
        var signed = new Standing(Stage.READY, null);
        assertEquals(List.of("ORIGINAL_FIRST"), reasons(Step.PUBLISH.decide(facts(signed, scenario))));
        scenario.add(Bit.PUBLISHED);
        assertTrue(Step.PUBLISH.decide(facts(signed, scenario)).allowed(), "a correction of what they have");
        scenario.add(Bit.WITHDRAWN);
        assertEquals(List.of("ORIGINAL_FIRST"), reasons(Step.PUBLISH.decide(facts(signed, scenario))));
    }

    private static List<String> reasons(Decision decision) {
        return ((Decision.Refused) decision)
                .reasons().stream().map(Reason::code).toList();
    }

    /** Holds the decision against the design; whether it is allowed. */
    private static boolean check(Step step, Row row, Standing standing, Set<Bit> scenario) {
        var expected = new HashSet<String>();
        var kind = NOT_YET;
        boolean fitsStage = fits(row, standing);
        if (OF_ORIGINALS.contains(step) && scenario.contains(Bit.TRANSLATION)) {
            fitsStage = false;
        }
        if (!fitsStage) {
            expected.add("STAGE");
            kind = NOT_NOW;
        }
        if (!fits(step, row, standing, scenario)) {
            expected.add(row.whoCode());
            kind = NOT_YOU;
        }
        for (Rule rule : row.rules()) {
            if (rule.broken().test(scenario)) {
                expected.add(rule.code());
                kind = rule.kind().compareTo(kind) < 0 ? rule.kind() : kind;
            }
        }
        var facts = facts(standing, scenario);
        var decision = step.decide(facts);
        if (!step.judgesText()) {
            assertEquals(decision, step.decide(StepTableTestFacts.withoutText(facts)));
        }
        if (decision instanceof Decision.Refused refused) {
            var codes = new HashSet<String>();
            refused.reasons().forEach(reason -> codes.add(reason.code()));
            assertEquals(expected, codes, () -> step + " " + standing + " " + scenario);
            assertEquals(kind, refused.kind(), () -> step + " " + standing + " " + scenario);
        } else {
            assertEquals(Set.of(), expected, () -> step + " " + standing + " " + scenario);
            assertEquals(
                    target(step, standing, scenario),
                    ((Decision.Allowed) decision).to(),
                    () -> step + " " + standing + " " + scenario);
        }
        return decision.allowed();
    }

    private static boolean fits(Step step, Row row, Standing standing, Set<Bit> s) {
        var at = standing.stage() == Stage.SPIKED ? standing.left() : standing.stage();
        return switch (step) {
            case EDIT -> standing.stage() == Stage.DRAFT ? s.contains(Bit.ITS_REPORTER) : s.contains(Bit.I_HOLD);
            case CLAIM ->
                standing.stage() == Stage.TRANSLATION ? s.contains(Bit.TRANSLATOR) && s.contains(Bit.PAIR) : editor(s);
            case SPIKE, RESTORE ->
                at == Stage.DRAFT ? s.contains(Bit.ITS_REPORTER) || s.contains(Bit.EVER_FILED) && editor(s) : editor(s);
            default -> row.who().test(s);
        };
    }

    private static @Nullable Stage target(Step step, Standing standing, Set<Bit> s) {
        return switch (step) {
            case WRITE, RECALL -> Stage.DRAFT;
            case REQUEST -> Stage.TRANSLATION;
            case FILE, SUBMIT, REOPEN -> Stage.EDIT;
            case EDIT,
                    UPDATE_SOURCE,
                    JOIN,
                    ADD_SOURCE,
                    CLAIM,
                    ASSIGN,
                    RENEW,
                    RELEASE,
                    HAND_OVER,
                    TAKE_OVER,
                    EXPIRE,
                    CHANGE_NOTE,
                    WAIVE,
                    CLOSE_TASK,
                    COUNTERSIGN,
                    SUSPEND,
                    RESUME,
                    PROPOSE_WITHDRAWAL,
                    DECLINE_WITHDRAWAL,
                    TAKE_BACK_WITHDRAWAL,
                    HOLD,
                    LIFT,
                    SCHEDULE,
                    UNSCHEDULE,
                    EMBARGO,
                    LIFT_EMBARGO,
                    BRING_BACK,
                    SEAL,
                    ASK_ERASURE,
                    ERASE -> standing.stage();
            case RETURN -> s.contains(Bit.TRANSLATION) ? Stage.TRANSLATION : Stage.DRAFT;
            case SIGN_OFF -> Stage.READY;
            case PUBLISH, ABANDON, WITHDRAW -> Stage.PUBLISHED;
            case REDACT ->
                standing.stage() == Stage.READY || standing.stage() == Stage.PUBLISHED ? Stage.EDIT : standing.stage();
            case CORRECT -> s.contains(Bit.NEWER) ? Stage.TRANSLATION : Stage.EDIT;
            case SPIKE -> Stage.SPIKED;
            case RESTORE -> standing.left() == Stage.READY ? Stage.EDIT : standing.left();
        };
    }

    private static Facts facts(Standing standing, Set<Bit> s) {
        var roles = EnumSet.noneOf(Role.class);
        if (s.contains(Bit.REPORTER)) {
            roles.add(Role.REPORTER);
        }
        if (s.contains(Bit.TRANSLATOR)) {
            roles.add(Role.TRANSLATOR);
        }
        if (s.contains(Bit.EDITOR)) {
            roles.add(Role.EDITOR);
        }
        if (s.contains(Bit.CHIEF)) {
            roles.add(Role.CHIEF);
        }
        UUID holder = s.contains(Bit.I_HOLD) ? ME : s.contains(Bit.OTHER_HOLDS) ? SOMEBODY : null;
        return new Facts(
                standing.stage(),
                standing.left(),
                s.contains(Bit.TRANSLATION) ? EditionKind.TRANSLATION : EditionKind.ORIGINAL,
                s.contains(Bit.EVER_FILED),
                !s.contains(Bit.PUBLISHED)
                        ? PublicState.NONE
                        : s.contains(Bit.WITHDRAWN)
                                ? PublicState.WITHDRAWN
                                : s.contains(Bit.SUSPENDED) ? PublicState.SUSPENDED : PublicState.LIVE,
                s.contains(Bit.ON_HOLD),
                s.contains(Bit.TASK),
                timing(s),
                new Facts.Lease(holder, s.contains(Bit.OVERDUE)),
                new Facts.Text(
                        !s.contains(Bit.NO_HEADLINE),
                        !s.contains(Bit.NO_BYLINE),
                        !s.contains(Bit.NO_PARAGRAPH),
                        s.contains(Bit.UNACCOUNTED) ? List.of(SOMEBODY) : List.of(),
                        s.contains(Bit.UNANSWERED) ? 2 : 0,
                        s.contains(Bit.BLOCKED) ? 1 : 0,
                        s.contains(Bit.CHANGED_UNITS) ? List.of(SOMEBODY) : List.of(),
                        !s.contains(Bit.NOTHING_NEW),
                        !s.contains(Bit.OTHER_TEXT),
                        s.contains(Bit.UNNAMED) ? List.of("He Zhou") : List.of(),
                        s.contains(Bit.WORDLESS_PHOTO) ? 2 : 0),
                new Facts.Sources(
                        !s.contains(Bit.NOT_FILED),
                        s.contains(Bit.RECALLED),
                        s.contains(Bit.SPIKED),
                        s.contains(Bit.NEWER) ? List.of(2) : List.of(),
                        s.contains(Bit.BEHIND),
                        !s.contains(Bit.SOURCE_UNPUBLISHED),
                        !s.contains(Bit.SOURCE_ALREADY),
                        !s.contains(Bit.CYCLE)),
                new Facts.Join(
                        s.contains(Bit.JOINED_AWAY),
                        !s.contains(Bit.OTHER_UNLIKE),
                        !s.contains(Bit.OTHER_NOT_IN_EDIT),
                        !s.contains(Bit.OTHER_PUBLISHED),
                        !s.contains(Bit.OTHER_HELD),
                        !s.contains(Bit.OTHER_TRANSLATION_PUBLISHED),
                        !s.contains(Bit.OTHER_NAMES_CLASH),
                        !s.contains(Bit.OTHER_ON_HOLD),
                        !s.contains(Bit.OTHER_UNDER_LONGER_EMBARGO)),
                new Facts.Away(
                        s.contains(Bit.PROPOSED_BY_ME) ? ME : s.contains(Bit.PROPOSED_BY_ANOTHER) ? SOMEBODY : null,
                        !s.contains(Bit.NOT_TOLD),
                        !s.contains(Bit.NOTHING_CHOSEN),
                        !s.contains(Bit.HEADLINE_CHOSEN),
                        !s.contains(Bit.NOTHING_LEFT),
                        s.contains(Bit.SOURCE_WITHDRAWN),
                        s.contains(Bit.SIGNED_BESIDE),
                        s.contains(Bit.REDACTED_SINCE)),
                new Facts.Removal(!s.contains(Bit.STANDS), s.contains(Bit.ERASURE_ASKED), !s.contains(Bit.ASKED_BY_ME)),
                new Facts.Family(
                        !s.contains(Bit.LANGUAGE_TAKEN),
                        !s.contains(Bit.TRANSLATIONS_BUSY),
                        !s.contains(Bit.TRANSLATIONS_LATE)),
                new Facts.Eyes(
                        s.contains(Bit.OWN_WORK) ? Set.of(ME) : Set.of(SOMEBODY),
                        s.contains(Bit.OWN_WORK_APART) ? Set.of(ME) : Set.of(),
                        s.contains(Bit.WAIVED) ? SOMEBODY : s.contains(Bit.WAIVED_BY_ME) ? ME : null,
                        alone(s)),
                new Facts.Words(
                        s.contains(Bit.REASON),
                        s.contains(Bit.PINNED_REASON),
                        s.contains(Bit.SOLO_REASON),
                        s.contains(Bit.TOLD)),
                receiver(s),
                new Facts.Policy(
                        s.contains(Bit.SOLO_ALLOWED) ? FourEyes.SOLO_ALLOWED : FourEyes.REQUIRED,
                        s.contains(Bit.ORIGINAL_FIRST),
                        3),
                s.contains(Bit.CLOCK)
                        ? Actor.CLOCK
                        : new Actor(
                                ME,
                                roles,
                                s.contains(Bit.ITS_REPORTER),
                                !s.contains(Bit.STRANGER),
                                s.contains(Bit.PAIR),
                                s.contains(Bit.LANGUAGE),
                                s.contains(Bit.STORY_LANGUAGE),
                                s.contains(Bit.DESK),
                                s.contains(Bit.AT_LIMIT) ? 3 : 2));
    }

    private static Set<UUID> alone(Set<Bit> s) {
        var alone = new HashSet<UUID>();
        if (s.contains(Bit.SIGNED_ALONE)) {
            alone.add(SOMEBODY);
        }
        if (s.contains(Bit.SIGNED_ALONE_BY_ME)) {
            alone.add(ME);
        }
        return alone;
    }

    // Made once: they are asked for some hundred thousand times.
    private static final Instant NOW = Instant.parse("2027-01-01T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZonedDateTime EMBARGO_ENDS =
            NOW.plus(Duration.ofDays(1)).atZone(BERLIN);
    private static final ZonedDateTime DUE = NOW.atZone(BERLIN);
    private static final ZonedDateTime NOT_DUE = NOW.plusSeconds(1).atZone(BERLIN);
    private static final LocalDateTime SKIPPED = LocalDateTime.parse("2027-03-28T02:30");
    private static final LocalDateTime TWICE = LocalDateTime.parse("2027-10-31T02:30");
    private static final LocalDateTime PAST = LocalDateTime.parse("2027-01-01T12:59");
    private static final LocalDateTime TOO_EARLY = LocalDateTime.parse("2027-01-02T12:59");
    private static final LocalDateTime IN_TIME = LocalDateTime.parse("2027-01-02T13:00");

    private static Timing timing(Set<Bit> s) {
        var local = s.contains(Bit.TIME_SKIPPED)
                ? SKIPPED
                : s.contains(Bit.TIME_TWICE)
                        ? TWICE
                        : s.contains(Bit.TIME_PAST) ? PAST : s.contains(Bit.TIME_BEFORE_EMBARGO) ? TOO_EARLY : IN_TIME;
        return new Timing(
                NOW,
                s.contains(Bit.EMBARGOED) ? EMBARGO_ENDS : null,
                s.contains(Bit.SCHEDULED) ? s.contains(Bit.DUE) ? DUE : NOT_DUE : null,
                s.contains(Bit.SHOWN),
                s.contains(Bit.MOVED),
                s.contains(Bit.TIME_NONE) ? null : new WallTime(local, BERLIN, null),
                false);
    }

    private static Facts.Receiver receiver(Set<Bit> s) {
        if (s.contains(Bit.NO_RECEIVER)) {
            return Facts.Receiver.NOBODY;
        }
        var roles = EnumSet.noneOf(Role.class);
        if (s.contains(Bit.RECEIVER_TRANSLATOR)) {
            roles.add(Role.TRANSLATOR);
        }
        if (s.contains(Bit.RECEIVER_EDITOR)) {
            roles.add(Role.EDITOR);
        }
        var person = new Actor(
                s.contains(Bit.RECEIVER_ME) ? ME : SOMEBODY,
                roles,
                false,
                true,
                s.contains(Bit.RECEIVER_PAIR),
                s.contains(Bit.RECEIVER_LANGUAGE),
                false,
                false,
                3);
        return new Facts.Receiver(person, false);
    }
}
