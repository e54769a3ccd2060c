package news.dragoman.pages.keys;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dragoman.people.Chord;
import news.dragoman.people.Keymap;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.Shortcut;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.KeptForm;
import news.dragoman.web.KeyFaults;
import news.dragoman.web.ShortcutMessages;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Everybody's own keys: what each action of the newsroom's pages is pressed with. */
@Path(KeysResource.ADDRESS)
@Audience(Audience.Of.NEWSROOM)
public class KeysResource {
    static final String ADDRESS = Cookies.PATH + "/me/keys";

    private final People people;
    private final PersonAccounts accounts;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    KeysResource(People people, PersonAccounts accounts, CurrentPerson current, Asking asking, Words words) {
        this.people = people;
        this.accounts = accounts;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    @GET
    public Response show(@RestQuery @Nullable String done) {
        Person me = me();
        return page(200, me, typed(me.keymap()), List.of(), Rival.NONE, "saved".equals(done) ? "saved" : "");
    }

    @POST
    public Response save() {
        KeptForm form = asking.form().orElseThrow();
        Map<Shortcut, String> typed = new EnumMap<>(Shortcut.class);
        for (Shortcut action : Shortcut.values()) {
            form.values(action.code()).stream().findFirst().ifPresent(text -> typed.put(action, text));
        }
        Keymap.Outcome outcome = Keymap.wish(typed);
        if (!outcome.fine()) {
            var faults = new KeyFaults(say());
            return page(422, me(), typed, faults.of(outcome, typed, KeysPage.Line.BEFORE), Rival.NONE, "");
        }
        return saved(form, outcome.keymap(), typed);
    }

    @POST
    @Path("reset")
    public Response reset() {
        return saved(asking.form().orElseThrow(), Keymap.USUAL, typed(Keymap.USUAL));
    }

    private Response saved(KeptForm form, Keymap keymap, Map<Shortcut, String> typed) {
        try {
            accounts.press(current.person().id(), number(form.value("version")), keymap);
        } catch (Refusal movedOn) {
            Person now = me();
            return page(409, now, typed, List.of(), Rival.between(lines(typed), lines(typed(now.keymap()))), "moved");
        }
        return Response.seeOther(URI.create(ADDRESS + "?done=saved")).build();
    }

    private Response page(
            int status, Person me, Map<Shortcut, String> typed, List<FieldError> errors, Rival rival, String done) {
        String page = new KeysPage(
                        Long.toString(me.version()),
                        me.keymap().of(Shortcut.LEADER).map(Chord::shown).orElse(""),
                        me.keymap().changed(),
                        Arrays.stream(Shortcut.Place.values())
                                .map(place -> new KeysPage.Group(place, lines(place, typed)))
                                .toList(),
                        new Wrong(errors),
                        rival,
                        done)
                .setLocale(current.uiLocale())
                .render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    private static List<KeysPage.Line> lines(Shortcut.Place place, Map<Shortcut, String> typed) {
        return Arrays.stream(Shortcut.values())
                .filter(action -> action.place() == place)
                .map(action -> {
                    String usual = action.usual().shown();
                    String key = typed.getOrDefault(action, usual);
                    return new KeysPage.Line(action, action.code(), key, usual.equals(key) ? "" : usual);
                })
                .toList();
    }

    private static Map<Shortcut, String> typed(Keymap keymap) {
        Map<Shortcut, String> typed = new EnumMap<>(Shortcut.class);
        for (Shortcut action : Shortcut.values()) {
            typed.put(action, keymap.of(action).map(Chord::shown).orElse(""));
        }
        return typed;
    }

    private Map<String, String> lines(Map<Shortcut, String> typed) {
        Map<String, String> lines = new LinkedHashMap<>();
        typed.forEach((action, key) -> lines.put(say().label(action), key));
        return lines;
    }

    private Person me() {
        return people.findByIdOptional(current.person().id()).orElseThrow(NotReadable::new);
    }

    private ShortcutMessages say() {
        return words.in(ShortcutMessages.class, current.face());
    }

    private static long number(String version) {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}
