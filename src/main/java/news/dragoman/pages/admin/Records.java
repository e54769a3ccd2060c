package news.dragoman.pages.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Change;
import news.dragoman.history.HouseEntry;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;
import news.dragoman.people.Personas;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Moment;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import news.dragoman.web.fields.FieldsMessages;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;

/** Puts lines of the record into words: one statement for all their people, one for pen names, one for desks. */
@ApplicationScoped
class Records {
    private final People people;
    private final Personas personas;
    private final Desks desks;
    private final CurrentPerson current;
    private final Words words;

    Records(People people, Personas personas, Desks desks, CurrentPerson current, Words words) {
        this.people = people;
        this.personas = personas;
        this.desks = desks;
        this.current = current;
        this.words = words;
    }

    List<RecordLine> lines(List<HouseEntry> entries) {
        Map<UUID, Person> persons = byId(
                people.list("id in ?1", ids(entries, e -> Stream.concat(e.actorId().stream(), e.personId().stream()))),
                Person::id);
        Map<UUID, Persona> masks =
                byId(personas.list("id in ?1", ids(entries, e -> e.personaId().stream())), Persona::id);
        Map<UUID, Desk> rooms = byId(
                desks.list("id in ?1", ids(entries, e -> Stream.concat(e.deskId().stream(), deskIds(e)))), Desk::id);
        String tag = current.face().tag();
        return entries.stream()
                .map(e -> new RecordLine(
                        TimeFormats.forMachines(e.at()),
                        time(e.at()),
                        e.deed(),
                        e.actorId().map(persons::get).map(p -> p.nameIn(tag)).orElse(""),
                        Stream.of(
                                        e.personId().map(persons::get).map(p -> p.nameIn(tag)),
                                        e.personaId().map(masks::get).map(p -> p.nameIn(tag)),
                                        e.deskId().map(rooms::get).map(d -> d.nameIn(tag)))
                                .flatMap(Optional::stream)
                                .findFirst()
                                .orElse(""),
                        e.changes().entrySet().stream()
                                .map(change -> detail(change.getKey(), change.getValue(), rooms))
                                .toList()))
                .toList();
    }

    String time(Instant at) {
        return Moment.of(at, current.zone(), current.uiLocale());
    }

    private String detail(String what, Change change, Map<UUID, Desk> rooms) {
        AdminMessages say = words.in(AdminMessages.class, current.face());
        String before = value(what, change.before(), rooms);
        String after = value(what, change.after(), rooms);
        String label = say.changed(what);
        if (what.equals("roles")) {
            return say.became(label, before + after); // the deed says whether they were given or taken
        }
        if (before.isEmpty() && after.isEmpty()) {
            return label;
        }
        return before.isEmpty() ? say.became(label, after) : say.turned(label, before, after.isEmpty() ? "–" : after);
    }

    private String value(String what, String code, Map<UUID, Desk> rooms) {
        if (code.isEmpty()) {
            return "";
        }
        Locale locale = current.uiLocale();
        AdminMessages say = words.in(AdminMessages.class, current.face());
        List<String> codes = Arrays.asList(code.split(", "));
        return switch (what) {
            case "roles" ->
                codes.stream()
                        .map(role ->
                                words.in(FieldsMessages.class, current.face()).role(Role.valueOf(role)))
                        .collect(Collectors.joining(", "));
            case "languages", "defaultTargets", "names" -> Tongues.languages(codes, locale);
            case "pairs" ->
                Tongues.pairs(
                        codes.stream()
                                .map(pair -> pair.split(">"))
                                .map(ends -> new LanguagePair(ends[0], ends[1]))
                                .toList(),
                        locale);
            case "desk" ->
                Optional.ofNullable(rooms.get(UUID.fromString(code)))
                        .map(desk -> desk.nameIn(current.face().tag()))
                        .orElse("");
            case "fourEyes" -> say.fourEyesIs(FourEyes.valueOf(code));
            case "originalFirst", "reportersReadTranslations", "omissionReason" -> say.yes(Boolean.parseBoolean(code));
            case "translationLease", "editLease", "leaseWarning" -> say.minutes(code);
            default -> code;
        };
    }

    private static Stream<UUID> deskIds(HouseEntry entry) {
        return Optional.ofNullable(entry.changes().get("desk")).stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString);
    }

    private static Set<UUID> ids(List<HouseEntry> entries, Function<HouseEntry, Stream<UUID>> some) {
        return entries.stream().flatMap(some).collect(Collectors.toSet());
    }

    private static <T> Map<UUID, T> byId(Collection<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one));
    }
}
