package news.dragoman.pages.admin;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.people.Desk;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.Person;
import news.dragoman.people.PersonDetails;
import news.dragoman.web.Interface;
import news.dragoman.web.KeptForm;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.Choice;
import news.dragoman.web.fields.FieldsMessages;
import news.dragoman.web.fields.LanguagePicks;
import news.dragoman.web.fields.LoginField;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.PairRows;
import news.dragoman.web.fields.RolePicks;
import news.dragoman.web.fields.Zones;
import news.dragoman.workflow.Role;

/** The form of a person, as it stands or as it was filled in. */
record PersonForm(
        String version,
        String login,
        NameRows names,
        RolePicks roles,
        LanguagePicks languages,
        PairRows pairs,
        List<Choice> desks,
        String zone,
        List<Choice> interfaces) {

    private static final String DESK = "desk";
    private static final String LANGUAGE = "language";

    /** Somebody new, likely to be like whoever takes them on. */
    static PersonForm blank(Person admin, List<Desk> desks, Interface face) {
        return of(
                new PersonDetails(
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        desks.size() == 1 ? desks.get(0).id() : admin.deskId(),
                        face.tag(),
                        admin.zone()),
                "",
                List.of(),
                desks,
                face);
    }

    /** @param shut roles that whoever asks cannot give here */
    static PersonForm of(
            PersonDetails person, String version, Collection<Role> shut, List<Desk> desks, Interface face) {
        Locale locale = face.locale();
        return new PersonForm(
                version,
                person.login(),
                NameRows.of(person.names(), locale),
                RolePicks.of(person.roles().stream().map(Role::name).toList(), shut),
                LanguagePicks.of(LANGUAGE, person.languages(), locale),
                PairRows.of(person.pairs(), locale),
                desks(desks, person.deskId() == null ? "" : person.deskId().toString(), face),
                person.zone().getId(),
                interfaces(person.uiLanguage()));
    }

    static PersonForm typed(KeptForm form, Collection<Role> shut, List<Desk> desks, Interface face) {
        Locale locale = face.locale();
        return new PersonForm(
                form.value("version"),
                form.value("login"),
                NameRows.typed(form, locale),
                RolePicks.of(form.values("role"), shut),
                LanguagePicks.of(LANGUAGE, form.values(LANGUAGE), locale),
                PairRows.typed(form, locale),
                desks(desks, form.value(DESK), face),
                form.value("zone"),
                interfaces(form.value("interface")));
    }

    /** The same as typed, based on a later version. */
    PersonForm basedOn(long later) {
        return new PersonForm(Long.toString(later), login, names, roles, languages, pairs, desks, zone, interfaces);
    }

    /** The person as typed, with what is wrong noted. */
    PersonDetails check(Checking checking, AdminMessages say) {
        String desk = chosen(desks);
        if (!desk.isEmpty()
                && desks.stream()
                        .noneMatch(d -> d.value().equals(desk) && !d.name().isEmpty())) {
            checking.wrong(DESK, say.deskUnknown());
        }
        String ui = chosen(interfaces);
        if (Interface.of(ui).isEmpty()) {
            checking.wrong("interface", say.chooseFromList());
        }
        String name = LoginField.check(login, checking);
        Map<String, String> called = names.check(checking);
        Set<Role> trusted = roles.check(checking);
        Set<String> speaks = languages.check(checking);
        Set<LanguagePair> translates = pairs.check(checking);
        ZoneId at = Zones.check("zone", zone, checking);
        return new PersonDetails(
                name,
                trusted,
                speaks,
                translates,
                called,
                desk.isEmpty() || !checking.fine() ? null : UUID.fromString(desk),
                ui,
                at);
    }

    /** Everything by its label, to compare two. */
    static Map<String, String> lines(
            PersonDetails person, List<Desk> desks, FieldsMessages say, AdminMessages admin, Interface face) {
        Locale locale = face.locale();
        var lines = new LinkedHashMap<String, String>();
        lines.put(say.login(), person.login());
        lines.put(say.names(), String.join(" · ", new TreeMap<>(person.names()).values()));
        lines.put(say.roles(), person.roles().stream().sorted().map(say::role).collect(Collectors.joining(", ")));
        lines.put(say.languages(), Tongues.languages(person.languages(), locale));
        lines.put(say.pairs(), Tongues.pairs(person.pairs(), locale));
        lines.put(
                admin.desk(),
                desks.stream()
                        .filter(desk -> desk.id().equals(person.deskId()))
                        .map(desk -> desk.nameIn(face.tag()))
                        .findFirst()
                        .orElse(""));
        lines.put(say.zone(), person.zone().getId());
        lines.put(
                say.interfaceLanguage(),
                Interface.of(person.uiLanguage()).map(Interface::ownName).orElse(""));
        return lines;
    }

    private static String chosen(List<Choice> choices) {
        return choices.stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    private static List<Choice> desks(List<Desk> desks, String chosen, Interface face) {
        var choices = new java.util.ArrayList<>(desks.stream()
                .map(desk -> new Choice(
                        desk.id().toString(),
                        desk.nameIn(face.tag()),
                        desk.id().toString().equals(chosen)))
                .toList());
        if (!chosen.isEmpty() && choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(chosen, "", true));
        }
        return choices;
    }

    private static List<Choice> interfaces(String chosen) {
        return Arrays.stream(Interface.values())
                .map(one -> new Choice(one.tag(), one.ownName(), one.tag().equals(chosen)))
                .toList();
    }
}
