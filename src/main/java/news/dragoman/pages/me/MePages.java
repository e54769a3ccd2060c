package news.dragoman.pages.me;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.people.Desks;
import news.dragoman.people.Passwords;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;
import news.dragoman.people.PersonaOwners;
import news.dragoman.people.Sessions;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Interface;
import news.dragoman.web.Moment;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Choice;
import news.dragoman.web.fields.FieldsMessages;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;
import news.dragoman.workflow.NotReadable;

/** Builds one's own page, with what was typed into one of its forms. */
@ApplicationScoped
class MePages {
    private final People people;
    private final Desks desks;
    private final Sessions sessions;
    private final PersonaOwners owners;
    private final CurrentPerson current;
    private final Words words;
    private final RoutingContext request;

    MePages(
            People people,
            Desks desks,
            Sessions sessions,
            PersonaOwners owners,
            CurrentPerson current,
            Words words,
            RoutingContext request) {
        this.people = people;
        this.desks = desks;
        this.sessions = sessions;
        this.owners = owners;
        this.current = current;
        this.words = words;
        this.request = request;
    }

    /** What was typed, where it is not what is stored. */
    record Typed(
            NameRows names,
            String version,
            List<Choice> interfaces,
            String zone,
            boolean singleKeys,
            boolean keepsNothing) {}

    /** What is stored. */
    Typed stored() {
        Person me = me();
        return new Typed(
                NameRows.of(me.names(), current.uiLocale()),
                Long.toString(me.version()),
                interfaces(me.uiLanguage()),
                me.zone().getId(),
                me.singleKeys(),
                me.keepsNothing());
    }

    /** The person as the database has them now. */
    Person me() {
        return people.findByIdOptional(current.person().id()).orElseThrow(NotReadable::new);
    }

    static List<Choice> interfaces(String chosen) {
        return Arrays.stream(Interface.values())
                .map(one -> new Choice(one.tag(), one.ownName(), one.tag().equals(chosen)))
                .toList();
    }

    Response page(int status, Typed typed, Wrong wrong, Rival rival, String done) {
        Person me = me();
        String tag = current.face().tag();
        List<Persona> masks = owners.of(me.id());
        MePage page = new MePage(
                me.nameIn(tag),
                new MePage.Known(
                        me.login(),
                        me.roles().stream().sorted().toList(),
                        languages(me.languages()),
                        me.pairs().stream()
                                .map(pair -> language(pair.from()) + " → " + language(pair.to()))
                                .sorted()
                                .collect(Collectors.joining(" · ")),
                        Optional.ofNullable(me.deskId())
                                .flatMap(desks::findByIdOptional)
                                .map(desk -> desk.nameIn(tag))
                                .orElse("")),
                typed.version(),
                typed.names(),
                typed.interfaces(),
                typed.zone(),
                typed.singleKeys(),
                typed.keepsNothing(),
                signIns(me),
                masks.stream()
                        .map(mask -> new MePage.Mask(mask.nameIn(tag), mask.initials()))
                        .toList(),
                looks(me, masks),
                wrong,
                rival,
                NameRows.doubts(me.names(), words.in(FieldsMessages.class, current.face()), current.uiLocale()),
                done,
                Passwords.SHORTEST);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(current.uiLocale()).render())
                .build();
    }

    private List<MePage.SignIn> signIns(Person me) {
        return sessions.of(me.id(), Cookies.session(request).orElse("")).stream()
                .map(one -> new MePage.SignIn(
                        one.id(),
                        one.device(),
                        one.since().toString(),
                        time(one.since()),
                        one.lastSeen().toString(),
                        time(one.lastSeen()),
                        one.here()))
                .toList();
    }

    private List<MePage.Look> looks(Person me, List<Persona> masks) {
        if (masks.isEmpty()) {
            return List.of();
        }
        String tag = current.face().tag();
        var looks = owners.looksAtOwn(me.id());
        Map<UUID, Person> readers =
                people
                        .list(
                                "id in ?1",
                                looks.stream().map(PersonaOwners.Look::readerId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Person::id, reader -> reader));
        Map<UUID, Persona> mine = masks.stream().collect(Collectors.toMap(Persona::id, mask -> mask));
        return looks.stream()
                .map(look -> new MePage.Look(
                        Optional.ofNullable(readers.get(look.readerId()))
                                .map(reader -> reader.nameIn(tag))
                                .orElse(""),
                        Optional.ofNullable(mine.get(look.personaId()))
                                .map(mask -> mask.nameIn(tag))
                                .orElse(""),
                        TimeFormats.forMachines(look.at()),
                        time(look.at())))
                .toList();
    }

    private String time(Instant at) {
        return Moment.of(at, current.zone(), current.uiLocale());
    }

    private String languages(Collection<String> tags) {
        return tags.stream().map(this::language).sorted().collect(Collectors.joining(" · "));
    }

    private String language(String tag) {
        return Language.parse(tag).map(one -> one.nameIn(current.uiLocale())).orElse(tag);
    }
}
