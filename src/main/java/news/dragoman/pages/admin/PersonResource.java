package news.dragoman.pages.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import news.dragoman.history.HouseEntries;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.PersonDetails;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.FieldsMessages;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One person: taken on, changed, given a code for a new password, signed out. */
@Path("/desk/admin/people")
@Audience(Audience.Of.ADMIN)
public class PersonResource {
    private static final int UNPROCESSABLE = 422;
    private static final int RECORD_SHOWN = 12;
    private static final String LIST = "/desk/admin/people/";

    private final PersonAccounts accounts;
    private final People people;
    private final Desks desks;
    private final HouseEntries record;
    private final Records records;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;
    private final Clock clock;

    PersonResource(
            PersonAccounts accounts,
            People people,
            Desks desks,
            HouseEntries record,
            Records records,
            CurrentPerson current,
            Asking asking,
            Words words,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.desks = desks;
        this.record = record;
        this.records = records;
        this.current = current;
        this.asking = asking;
        this.words = words;
        this.clock = clock;
    }

    @GET
    @Path("new")
    @Transactional
    public Response blank() {
        return fresh(
                Response.Status.OK.getStatusCode(),
                PersonForm.blank(current.person(), rooms(), current.face()),
                Wrong.NOTHING);
    }

    @POST
    public Response takeOn() {
        PersonForm form = PersonForm.typed(asking.form().orElseThrow(), List.of(), rooms(), current.face());
        Checking checking = checking();
        PersonDetails details = form.check(checking, say());
        if (checking.fine()) {
            try {
                return code(accounts.takeOn(details, current.person()), true);
            } catch (Refusal refusal) {
                checking.wrong(fieldOf(refusal), refusal);
            }
        }
        return fresh(UNPROCESSABLE, form, new Wrong(checking.errors()));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response page(@RestPath UUID id, @RestQuery @Nullable String done) {
        Person person = find(id);
        return known(
                Response.Status.OK.getStatusCode(),
                person,
                PersonForm.of(person.details(), Long.toString(person.version()), shut(person), rooms(), current.face()),
                Wrong.NOTHING,
                Rival.NONE,
                done == null ? "" : done);
    }

    @POST
    @Path("{id}")
    public Response save(@RestPath UUID id) {
        Person before = find(id);
        PersonForm form = PersonForm.typed(asking.form().orElseThrow(), shut(before), rooms(), current.face());
        Checking checking = checking();
        PersonDetails details = form.check(checking, say());
        if (!checking.fine()) {
            return known(UNPROCESSABLE, before, form, new Wrong(checking.errors()), Rival.NONE, "");
        }
        try {
            accounts.change(id, number(form.version()), details, current.person());
        } catch (Refusal refusal) {
            return refused(id, form, details, refusal);
        }
        return to(id, "saved");
    }

    @POST
    @Path("{id}/code")
    public Response offerCode(@RestPath UUID id) {
        return code(accounts.offerCode(id, current.person()), false);
    }

    @POST
    @Path("{id}/sign-out")
    public Response signOut(@RestPath UUID id) {
        accounts.signOut(id, current.person());
        return to(id, "signed-out");
    }

    @POST
    @Path("{id}/return")
    public Response takeBack(@RestPath UUID id) {
        return code(accounts.reactivate(id, current.person()), true);
    }

    private Response refused(UUID id, PersonForm form, PersonDetails details, Refusal refusal) {
        Person now = find(id);
        if (movedOn(refusal)) {
            FieldsMessages fields = words.in(FieldsMessages.class, current.face());
            Rival rival = Rival.between(
                    PersonForm.lines(details, rooms(), fields, say(), current.face()),
                    PersonForm.lines(now.details(), rooms(), fields, say(), current.face()));
            return known(
                    Response.Status.CONFLICT.getStatusCode(),
                    now,
                    form.basedOn(now.version()),
                    Wrong.NOTHING,
                    rival,
                    "moved");
        }
        Checking checking = checking();
        checking.wrong(fieldOf(refusal), refusal);
        return known(status(refusal), now, form, new Wrong(checking.errors()), Rival.NONE, "");
    }

    static boolean movedOn(Refusal refusal) {
        return refusal.refused().reasons().stream()
                .anyMatch(reason -> reason.code().equals(Reason.MOVED_ON));
    }

    private Response fresh(int status, PersonForm form, Wrong wrong) {
        return html(status, new PersonPage("", "", true, false, form, wrong, Rival.NONE, List.of(), List.of(), ""));
    }

    private Response known(int status, Person person, PersonForm form, Wrong wrong, Rival rival, String done) {
        return html(
                status,
                new PersonPage(
                        person.id().toString(),
                        person.nameIn(current.face().tag()),
                        person.active(),
                        person.id().equals(current.person().id()),
                        form,
                        wrong,
                        rival,
                        doubts(person),
                        records.lines(record.ofPerson(person.id(), RECORD_SHOWN)),
                        done));
    }

    private Response code(PersonAccounts.Opened opened, boolean fresh) {
        Person person = opened.person();
        return html(
                Response.Status.OK.getStatusCode(),
                new CodePage(
                        person.id().toString(),
                        person.nameIn(current.face().tag()),
                        person.login(),
                        opened.code(),
                        records.time(clock.instant().plus(opened.lasts())),
                        fresh,
                        doubts(person)));
    }

    private List<String> doubts(Person person) {
        return NameRows.doubts(person.names(), words.in(FieldsMessages.class, current.face()), current.uiLocale());
    }

    private Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(current.uiLocale()).render())
                .build();
    }

    private Person find(UUID id) {
        return people.findByIdOptional(id).orElseThrow(NotReadable::new);
    }

    private List<Desk> rooms() {
        return desks.listAll().stream().sorted(Comparator.comparing(Desk::code)).toList();
    }

    /** Nobody gives himself a role. */
    private Collection<Role> shut(Person person) {
        return person.id().equals(current.person().id())
                ? EnumSet.complementOf(EnumSet.copyOf(person.roles()))
                : List.of();
    }

    private Checking checking() {
        return new Checking(words, current.face());
    }

    private AdminMessages say() {
        return words.in(AdminMessages.class, current.face());
    }

    static int status(Refusal refusal) {
        return switch (refusal.refused().kind()) {
            case NOT_YOU -> Response.Status.FORBIDDEN.getStatusCode();
            case NOT_NOW -> Response.Status.CONFLICT.getStatusCode();
            case NOT_YET -> UNPROCESSABLE;
        };
    }

    private static String fieldOf(Refusal refusal) {
        return refusal.refused().kind() == Decision.Kind.NOT_YET ? "login" : "roles";
    }

    static long number(String version) {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    static Response to(UUID id, String done) {
        return Response.seeOther(URI.create(LIST + id + "?done=" + done)).build();
    }
}
