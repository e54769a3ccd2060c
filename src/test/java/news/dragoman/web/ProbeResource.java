package news.dragoman.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Endpoints of no use but to be asked by tests: an echo, and every way to fail. */
@Path("/desk/probe")
@Audience(Audience.Of.NEWSROOM)
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class ProbeResource {
    private final CurrentPerson current;

    ProbeResource(CurrentPerson current) {
        this.current = current;
    }

    @GET
    public String who() {
        return current.person().login();
    }

    @GET
    @Path("hidden")
    public String hidden() {
        throw new NotReadable();
    }

    @POST
    public String echo(@RestForm String text, @RestForm String other) {
        return text + "|" + other;
    }

    @POST
    @Path("json")
    @Consumes("application/json")
    public String json(String body) {
        return body;
    }

    @POST
    @Path("{fault}")
    public String fail(@RestPath String fault, @RestForm String text) {
        switch (fault) {
            case "not-you" -> throw new Refusal(Decision.Kind.NOT_YOU, "FOUR_EYES");
            case "not-now" -> throw new Refusal(Decision.Kind.NOT_NOW, "STAGE", "EDIT");
            case "not-yet" -> throw new Refusal(Decision.Kind.NOT_YET, "ALL_ACCOUNTED", "3");
            case "hidden" -> throw new NotReadable();
            case "database" -> throw new IllegalStateException(new SQLTransientConnectionException("gone"));
            case "full" -> throw new IllegalStateException(new SQLException("could not extend file", "53100"));
            default -> throw new IllegalStateException("secret story text");
        }
    }
}
