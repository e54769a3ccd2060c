package news.dragoman.pages.steps;

import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.story.Version;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form of a step says. */
public class StepFields {

    @RestForm
    @Nullable
    String version;

    @RestForm
    @Nullable
    String hash;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String pinnedReason;

    @RestForm
    @Nullable
    String soloReason;

    @RestForm
    @Nullable
    String receiver;

    /** MINOR, or anything else for MATERIAL. */
    @RestForm
    @Nullable
    String weight;

    @RestForm
    @Nullable
    String back;

    Ask ask() {
        return new Ask(versionOnPage(), text(hash), text(reason), text(pinnedReason), text(soloReason), receiver())
                .weighing("MINOR".equals(weight) ? Version.Weight.MINOR : Version.Weight.MATERIAL);
    }

    /** Nobody, where nobody was chosen or the form was tampered with. */
    private @Nullable UUID receiver() {
        try {
            return text(receiver).isEmpty() ? null : UUID.fromString(text(receiver));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** A form without a version of its page is refused as one whose page is old. */
    private int versionOnPage() {
        return text(version).matches("[0-9]{1,9}") ? Integer.parseInt(text(version)) : Integer.MAX_VALUE;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
