package news.dragoman.pages.comments;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers that nobody keeps and no search engine lists: comments come and go, and a sender's page is his alone. */
final class Unkept {

    private Unkept() {}

    static Response.ResponseBuilder page(int status, TemplateInstance page) {
        return of(Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render()));
    }

    static Response.ResponseBuilder of(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", null)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
