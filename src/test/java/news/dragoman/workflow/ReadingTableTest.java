package news.dragoman.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTableTest {

    @Test
    void every_kind_of_text_by_everybody() {
        for (int mask = 0; mask < 256; mask++) {
            boolean reporter = (mask & 1) != 0;
            boolean translator = (mask & 2) != 0;
            boolean editor = (mask & 4) != 0;
            boolean chief = (mask & 8) != 0;
            boolean holds = (mask & 16) != 0;
            boolean hand = (mask & 32) != 0;
            boolean free = (mask & 64) != 0;
            boolean policy = (mask & 128) != 0;
            var reader = new Reading.Reader(reporter, translator, editor, chief, holds, hand, free, policy);
            assertEquals(reporter, Reading.DRAFT.open(reader), () -> "draft " + reader);
            assertEquals(
                    reporter || translator || editor || chief, Reading.FILED.open(reader), () -> "filed " + reader);
            assertEquals(
                    reporter && policy || translator && (holds || hand || free) || editor || chief,
                    Reading.WORKING_TRANSLATION.open(reader),
                    () -> "working translation " + reader);
        }
    }

    @Test
    void a_working_copy_is_a_draft_then_filed_then_signed() {
        assertEquals(Reading.DRAFT, Reading.ofWorkingCopy(EditionKind.ORIGINAL, Stage.DRAFT));
        assertEquals(Reading.FILED, Reading.ofWorkingCopy(EditionKind.ORIGINAL, Stage.EDIT));
        assertEquals(Reading.WORKING_TRANSLATION, Reading.ofWorkingCopy(EditionKind.TRANSLATION, Stage.TRANSLATION));
        assertEquals(Reading.WORKING_TRANSLATION, Reading.ofWorkingCopy(EditionKind.TRANSLATION, Stage.EDIT));
        for (EditionKind kind : EditionKind.values()) {
            assertEquals(Reading.FILED, Reading.ofWorkingCopy(kind, Stage.READY));
            assertEquals(Reading.FILED, Reading.ofWorkingCopy(kind, Stage.PUBLISHED));
        }
    }
}
