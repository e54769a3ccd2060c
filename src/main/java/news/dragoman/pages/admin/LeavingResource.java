package news.dragoman.pages.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.Departures;
import news.dragoman.newsroom.Dependents;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Lets somebody go, after saying what depends on them. */
@Path("/desk/admin/people/{id}/leaving")
@Audience(Audience.Of.ADMIN)
public class LeavingResource {
    private final Departures departures;
    private final People people;
    private final CurrentPerson current;
    private final Words words;

    LeavingResource(Departures departures, People people, CurrentPerson current, Words words) {
        this.departures = departures;
        this.people = people;
        this.current = current;
        this.words = words;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return page(Response.Status.OK.getStatusCode(), find(id), List.of(), false);
    }

    @POST
    public Response letGo(@RestPath UUID id, @RestForm @Nullable String version) {
        Person person = find(id);
        try {
            departures.letGo(id, PersonResource.number(version == null ? "" : version), current.person());
        } catch (Refusal refusal) {
            boolean movedOn = PersonResource.movedOn(refusal);
            Checking checking = new Checking(words, current.face());
            checking.wrong("leaving", refusal);
            return page(PersonResource.status(refusal), find(id), movedOn ? List.of() : checking.errors(), movedOn);
        }
        return person.id().equals(current.person().id())
                ? Response.seeOther(URI.create("/desk/sign-in")).build()
                : PersonResource.to(id, "left");
    }

    private Response page(int status, Person person, List<FieldError> errors, boolean moved) {
        if (!person.active()) {
            return PersonResource.to(person.id(), "");
        }
        Dependents dependents = departures.dependents(person.id());
        LeavingPage page = new LeavingPage(
                person.id().toString(),
                Long.toString(person.version()),
                person.nameIn(current.face().tag()),
                dependents.claims(),
                dependents.drafts(),
                dependents.languages().stream()
                        .map(tag -> Tongues.language(tag, current.uiLocale()))
                        .sorted()
                        .toList(),
                dependents.pairs().stream()
                        .map(pair -> new LeavingPage.Pair(
                                Tongues.language(pair.from(), current.uiLocale()),
                                Tongues.language(pair.to(), current.uiLocale())))
                        .toList(),
                dependents.lastChief(),
                dependents.lastAdmin(),
                dependents.none(),
                errors,
                moved);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(current.uiLocale()).render())
                .build();
    }

    private Person find(UUID id) {
        return people.findByIdOptional(id).orElseThrow(NotReadable::new);
    }
}
