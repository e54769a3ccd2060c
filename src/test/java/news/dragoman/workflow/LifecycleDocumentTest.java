package news.dragoman.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/lifecycle.md");

    @Test
    void the_document_says_what_the_table_says() throws IOException {
        String fromTable = document();
        if (Boolean.getBoolean("lifecycle.write")) {
            Files.writeString(DOCUMENT, fromTable);
        }
        assertEquals(
                fromTable,
                Files.readString(DOCUMENT),
                "write it anew: ./mvnw test -Dtest=LifecycleDocumentTest -Dlifecycle.write=true");
    }

    private static String document() {
        var text = new StringBuilder("""
                # The life of an edition

                Made from the table in `workflow/Step.java`; a test keeps it true. The stage is where the working copy
                is; what readers see is kept apart.

                | Step | From | To | Who | Only if | Then held by |
                |---|---|---|---|---|---|
                """);
        for (Step step : Step.values()) {
            text.append("| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            words(step),
                            step.from().isEmpty()
                                    ? "–"
                                    : step.from().stream()
                                            .sorted()
                                            .map(Stage::name)
                                            .collect(Collectors.joining(", ")),
                            to(step),
                            words(step.who()),
                            step.guards().isEmpty()
                                    ? "–"
                                    : step.guards().stream()
                                            .map(LifecycleDocumentTest::words)
                                            .collect(Collectors.joining(", ")),
                            words(step.held()))
                    .replace("\r", ""));
        }
        text.append(
                "\nA refusal is *not you* (403), *not now* (409) or *not yet* (422), by the gravest of its reasons:\n\n");
        for (Guard guard : Guard.values()) {
            text.append(
                    "- %s: %s%n".formatted(words(guard), words(guard.kind())).replace("\r", ""));
        }
        text.append("\nTo be in another stage is *not now*; not to be among those who may is *not you*.\n");
        return text.toString();
    }

    private static String to(Step step) {
        return switch (step) {
            case RETURN -> "DRAFT (original), TRANSLATION (translation)";
            case RESTORE -> "the stage it left; READY → EDIT";
            case WRITE, FILE, RECALL, REQUEST, SUBMIT, SIGN_OFF, REOPEN, PUBLISH, SPIKE, ABANDON -> single(step);
            case CORRECT -> "EDIT; TRANSLATION where its source has moved";
            case REDACT -> "EDIT from READY or PUBLISHED; else same";
            case WITHDRAW -> "PUBLISHED";
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
                    WAIVE,
                    CHANGE_NOTE,
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
                    ERASE -> "same";
        };
    }

    private static String single(Step step) {
        var from = step.from().isEmpty() ? null : step.from().iterator().next();
        var facts = StepTableTestFacts.allowing(step, from);
        return Objects.toString(((Decision.Allowed) step.decide(facts)).to());
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
