package news.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a browser calls itself, in the two words by which a person knows it again. Kept with a sign-in instead of the
 * whole header, which would tell more than anybody needs.
 */
public final class Device {
    /** In the order in which they are looked for: most browsers also claim to be the ones below them. */
    private static final String[][] BROWSERS = {
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"Firefox/", "Firefox"},
        {"FxiOS", "Firefox"},
        {"CriOS", "Chrome"},
        {"Chrome/", "Chrome"},
        {"Safari/", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"CrOS", "ChromeOS"},
        {"Mac OS X", "macOS"},
        {"Linux", "Linux"}
    };

    private Device() {}

    /** Such as "Firefox · Linux"; empty if nothing is known. */
    public static String of(RoutingContext request) {
        return named(request.request().getHeader("User-Agent"));
    }

    static String named(@Nullable String agent) {
        String text = agent == null ? "" : agent;
        return Stream.of(first(text, BROWSERS), first(text, SYSTEMS))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> first(String agent, String[][] known) {
        return Stream.of(known)
                .filter(one -> agent.contains(one[0]))
                .map(one -> one[1])
                .findFirst();
    }
}
