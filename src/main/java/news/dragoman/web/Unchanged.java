package news.dragoman.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Spares a slow link a page that its asker has already: a page that looks again by itself says what it saw last, and is
 * answered 304 where nothing is different but the form's token and the time of drawing.
 */
class Unchanged {

    private final Asking asking;
    private final Shell shell;

    Unchanged(Asking asking, Shell shell) {
        this.asking = asking;
        this.shell = shell;
    }

    @ServerResponseFilter
    public void compare(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!asking.unattended()
                || asking.changesSomething()
                || answer.getStatus() != Response.Status.OK.getStatusCode()
                || !(answer.getEntity() instanceof String page)) {
            return;
        }
        String tag = "W/\"" + digest(page.replace(shell.getToken(), "").replace(shell.getMoment(), "")) + '"';
        answer.getHeaders().putSingle("ETag", tag);
        if (tag.equals(request.getHeaderString("If-None-Match"))) {
            answer.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            answer.setEntity(null);
        }
    }

    private static String digest(String page) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
