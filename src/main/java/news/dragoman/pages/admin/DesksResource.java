package news.dragoman.pages.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.people.Desk;
import news.dragoman.people.DeskDetails;
import news.dragoman.people.DeskRegister;
import news.dragoman.people.Desks;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.FieldsMessages;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Desks: their names, languages and policies. */
@Path("/desk/admin/desks")
@Audience(Audience.Of.ADMIN)
public class DesksResource {
    private static final int UNPROCESSABLE = 422;

    private final DeskRegister register;
    private final Desks desks;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    DesksResource(DeskRegister register, Desks desks, CurrentPerson current, Asking asking, Words words) {
        this.register = register;
        this.desks = desks;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return new DesksPage(desks.listAll().stream()
                .sorted(Comparator.comparing(Desk::code))
                .map(desk -> new DesksPage.Row(
                        desk.id().toString(),
                        desk.nameIn(current.face().tag()),
                        desk.code(),
                        Tongues.languages(desk.languages(), current.uiLocale()),
                        desk.zone().getId(),
                        say().fourEyesIs(desk.fourEyes())))
                .toList());
    }

    @GET
    @Path("new")
    public Response blank() {
        return page(
                Response.Status.OK.getStatusCode(),
                null,
                DeskForm.of(DeskDetails.likely(current.zone()), "", current.uiLocale()),
                Wrong.NOTHING,
                Rival.NONE,
                "");
    }

    @POST
    public Response make() {
        DeskForm form = DeskForm.typed(asking.form().orElseThrow(), current.uiLocale());
        Checking checking = new Checking(words, current.face());
        DeskDetails details = form.check(checking, say(), current.uiLocale());
        if (checking.fine()) {
            try {
                return to(register.make(details, current.person()).id());
            } catch (Refusal refusal) {
                checking.wrong("code-name", refusal);
            }
        }
        return page(UNPROCESSABLE, null, form, new Wrong(checking.errors()), Rival.NONE, "");
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id, @RestQuery @Nullable String done) {
        Desk desk = find(id);
        return page(
                Response.Status.OK.getStatusCode(),
                desk,
                DeskForm.of(desk.details(), Long.toString(desk.version()), current.uiLocale()),
                Wrong.NOTHING,
                Rival.NONE,
                done == null ? "" : done);
    }

    @POST
    @Path("{id}")
    public Response save(@RestPath UUID id) {
        DeskForm form = DeskForm.typed(asking.form().orElseThrow(), current.uiLocale());
        Checking checking = new Checking(words, current.face());
        DeskDetails details = form.check(checking, say(), current.uiLocale());
        if (checking.fine()) {
            try {
                register.change(id, PersonResource.number(form.version()), details, current.person());
                return to(id);
            } catch (Refusal refusal) {
                if (refusal.refused().reasons().stream().anyMatch(r -> r.code().equals(Reason.MOVED_ON))) {
                    Desk now = find(id);
                    return page(
                            Response.Status.CONFLICT.getStatusCode(),
                            now,
                            form.basedOn(now.version()),
                            Wrong.NOTHING,
                            Rival.between(lines(details), lines(now.details())),
                            "moved");
                }
                checking.wrong("code-name", refusal);
            }
        }
        return page(UNPROCESSABLE, find(id), form, new Wrong(checking.errors()), Rival.NONE, "");
    }

    private Map<String, String> lines(DeskDetails details) {
        return DeskForm.lines(details, words.in(FieldsMessages.class, current.face()), say(), current.uiLocale());
    }

    private Response page(int status, @Nullable Desk desk, DeskForm form, Wrong wrong, Rival rival, String done) {
        DeskPage page = new DeskPage(
                desk == null ? "" : desk.id().toString(),
                desk == null ? "" : desk.nameIn(current.face().tag()),
                form,
                wrong,
                rival,
                desk == null
                        ? List.of()
                        : NameRows.doubts(
                                desk.names(), words.in(FieldsMessages.class, current.face()), current.uiLocale()),
                done);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(current.uiLocale()).render())
                .build();
    }

    private Desk find(UUID id) {
        return desks.findByIdOptional(id).orElseThrow(NotReadable::new);
    }

    private AdminMessages say() {
        return words.in(AdminMessages.class, current.face());
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/desk/admin/desks/" + id + "?done=saved"))
                .build();
    }
}
