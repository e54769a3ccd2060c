package news.dragoman.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dragoman.people.Person;
import org.jspecify.annotations.Nullable;

/** Who is asking, in which language to answer, and in which zone to tell the time. */
@RequestScoped
public class CurrentPerson {
    private final RoutingContext request;
    private @Nullable Person person;
    private @Nullable Interface chosen;

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

    /** The interface's language: as the person chose, else as this browser chose, else as it asks for. */
    public Interface face() {
        if (chosen == null) {
            chosen = optional()
                    .map(Person::uiLanguage)
                    .or(() -> Optional.ofNullable(request.request().getCookie(Cookies.LANGUAGE))
                            .map(Cookie::getValue))
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

    void is(Person person) {
        this.person = person;
        this.chosen = null;
    }

    private List<Locale> wanted() {
        return request.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.tag()))
                .toList();
    }
}
