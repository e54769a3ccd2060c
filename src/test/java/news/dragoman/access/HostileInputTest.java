package news.dragoman.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.dragoman.people.Person;
import news.dragoman.people.Sessions;
import news.dragoman.people.Tokens;
import news.dragoman.story.Blocks;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Role;
import news.dragoman.world.Answer;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every route, sent in every field what nobody types: by nobody, and by a person with every role, so that no rule stops
 * it early. Nothing breaks, leads elsewhere, makes up a header, or comes back as markup.
 */
@QuarkusTest
@Tag("exhaustive")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileInputTest {

    private static final Map<String, String> PAYLOADS = payloads();

    /** Names that programs like ours often have for the way back, whether or not one of ours has them. */
    private static final Set<String> WAYS_BACK = Set.of(
            "next",
            "back",
            "return",
            "returnTo",
            "return_to",
            "redirect",
            "redirect_uri",
            "url",
            "to",
            "continue",
            "goto",
            "kept-action");

    /** Guesses at sign-in from here slow down no other test. */
    private static final String ELSEWHERE = "127.0.0.66";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Blocks blocks;

    @Inject
    Units units;

    private final Set<String> found = new TreeSet<>();
    private World.Newsroom room;
    private Person everybody;
    private Caller una;

    @Test
    void nothing_that_is_sent_in_any_field_of_any_route_does_any_harm() {
        room = world.newsroom();
        everybody = world.person(
                room.number(),
                room.desk(),
                "Una Blythe",
                "布莱思",
                EnumSet.allOf(Role.class),
                Set.of("en", "zh-Hans"),
                World.pair("zh-Hans", "en"));
        var persona = world.persona(everybody, "UB", "Ubi Rook", "乌比");
        var draft = scene.draft(room, everybody, "HOSTILE", null);
        var english = scene.claimed(scene.filed(room, room.lin(), "HOSTILE"), "en", everybody);
        var places = List.of(draft, english).stream()
                .map(edition -> Filling.of(
                        edition,
                        blocks,
                        units,
                        room.zhou().id(),
                        persona.id(),
                        room.desk().id()))
                .toList();
        Map<String, Set<String>> forms = forms(places);
        una = Caller.of("all", everybody, sessions, tokens).from(ELSEWHERE);
        for (Filling place : places) {
            for (Route route : Route.ending()) {
                if (route.template().startsWith("/api") && !route.verb().equals("GET")) {
                    continue; // HostileBodiesTest
                }
                String path = place.path(route);
                boolean first = place == places.get(0);
                if (!first && !path.contains(place.edition().id().toString())) {
                    continue; // the same for both
                }
                var names = new TreeSet<>(WAYS_BACK);
                names.addAll(route.fields());
                names.addAll(forms.getOrDefault(path, Set.of()));
                una = una.again(sessions);
                PAYLOADS.forEach((kind, payload) -> {
                    if (send(kind, payload, una, route, path, names).wantsSignIn()) {
                        una = una.again(sessions); // what was sent before has ended her sign-in
                        send(kind, payload, una, route, path, names);
                    }
                    if (first && kind.startsWith("another ")) {
                        send(kind, payload, Caller.nobody().from(ELSEWHERE), route, path, names);
                    }
                });
            }
        }
        assertEquals(Set.of(), found);
    }

    private Answer send(String kind, String payload, Caller caller, Route route, String path, Set<String> names) {
        var fields = new LinkedHashMap<String, String>();
        // The version is right where there is one: what is behind it shall be reached.
        names.forEach(name -> fields.put(name, name.equals("version") || name.equals("base") ? "0" : payload));
        if (!route.verb().equals("GET")) {
            caller.withFormToken();
        }
        Answer answer = route.verb().equals("GET")
                ? caller.ask("GET", path + query(path, fields), Map.of())
                : caller.ask(route.verb(), path, fields);
        String what = " for " + kind + " by " + caller.name() + ": " + route.verb() + " " + route.template();
        if (answer.statusCode() >= 500) {
            found.add(answer.statusCode() + what);
        }
        String location = answer.header("Location");
        if (location != null && (!location.matches("/([^/\\\\].*)?") || location.contains("evil.example/"))) {
            found.add("leads to " + location + what);
        }
        if (answer.header("X-Injected") != null || answer.cookie("injected") != null) {
            found.add("a header made up" + what);
        }
        if (answer.body().contains("<script>alert(") || answer.body().contains("<img src=x")) {
            found.add("markup" + what);
        }
        if (answer.body().contains("ERROR: ") || answer.body().contains("Exception")) {
            found.add("the fault itself" + what);
        }
        return answer;
    }

    /** An address can be no longer than some thousand letters, or it is refused unread. */
    private static String query(String path, Map<String, String> fields) {
        String all = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path.contains("?") ? "&" : "?", ""));
        // A code that was cut in two is no address at all.
        return all.substring(0, Math.min(3_000, all.length())).replaceFirst("%.?$", "");
    }

    /** The fields of every form on every page, by the address it is sent to. */
    private Map<String, Set<String>> forms(List<Filling> places) {
        var forms = new HashMap<String, Set<String>>();
        Caller caller = Caller.of("all", everybody, sessions, tokens).from(ELSEWHERE);
        for (Filling place : places) {
            for (String path : place.paths("GET")) {
                if (!path.startsWith("/desk")) {
                    continue;
                }
                for (Element form :
                        Jsoup.parse(caller.ask("GET", path, Map.of()).body()).select("form")) {
                    String action = form.attr("action").isEmpty() ? path : form.attr("action");
                    forms.computeIfAbsent(action.replaceAll("\\?.*", ""), a -> new HashSet<>())
                            .addAll(form.select("[name]").eachAttr("name"));
                }
            }
        }
        forms.values().forEach(names -> names.remove("csrf-token"));
        return forms;
    }

    private static Map<String, String> payloads() {
        var payloads = new TreeMap<String, String>();
        payloads.put("another host", "//evil.example/");
        payloads.put("another address", "https://evil.example/desk");
        payloads.put("another host by backslash", "/\\evil.example/");
        payloads.put("another host by dots", "/desk/%2e%2e//evil.example/");
        payloads.put("a script as address", "javascript:alert(document.domain)");
        payloads.put("a header", "/desk\r\nX-Injected: yes\r\nSet-Cookie: injected=1\r\n\r\nx");
        payloads.put("a header, encoded", "/desk%0d%0aX-Injected:%20yes");
        payloads.put("a script", "\"'><script>alert(1)</script><img src=x onerror=alert(1)>");
        payloads.put("SQL", "' or '1'='1'; select pg_sleep(5); --");
        payloads.put("a template", "{#for i in 1000000}{cdi:shell}{/for}${7*7}{{7*7}}");
        payloads.put("a file", "../../../../../../etc/passwd");
        payloads.put("a NUL", "a\u0000b");
        payloads.put("half a character", "a\ud800b");
        payloads.put("bidi overrides", "a\u202eb\u2066c");
        payloads.put("line ends of every kind", "a\rb\u0085c\u2028d\u000be");
        payloads.put("nothing", "");
        payloads.put("blanks", "  \u3000\u00a0 ");
        payloads.put("a negative number", "-1");
        payloads.put("a great number", "99999999999999999999999999");
        payloads.put("no number", "NaN");
        payloads.put("no id", "00000000-0000-0000-0000-000000000000");
        payloads.put("no time", "+999999999-12-31T23:59");
        // Longer than any line may be. A form of megabytes to an address that wants none is answered unread, and the
        // connection closed under it; what is too large for a page is for GateTest and HostileBodiesTest.
        payloads.put("a long text", "水".repeat(500));
        return payloads;
    }
}
