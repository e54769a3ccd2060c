package news.dragoman.pages.sources;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.web.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** What these pages read from forms, and how they answer. */
final class Answers {
    private Answers() {}

    static Response page(int status, TemplateInstance page, CurrentPerson current) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Objects.requireNonNull(
                        page.setLocale(current.uiLocale()).render()))
                .build();
    }

    /** Nothing, where nothing was chosen or the form was tampered with. */
    static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }

    /** A form without a version of its page is refused as one whose page is old. */
    static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
