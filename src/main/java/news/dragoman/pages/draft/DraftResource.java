package news.dragoman.pages.draft;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows a draft and takes its one form: everything typed is saved first, then the button's own work is done. */
@Path("/desk/editions/{edition}/draft")
@Audience(Audience.Of.NEWSROOM)
public class DraftResource {
    private static final int UNPROCESSABLE = 422;

    private final DraftPages pages;
    private final DraftSaving saving;
    private final DraftActions actions;
    private final ReasonsAnswered reasons;
    private final Newsroom newsroom;
    private final Progresses progresses;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    DraftResource(
            DraftPages pages,
            DraftSaving saving,
            DraftActions actions,
            ReasonsAnswered reasons,
            Newsroom newsroom,
            Progresses progresses,
            CurrentPerson current,
            Asking asking,
            Words words) {
        this.pages = pages;
        this.saving = saving;
        this.actions = actions;
        this.reasons = reasons;
        this.newsroom = newsroom;
        this.progresses = progresses;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    @GET
    public Response show(
            UUID edition,
            @RestQuery @Nullable String at,
            @RestQuery @Nullable String removed,
            @RestQuery("photo-removed") @Nullable String photoRemoved) {
        return page(Response.Status.OK.getStatusCode(), edition, new Unsaved(), at, removed, photoRemoved);
    }

    @POST
    public Response take(UUID edition) {
        // A form with nothing in it saves nothing, and so nobody would ask whether its sender may be here at all.
        pages.kept(edition, current);
        var form = new DraftForm(asking.form().orElseThrow());
        var unsaved = saving.save(edition, form, current);
        if (asking.byScript()) {
            return answer(edition, unsaved);
        }
        String wanted = form.value("do");
        reasons.answered(edition, form, unsaved, current);
        if (unsaved.nothing() && wanted.equals("file")) {
            return file(edition, form);
        }
        String next = unsaved.nothing() ? actions.take(edition, wanted, form, unsaved, current) : "";
        if (!unsaved.nothing()) {
            int status = unsaved.conflict() ? Response.Status.CONFLICT.getStatusCode() : UNPROCESSABLE;
            return page(status, edition, unsaved, null, null, null);
        }
        String to = next.startsWith("/") ? next : "/desk/editions/" + edition + "/draft" + next;
        return Response.seeOther(URI.create(to)).build();
    }

    /** Files here and not by the step's own address, so that no word that was typed is left behind. */
    private Response file(UUID edition, DraftForm form) {
        try {
            var filed = newsroom.take(Step.FILE, edition, current.person(), Ask.at(form.number("version")));
            return Response.seeOther(URI.create("/desk/stories/" + filed.storyId() + "?done=file"))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.refused().kind() != Decision.Kind.NOT_YET) {
                throw refusal;
            }
            var missing = new Unsaved();
            refusal.refused()
                    .reasons()
                    .forEach(r -> missing.error(Progresses.field(r.code()), words.reason(r, current.face())));
            return page(UNPROCESSABLE, edition, missing, null, null, null);
        }
    }

    /** What a script is told that sent the details, or the byline, alone. */
    private Response answer(UUID edition, Unsaved unsaved) {
        if (unsaved.conflict()) {
            return Response.status(Response.Status.CONFLICT)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new Problem("stale", List.of()))
                    .build();
        }
        if (!unsaved.nothing()) {
            return Response.status(UNPROCESSABLE)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new Problem("NOT_YET", unsaved.errors()))
                    .build();
        }
        var details = pages.kept(edition, current);
        return Response.ok(
                        new SavedAnswer.Described(
                                "kept",
                                details.version(),
                                details.mark(),
                                progresses.of(edition, current.person(), current.face())),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    record Problem(String status, List<FieldError> reasons) {}

    private Response page(
            int status,
            UUID edition,
            Unsaved unsaved,
            @Nullable String at,
            @Nullable String removed,
            @Nullable String photoRemoved) {
        String html = pages.of(
                        edition,
                        current,
                        unsaved,
                        at == null ? "" : at,
                        removed == null ? "" : removed,
                        photoRemoved == null ? "" : photoRemoved)
                .setLocale(current.uiLocale())
                .render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html)
                .build();
    }
}
