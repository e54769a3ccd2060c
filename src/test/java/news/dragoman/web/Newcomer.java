package news.dragoman.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.PersonDetails;
import news.dragoman.people.Sessions;
import news.dragoman.workflow.Role;

/** Takes somebody on for a test, so that tests do not meet in one account. */
@ApplicationScoped
public class Newcomer {
    public static final String PASSWORD = "seven quiet rivers";

    private final PersonAccounts accounts;
    private final Sessions sessions;

    Newcomer(PersonAccounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** A reporter who is signed in at that browser, with the token for its forms. */
    Person at(Browser browser) {
        Person reporter = reporter();
        browser.put("dragoman", sessions.start(reporter));
        browser.get("/desk/nothing"); // Any page gives the token.
        return reporter;
    }

    public Person reporter() {
        return somebody("reporter-", Set.of(Role.REPORTER));
    }

    public Person administrator() {
        return somebody("administrator-", Set.of(Role.ADMIN));
    }

    private Person somebody(String login, Set<Role> roles) {
        return accounts.create(
                new PersonDetails(
                        login + UUID.randomUUID(),
                        roles,
                        Set.of("zh-Hans"),
                        Set.of(),
                        Map.of("en", "Tove Almgren", "zh-Hans", "陶薇"),
                        null,
                        "en",
                        ZoneId.of("Europe/Stockholm")),
                PASSWORD);
    }
}
