package news.dragoman.web;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The steps as pages send them, each by a form of its own to {@code /desk/editions/{id}/{word}}. */
@TemplateEnum
public enum StepForm {
    FILE,
    RECALL,
    UPDATE_SOURCE,
    JOIN,
    ADD_SOURCE,
    CLAIM,
    ASSIGN,
    RENEW,
    RELEASE,
    HAND_OVER,
    TAKE_OVER,
    SUBMIT,
    SUBMIT_AND_EDIT,
    RETURN,
    WAIVE,
    SIGN_OFF,
    SIGN_OFF_AND_PUBLISH,
    REOPEN,
    PUBLISH,
    SPIKE,
    RESTORE,
    CORRECT,
    CHANGE_NOTE,
    ABANDON,
    CLOSE_TASK,
    COUNTERSIGN,
    SUSPEND,
    RESUME,
    REDACT,
    PROPOSE_WITHDRAWAL,
    SUSPEND_AND_PROPOSE,
    WITHDRAW,
    DECLINE_WITHDRAWAL,
    TAKE_BACK_WITHDRAWAL,
    HOLD,
    LIFT,
    SCHEDULE,
    UNSCHEDULE,
    EMBARGO,
    LIFT_EMBARGO;

    /** The step with that word in its address. */
    public static Optional<StepForm> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Its word in the address: {@code sign-off}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its form is sent. */
    public String address(UUID edition) {
        return Cookies.PATH + "/editions/" + edition + "/" + word();
    }
}
