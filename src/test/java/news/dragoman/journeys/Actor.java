package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dragoman.people.Person;
import news.dragoman.people.Sessions;
import news.dragoman.web.Cookies;
import news.dragoman.world.Answer;
import news.dragoman.world.Line;
import news.dragoman.world.World;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.message.BasicNameValuePair;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a browser without scripts: keeps cookies, follows redirects, and goes on only by links and forms that
 * the page before really has. Fields of a form that are not named in a call are sent as the page has them.
 */
public final class Actor {

    private static final int HOPS = 5;

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String login;
    private String address = "/";
    private int status;
    private @Nullable Document page;

    private Actor(String login) {
        this.login = login;
    }

    /** A reader: nobody is signed in. */
    public static Actor reader() {
        return new Actor("");
    }

    /**
     * A person who has signed in before and stands at the desk, which is drawn when somebody looks at it: it has all
     * that tests have put there, and a sign-in for each of hundreds would be the most of their time.
     */
    public static Actor signedIn(Person person) {
        var actor = new Actor(person.login());
        actor.cookies.put(
                Cookies.SESSION, Arc.container().instance(Sessions.class).get().start(person));
        actor.address = "/desk";
        return actor;
    }

    /** A person who signs in by the form, and then stands at the desk. */
    public static Actor signingIn(Person person) {
        var actor = new Actor(person.login()).opens("/desk/sign-in");
        actor.submits("form[action='/desk/sign-in']", Map.of("login", person.login(), "password", World.PASSWORD));
        assertFalse(
                actor.address.startsWith("/desk/sign-in"),
                () -> person.login() + " could not sign in: " + actor.page().text());
        return actor;
    }

    /** Opens an address, as from a bookmark. */
    public Actor opens(String path) {
        return arrives(path, get(path), HOPS);
    }

    /** Follows the first link with that text, or that accessible name. */
    public Actor follows(String linkText) {
        return follows(page(), linkText);
    }

    /** Follows a link within a part of the page. */
    public Actor follows(Element within, String linkText) {
        var links = named(within.select("a[href]"), linkText);
        assertFalse(
                links.isEmpty(),
                () -> "No link “" + linkText + "” on " + address + ": "
                        + within.select("a[href]").eachText());
        return opens(resolve(links.get(0).attr("href")));
    }

    /** Presses the first button with that text, sending its form as it stands. */
    public Actor presses(String buttonText) {
        return presses(page(), buttonText, Map.of());
    }

    /** Presses a button after filling in fields of its form. */
    public Actor presses(String buttonText, Map<String, String> fields) {
        return presses(page(), buttonText, fields);
    }

    /** Presses a button within a part of the page. */
    public Actor presses(Element within, String buttonText, Map<String, String> fields) {
        var buttons = named(within.select("button:not([type=button])"), buttonText);
        assertFalse(
                buttons.isEmpty(),
                () -> "No button “" + buttonText + "” on " + address + ": "
                        + within.select("button").eachText());
        var button = buttons.get(0);
        var form = button.hasAttr("form") ? page().getElementById(button.attr("form")) : button.closest("form");
        return sends(form, button, fields);
    }

    /** Sends a form as its first button does, after filling in some of its fields. */
    public Actor submits(String formSelector, Map<String, String> fields) {
        var form = page().selectFirst(formSelector);
        assertTrue(form != null, () -> "No form " + formSelector + " on " + address);
        return sends(form, form.selectFirst("button:not([type=button])"), fields);
    }

    /** Sends what a page that stands open somewhere else would send, with the cookies and token of this browser. */
    public Actor posts(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        if (!login.isEmpty() && !cookies.containsKey(Cookies.CSRF)) {
            keep(get("/desk/nothing")); // a page that has a form, whichever that other one is
        }
        all.put("csrf-token", List.of(cookies.getOrDefault(Cookies.CSRF, "")));
        return arrives(path, post(path, all), HOPS);
    }

    /** The page in front of the person. */
    public Document page() {
        if (page == null && !login.isEmpty()) {
            opens(address);
        }
        if (page == null) {
            throw new AssertionError("No page is open");
        }
        return page;
    }

    /** The HTTP status of the page. */
    public int status() {
        page();
        return status;
    }

    /** Path and query of the page. */
    public String address() {
        return address;
    }

    /** Expects words on the page. */
    public Actor sees(String... words) {
        for (String word : words) {
            assertTrue(
                    page().text().contains(word),
                    () -> "“" + word + "” is not on " + address + ":\n"
                            + page().body().text());
        }
        return this;
    }

    /** Expects words nowhere in the page, not even in its source. */
    public Actor seesNowhere(String... words) {
        for (String word : words) {
            assertFalse(page().outerHtml().contains(word), () -> "“" + word + "” is in the source of " + address);
        }
        return this;
    }

    /** Expects the page to have come with a status. */
    public Actor gets(int expected) {
        assertEquals(expected, status(), () -> address + ": " + page().body().text());
        return this;
    }

    private Actor sends(@Nullable Element form, @Nullable Element button, Map<String, String> fields) {
        assertTrue(form != null, () -> "A button without a form on " + address);
        var sent = new LinkedHashMap<String, List<String>>();
        for (Element field : fieldsOf(form)) {
            values(field)
                    .forEach(value -> sent.computeIfAbsent(field.attr("name"), n -> new ArrayList<>())
                            .add(value));
        }
        if (button != null && button.hasAttr("name")) {
            sent.put(button.attr("name"), List.of(button.attr("value")));
        }
        fields.forEach((name, value) -> {
            assertTrue(
                    fieldsOf(form).stream().anyMatch(f -> f.attr("name").equals(name)),
                    () -> "The form " + form.attr("action") + " has no field " + name);
            sent.put(name, List.of(value));
        });
        String action =
                button != null && button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action");
        String to = resolve(action.isEmpty() ? address : action);
        if (form.attr("method").equalsIgnoreCase("post")) {
            return arrives(to, post(to, sent), HOPS);
        }
        var query = new ArrayList<String>();
        sent.forEach((name, list) -> list.forEach(
                value -> query.add(name + "=" + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return opens(to.replaceAll("\\?.*", "") + "?" + String.join("&", query));
    }

    private Elements fieldsOf(Element form) {
        var fields = form.select("input[name], select[name], textarea[name]");
        if (!form.id().isEmpty()) {
            page().select("[form=" + form.id() + "][name]:not(button)").forEach(fields::add);
        }
        fields.removeIf(field -> field.hasAttr("disabled"));
        return fields;
    }

    private static List<String> values(Element field) {
        return switch (field.normalName()) {
            case "select" -> selected(field);
            case "textarea" -> List.of(field.wholeText().replaceFirst("^\n", ""));
            default ->
                switch (field.attr("type")) {
                    case "checkbox", "radio" ->
                        field.hasAttr("checked")
                                ? List.of(field.hasAttr("value") ? field.attr("value") : "on")
                                : List.of();
                    case "submit", "button", "file", "image", "reset" -> List.of();
                    default -> List.of(field.attr("value"));
                };
        };
    }

    private static List<String> selected(Element select) {
        var chosen = select.select("option[selected]");
        var options = chosen.isEmpty() && !select.hasAttr("multiple")
                ? select.select("option").stream().limit(1).toList()
                : chosen;
        return options.stream()
                .map(option -> option.hasAttr("value") ? option.attr("value") : option.text())
                .toList();
    }

    /** An address that is encoded is not encoded once more. */
    private Answer get(String path) {
        return Line.ask("GET", path, headers(), null);
    }

    private Answer post(String path, Map<String, List<String>> fields) {
        var form = new ArrayList<NameValuePair>();
        fields.forEach((name, values) -> values.forEach(value -> form.add(new BasicNameValuePair(name, value))));
        return Line.ask("POST", path, headers(), new UrlEncodedFormEntity(form, StandardCharsets.UTF_8));
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<>(Map.of("Accept", "*/*"));
        if (!cookies.isEmpty()) {
            headers.put(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return headers;
    }

    private void keep(Answer answer) {
        answer.values("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> {
                    if (cookie.getMaxAge() == 0) {
                        cookies.remove(cookie.getName());
                    } else {
                        cookies.put(cookie.getName(), cookie.getValue());
                    }
                });
    }

    private Actor arrives(String at, Answer answer, int hops) {
        keep(answer);
        address = at;
        status = answer.statusCode();
        if (status >= 300 && status < 400 && answer.header("Location") != null) {
            assertTrue(hops > 0, () -> "Redirected in a circle at " + at);
            String to = resolve(answer.header("Location"));
            return arrives(to, get(to), hops - 1);
        }
        page = Jsoup.parse(answer.body());
        return this;
    }

    private String resolve(String reference) {
        var uri = URI.create("http://newsroom" + address).resolve(reference);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static List<Element> named(Elements candidates, String text) {
        return candidates.stream()
                .filter(e -> e.attr("aria-label").equals(text)
                        || e.ownText().equals(text)
                        || label(e).equals(text)
                        || label(e).startsWith(text + " "))
                .sorted(java.util.Comparator.comparing(e -> !label(e).equals(text)))
                .toList();
    }

    /** What is written on it, without the key that does the same. */
    private static String label(Element candidate) {
        var words = candidate.clone();
        words.select("kbd").remove();
        return words.text();
    }
}
