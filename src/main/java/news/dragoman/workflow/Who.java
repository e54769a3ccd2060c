package news.dragoman.workflow;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who may take a step. An editor is one of the edition's language; for a story, of any of its languages. */
public enum Who {
    REPORTER(f -> f.actor().is(Role.REPORTER)),
    ITS_REPORTER(f -> f.actor().itsReporter()),
    /** In DRAFT its reporters, else the holder. */
    WRITER(f -> f.stage() == Stage.DRAFT ? f.actor().itsReporter() : f.held()),
    HOLDER(Facts::held),
    /** Whoever has it in hand, or an editor of its language. */
    HOLDER_OR_EDITOR(f -> f.held() || editor(f)),
    /** In TRANSLATION a translator of the pair, in EDIT an editor of the language. */
    ENTITLED(f -> entitled(f.stage(), f.actor())),
    EDITOR(Who::editor),
    /** An editor, or the clock at the time that an editor has set. */
    EDITOR_OR_CLOCK(f -> editor(f) || f.actor().clock() && f.timing().scheduled() != null),
    EDITOR_HOLDING(f -> editor(f) && f.held()),
    /** Its reporter, or the editor who has it in hand. */
    SENDER(f -> f.actor().itsReporter() || editor(f) && f.held()),
    DESK_EDITOR(f -> f.actor().is(Role.EDITOR) && f.actor().ofDesk()),
    /** An editor of its language, or any chief. */
    EDITOR_OR_CHIEF(f -> editor(f) || f.actor().is(Role.CHIEF)),
    CHIEF(f -> f.actor().is(Role.CHIEF)),
    EDITOR_OF_STORY_OR_CHIEF(f ->
            f.actor().is(Role.CHIEF) || f.actor().is(Role.EDITOR) && f.actor().storyLanguage()),
    EDITOR_OF_STORY(f -> f.actor().is(Role.EDITOR) && f.actor().storyLanguage()),
    /** An editor; in DRAFT the reporter, once filed also the editor. A spiked edition counts by the stage it left. */
    OWNER(Who::owner),
    CLOCK(f -> f.actor().clock());

    private final Predicate<Facts> rule;

    Who(Predicate<Facts> rule) {
        this.rule = rule;
    }

    /** Whether the asker is such a person. */
    public boolean fits(Facts facts) {
        return rule.test(facts);
    }

    /** Whether somebody may have an edition of this stage in hand. */
    public static boolean entitled(@Nullable Stage stage, Actor actor) {
        return stage == Stage.TRANSLATION ? actor.is(Role.TRANSLATOR) && actor.pair() : editor(actor);
    }

    private static boolean editor(Facts f) {
        return editor(f.actor());
    }

    private static boolean editor(Actor actor) {
        return actor.is(Role.EDITOR) && actor.language();
    }

    private static boolean owner(Facts f) {
        Stage at = f.stage() == Stage.SPIKED ? f.left() : f.stage();
        return at == Stage.DRAFT ? f.actor().itsReporter() || f.everFiled() && editor(f) : editor(f);
    }
}
