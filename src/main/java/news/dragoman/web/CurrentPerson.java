package news.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dragoman.people.Person;
import news.dragoman.people.Tokens;
import org.jspecify.annotations.Nullable;

/** Who is asking, in which language to answer, and in which zone to tell the time. */
@RequestScoped
public class CurrentPerson {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final RoutingContext request;
    private @Nullable Person person;
    private @Nullable Interface chosen;
    private Tokens.@Nullable Bearer bearer;

    CurrentPerson(RoutingContext request) {
        this.request = request;
    }

    /** The signed-in person. Only for endpoints of the newsroom, where there always is one. */
    public Person person() {
        return optional().orElseThrow(() -> new IllegalStateException("Nobody is signed in here"));
    }

    public Optional<Person> optional() {
        return Optional.ofNullable(person);
    }

    /**
     * The interface's language: as the person chose, else as this browser chose, else as it asks for. A program is
     * answered in the language it asks for, and only where it asks for none in the person's.
     */
    public Interface face() {
        if (chosen == null) {
            chosen = optional()
                    .filter(person ->
                            bearer == null || request.acceptableLanguages().isEmpty())
                    .map(Person::uiLanguage)
                    .or(() -> Cookies.get(request, Cookies.LANGUAGE))
                    .flatMap(Interface::of)
                    .orElseGet(() -> Interface.serving(wanted()));
        }
        return chosen;
    }

    public Locale uiLocale() {
        return face().locale();
    }

    public ZoneId zone() {
        return optional().map(Person::zone).orElse(ZoneId.of("UTC"));
    }

    /** A moment of saving in the person's zone, to the second. */
    public String clock(Instant at) {
        return SECONDS.format(at.atZone(zone()));
    }

    void is(Person person) {
        this.person = person;
        this.chosen = null;
    }

    /** A program calls in the person's name. */
    void calls(Tokens.Bearer bearer) {
        is(bearer.person());
        this.bearer = bearer;
    }

    /** The token that a program called with, if one did. */
    public Optional<Tokens.Bearer> bearer() {
        return Optional.ofNullable(bearer);
    }

    private List<Locale> wanted() {
        return request.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.tag()))
                .toList();
    }
}
