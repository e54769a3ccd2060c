package news.dragoman.world;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came back, as it came.
 *
 * @param headers in their order, some more than once
 * @param body what the bytes say, if they are words
 */
public record Answer(int statusCode, List<Map.Entry<String, String>> headers, byte[] bytes, String body) {

    Answer(int statusCode, List<Map.Entry<String, String>> headers, byte[] bytes) {
        this(statusCode, headers, bytes, new String(bytes, StandardCharsets.UTF_8));
    }

    public static Answer of(Response answer) {
        return new Answer(
                answer.statusCode(),
                answer.headers().asList().stream()
                        .<Map.Entry<String, String>>map(
                                header -> new SimpleImmutableEntry<>(header.getName(), header.getValue()))
                        .toList(),
                answer.asByteArray());
    }

    /** The first header of that name; null where there is none. */
    public @Nullable String header(String name) {
        return values(name).stream().findFirst().orElse(null);
    }

    public List<String> values(String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What a cookie of that name is set to; null where it is not set. */
    public @Nullable String cookie(String name) {
        return values("Set-Cookie").stream()
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1).replaceFirst(";.*", ""))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is what only people of the newsroom may ask for, and says to everybody else that they sign in. */
    public boolean wantsSignIn() {
        return statusCode == 401
                || statusCode == 303 && String.valueOf(header("Location")).contains("/desk/sign-in");
    }

    /** All that the answer says, wherever it says it. */
    public String everything() {
        return headers.stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"))
                + "\n\n" + body;
    }
}
