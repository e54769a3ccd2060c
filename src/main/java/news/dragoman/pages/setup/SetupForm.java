package news.dragoman.pages.setup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dragoman.people.PersonDetails;
import news.dragoman.web.Interface;
import news.dragoman.web.KeptForm;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.LanguagePicks;
import news.dragoman.web.fields.LoginField;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.PairRows;
import news.dragoman.web.fields.RolePicks;
import news.dragoman.web.fields.Zones;
import news.dragoman.workflow.Role;

/** The first account as it was filled in, without its secrets. */
record SetupForm(String login, NameRows names, RolePicks roles, LanguagePicks languages, PairRows pairs, String zone) {
    private static final List<Role> FIXED = List.of(Role.ADMIN);

    static SetupForm blank(Locale locale) {
        return new SetupForm(
                "",
                NameRows.of(Map.of(), locale),
                RolePicks.of(List.of(Role.ADMIN.name()), FIXED),
                LanguagePicks.of("language", Set.of(), locale),
                PairRows.of(Set.of(), locale),
                "UTC");
    }

    static SetupForm typed(KeptForm form, Locale locale) {
        return new SetupForm(
                form.value("login"),
                NameRows.typed(form, locale),
                RolePicks.of(form.values("role"), FIXED),
                LanguagePicks.of("language", form.values("language"), locale),
                PairRows.typed(form, locale),
                form.value("zone"));
    }

    /** The person as typed, with what is wrong noted. */
    PersonDetails check(Checking checking, Interface face) {
        return new PersonDetails(
                LoginField.check(login, checking),
                roles.check(checking),
                languages.check(checking),
                pairs.check(checking),
                names.check(checking),
                null,
                face.tag(),
                Zones.check("zone", zone, checking));
    }
}
