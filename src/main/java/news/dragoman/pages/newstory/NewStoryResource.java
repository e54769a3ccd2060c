package news.dragoman.pages.newstory;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.NewStory;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.Person;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Who;

/** Begins a story: the form, and from it the empty draft. */
@Path("/desk/stories/new")
@Audience(Audience.Of.NEWSROOM)
public class NewStoryResource {
    private static final int UNPROCESSABLE = 422;

    private final Drafting drafting;
    private final Desks desks;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    NewStoryResource(Drafting drafting, Desks desks, CurrentPerson current, Asking asking, Words words) {
        this.drafting = drafting;
        this.desks = desks;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    @GET
    @Transactional
    public Response form() {
        Person person = current.person();
        if (!person.roles().contains(Role.REPORTER)) {
            throw new Refusal(Decision.Kind.NOT_YOU, Who.REPORTER.name());
        }
        return page(Response.Status.OK.getStatusCode(), NewStoryForm.likely(person, home(person)), List.of());
    }

    @POST
    @Transactional
    public Response begin() {
        var form = NewStoryForm.of(asking.form().orElseThrow());
        var errors = new ArrayList<FieldError>();
        var say = words.in(NewStoryMessages.class, current.face());
        var desk = form.deskId().flatMap(desks::findByIdOptional);
        var language = form.knownLanguage();
        if (desk.isEmpty()) {
            errors.add(new FieldError("desk", say.deskWrong()));
        }
        if (language.isEmpty()) {
            errors.add(new FieldError("language", say.languageWrong()));
        }
        if (!form.dueMakesSense(current.zone())) {
            errors.add(new FieldError("due", say.dueWrong()));
        }
        if (!errors.isEmpty()) {
            return page(UNPROCESSABLE, form, errors);
        }
        return write(form, desk.orElseThrow(), language.orElseThrow());
    }

    private Response write(NewStoryForm form, Desk desk, Language language) {
        try {
            var edition = drafting.write(
                    new NewStory(
                            form.slugline(),
                            desk.id(),
                            language,
                            form.level(),
                            form.instant(current.zone()).orElse(null),
                            form.targets()),
                    current.person());
            return Response.seeOther(URI.create("/desk/editions/" + edition.id() + "/draft?at=headline"))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.refused().kind() != Decision.Kind.NOT_YET) {
                throw refusal;
            }
            var errors = refusal.refused().reasons().stream()
                    .map(r -> new FieldError(
                            r.code().equals("URGENCY_RANGE") ? "urgency" : "slugline", words.reason(r, current.face())))
                    .toList();
            return page(UNPROCESSABLE, form, errors);
        }
    }

    private Desk home(Person person) {
        return Optional.ofNullable(person.deskId())
                .flatMap(desks::findByIdOptional)
                .or(() -> desks.listAll().stream().min(Comparator.comparing(Desk::code)))
                .orElseThrow(() -> new Refusal(Decision.Kind.NOT_YET, "NO_DESK"));
    }

    private Response page(int status, NewStoryForm form, List<FieldError> errors) {
        Locale locale = current.uiLocale();
        String html = new NewStoryPage(
                        form,
                        desks.listAll().stream()
                                .sorted(Comparator.comparing(Desk::code))
                                .map(d -> new NewStoryPage.Choice(
                                        d.id().toString(),
                                        d.nameIn(current.face().tag()),
                                        d.id().toString().equals(form.desk())))
                                .toList(),
                        languages(locale, form.language().equals("") ? List.of() : List.of(form.language())),
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(n ->
                                        new NewStoryPage.Level(n, form.urgency().equals(Integer.toString(n))))
                                .toList(),
                        languages(locale, List.copyOf(form.targets())),
                        current.zone().getDisplayName(TextStyle.FULL, locale) + " · " + current.zone(),
                        new NewStoryPage.Wrong(errors))
                .setLocale(locale)
                .render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html)
                .build();
    }

    private static List<NewStoryPage.Choice> languages(Locale locale, List<String> chosen) {
        return Languages.KNOWN.stream()
                .map(l -> new NewStoryPage.Choice(l.tag(), l.nameIn(locale), chosen.contains(l.tag())))
                .toList();
    }
}
