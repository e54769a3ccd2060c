package news.dragoman.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.People;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.PersonDetails;
import news.dragoman.people.Persona;
import news.dragoman.people.PersonaOwners;
import news.dragoman.people.Personas;
import news.dragoman.workflow.Role;

/** Puts the demo's desks, people and pen names into the newsroom, and says who they are. */
@ApplicationScoped
class DemoTroupe {

    /** Everybody's password in the demo: printed at the start, worth nothing. */
    static final String PASSWORD = "demo-newsroom";

    private final Desks desks;
    private final People people;
    private final PersonAccounts accounts;
    private final Personas personas;
    private final PersonaOwners owners;
    private final DemoPeople cast = DemoPeople.load();
    private final Map<String, Persona> masks = new HashMap<>();

    DemoTroupe(Desks desks, People people, PersonAccounts accounts, Personas personas, PersonaOwners owners) {
        this.desks = desks;
        this.people = people;
        this.accounts = accounts;
        this.personas = personas;
        this.owners = owners;
    }

    void engage() {
        cast.desks()
                .forEach(d -> QuarkusTransaction.requiringNew().run(() -> {
                    var desk =
                            new Desk(d.code(), d.names(), d.zone(), Set.copyOf(d.languages()), Set.copyOf(d.targets()));
                    desk.adopt(d.fourEyes());
                    desks.persist(desk);
                }));
        var password = accounts.shared(PASSWORD);
        cast.people().forEach(p -> QuarkusTransaction.requiringNew().run(() -> accounts.create(details(p), password)));
        cast.personas()
                .forEach(p -> QuarkusTransaction.requiringNew().run(() -> {
                    var persona = new Persona(p.initials(), p.names());
                    personas.persist(persona);
                    personas.flush();
                    owners.assign(persona, people.findByLogin(p.of()).orElseThrow());
                    masks.put(p.key(), persona);
                }));
    }

    /** Whether these are the people of this installation. */
    boolean engaged() {
        return cast.people().stream()
                .allMatch(p -> people.findByLogin(p.login()).isPresent());
    }

    Persona mask(String key) {
        return Objects.requireNonNull(masks.get(key));
    }

    /** The login of the person behind a demo pen name. */
    String behind(String key) {
        return cast.personas().stream()
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElseThrow()
                .of();
    }

    /** The login of the first of the demo's editors of a language. */
    String editorOf(String language) {
        return cast.people().stream()
                .filter(p -> p.roles().contains(Role.EDITOR) && p.languages().contains(language))
                .findFirst()
                .orElseThrow()
                .login();
    }

    /** Who to sign in as, a line each, for the terminal: somebody for every role. */
    List<String> introductions() {
        var lines = new ArrayList<String>();
        lines.add("The demo newsroom is loaded. Sign in with the password " + PASSWORD + " as");
        for (Role role : EnumSet.allOf(Role.class)) {
            cast.people().stream()
                    .filter(p -> p.roles().contains(role))
                    .min((a, b) -> Integer.compare(a.roles().size(), b.roles().size()))
                    .ifPresent(p -> lines.add("  %-16s %-11s %s"
                            .formatted(
                                    p.login(),
                                    role.name().toLowerCase(Locale.ROOT),
                                    p.names().get("en"))));
        }
        return lines;
    }

    private PersonDetails details(DemoPeople.Person p) {
        return new PersonDetails(
                p.login(),
                Set.copyOf(p.roles()),
                Set.copyOf(p.languages()),
                p.pairs().stream().map(x -> new LanguagePair(x.from(), x.to())).collect(Collectors.toSet()),
                p.names(),
                desks.findByCode(p.desk()).orElseThrow().id(),
                p.ui(),
                p.zone());
    }
}
