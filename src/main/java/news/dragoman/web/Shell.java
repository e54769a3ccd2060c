package news.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import news.dragoman.people.Person;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/** What the layout shows around every page: languages, colours, the person, and the token for its forms. */
@Named("shell")
@RequestScoped
public class Shell {
    private final CurrentPerson current;
    private final Asking asking;
    private final RoutingContext request;
    private final Clock clock;
    private @Nullable String moment;

    Shell(CurrentPerson current, Asking asking, RoutingContext request, Clock clock) {
        this.current = current;
        this.asking = asking;
        this.request = request;
        this.clock = clock;
    }

    /** BCP 47 tag of the interface. */
    public String getLang() {
        return current.face().tag();
    }

    public List<Interface> getLanguages() {
        return List.of(Interface.values());
    }

    public boolean speaks(Interface language) {
        return current.face() == language;
    }

    public Theme getTheme() {
        return Cookies.get(request, Cookies.THEME).flatMap(Theme::of).orElse(Theme.SYSTEM);
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public boolean isSignedIn() {
        return current.optional().isPresent();
    }

    public boolean isReporter() {
        return current.optional()
                .filter(person -> person.roles().contains(Role.REPORTER))
                .isPresent();
    }

    /** Whether the person may see to whom outside texts are shown, as far as they are the person's. */
    public boolean isShowsOutside() {
        return current.optional()
                .filter(person ->
                        Stream.of(Role.EDITOR, Role.CHIEF, Role.AUDITOR).anyMatch(person.roles()::contains))
                .isPresent();
    }

    public boolean isAdmin() {
        return admits(Audience.Of.ADMIN);
    }

    public boolean isOversight() {
        return admits(Audience.Of.OVERSIGHT);
    }

    public boolean isFourEyes() {
        return admits(Audience.Of.FOUR_EYES);
    }

    /** Whether the person is one of those to whom what readers wrote is passed on. */
    public boolean isPassedOn() {
        return admits(Audience.Of.PASSED_ON);
    }

    public boolean isModeration() {
        return admits(Audience.Of.MODERATION);
    }

    public boolean isCommentRecord() {
        return admits(Audience.Of.COMMENT_RECORD);
    }

    public boolean isPenNames() {
        return admits(Audience.Of.PEN_NAMES);
    }

    /** Whether keys without a modifier do something. */
    public boolean isSingleKeys() {
        return current.optional().map(Person::singleKeys).orElse(true);
    }

    /** Whether nothing that the person types is kept in the browser. */
    public boolean isKeepsNothing() {
        return current.optional().map(Person::keepsNothing).orElse(false);
    }

    private boolean admits(Audience.Of circle) {
        return current.optional()
                .filter(person -> circle.admits(person.roles()))
                .isPresent();
    }

    /** Whether the person is one of those who take editions in hand. */
    public boolean isHolder() {
        return current.optional()
                .filter(person -> person.roles().contains(Role.TRANSLATOR)
                        || person.roles().contains(Role.EDITOR))
                .isPresent();
    }

    public String getName() {
        return current.optional().map(person -> person.nameIn(getLang())).orElse("");
    }

    public Face getFace() {
        return current.optional()
                .map(person -> Face.of(person.id(), person.nameIn(getLang())))
                .orElse(Face.NOBODY);
    }

    public String getLogin() {
        return current.optional().map(Person::login).orElse("");
    }

    /** The person's id, or an empty text: what a browser keeps for one person is not shown to the next. */
    public String getPerson() {
        return current.optional().map(person -> person.id().toString()).orElse("");
    }

    /** When the page was drawn, in milliseconds since 1970: what changed since then it has yet to be told. */
    public String getMoment() {
        if (moment == null) {
            moment = Long.toString(clock.instant().toEpochMilli());
        }
        return moment;
    }

    public String getToken() {
        return asking.token();
    }

    /** Where to come back to after a change of language or colours. */
    public String getAddress() {
        return asking.changesSomething() ? Cookies.PATH : asking.address();
    }
}
