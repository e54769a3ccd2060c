package news.dragoman.pages.cited;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.newsroom.Citing;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.StageMark;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows and takes which media and documents a text goes by. */
@Path("/desk/editions/{id}/cited")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class CitedResource {

    private final Citing citing;
    private final CurrentPerson current;
    private final Words words;

    CitedResource(Citing citing, CurrentPerson current, Words words) {
        this.citing = citing;
        this.current = current;
        this.words = words;
    }

    @GET
    @Transactional
    public Response page(@RestPath UUID id, @RestQuery @Nullable String done) {
        var standing = citing.of(id, current.person());
        return answer(200, page(standing, standing.words(), standing.version(), List.of(), done != null));
    }

    @POST
    public Response save(@RestPath UUID id, @RestForm @Nullable String words, @RestForm @Nullable Integer version) {
        String typed = words == null ? "" : words;
        int seen = version == null ? -1 : version;
        try {
            citing.save(id, typed, seen, current.person());
            return Response.seeOther(URI.create("/desk/editions/" + id + "/cited?done=yes"))
                    .build();
        } catch (Refusal refusal) {
            var standing = citing.of(id, current.person());
            boolean overtaken =
                    refusal.refused().reasons().stream().anyMatch(r -> r.code().equals(Reason.MOVED_ON));
            return answer(
                    Failure.of(refusal.refused().kind()).status(),
                    page(
                            standing,
                            typed,
                            overtaken ? standing.version() : seen,
                            refusal.refused().reasons(),
                            false));
        }
    }

    /** Where somebody else has changed it, both stand there, and saving once more is based on what is seen now. */
    private CitedPage page(Citing.Standing standing, String typed, int version, List<Reason> reasons, boolean saved) {
        var edition = standing.situation().edition();
        boolean overtaken = reasons.stream().anyMatch(r -> r.code().equals(Reason.MOVED_ON));
        return new CitedPage(
                edition.id(),
                edition.storyId(),
                standing.situation().story().slugline(),
                edition.language().nameIn(current.uiLocale()),
                StageMark.of(edition.stage(), standing.situation().claim().isPresent()),
                edition.language().tag(),
                edition.language().direction().attribute(),
                standing.situation().decide(Step.EDIT) instanceof Decision.Allowed,
                typed,
                version,
                overtaken ? standing.words() : "",
                reasons.stream()
                        .map(reason -> words.reason(reason, current.face()))
                        .toList(),
                saved);
    }

    private Response answer(int status, CitedPage page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Objects.requireNonNull(
                        page.setLocale(current.uiLocale()).render()))
                .build();
    }
}
