package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What happens to saves on a bad link: of every second one the first try never arrives, of the others its answer is lost.
 * It notes what was sent.
 */
final class Losses implements Consumer<Route> {

    /** One save as it was sent. */
    private record Sent(String to, String id, String text) {}

    private final List<Sent> sent = new ArrayList<>();
    private final Set<String> tried = new HashSet<>();
    private int count;

    @Override
    public void accept(Route route) {
        Map<String, String> form = form(String.valueOf(route.request().postData()));
        if (form.containsKey("saveId")) {
            sent.add(new Sent(route.request().url(), form.get("saveId"), form.getOrDefault("text", "")));
        }
        count++;
        String wish = form.getOrDefault(
                "saveId", form.getOrDefault("id", route.request().url()));
        if (!tried.add(wish)) {
            route.resume();
        } else if (tried.size() % 2 == 0) {
            BadLinkTest.loseTheAnswer(route);
        } else {
            route.abort();
        }
    }

    /** How much was sent so far. */
    int count() {
        return count;
    }

    void everyWishWasOneSaveAndTheyCameInOrder() {
        assertTrue(sent.size() > 2, "something was sent");
        Map<String, String> textOf = new HashMap<>();
        Set<String> wishes = new HashSet<>();
        Map<String, String> newest = new HashMap<>();
        for (Sent save : sent) {
            String known = textOf.putIfAbsent(save.id(), save.text());
            if (known == null) {
                assertTrue(wishes.add(save.to() + save.text()), () -> "two saves of one wish: " + sent);
            } else {
                assertEquals(known, save.text(), () -> "one save of two wishes: " + sent);
            }
            String before = newest.getOrDefault(save.to(), "");
            assertTrue(save.text().startsWith(before), () -> "older words after newer ones: " + sent);
            newest.put(save.to(), save.text());
        }
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : body.split("&")) {
            String[] pair = field.split("=", 2);
            fields.put(pair[0], pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}
