package news.dragoman.pages.translate;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Answers that show the bench. */
final class Answers {
    private Answers() {}

    static Response page(int status, BenchView view, Locale locale) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new TranslatePage(view).setLocale(locale).render())
                .build();
    }
}
