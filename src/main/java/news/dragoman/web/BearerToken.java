package news.dragoman.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a bearer token out of an Authorization header, as RFC 6750 writes it. */
final class BearerToken {
    private static final Pattern HEADER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]{1,200}=*)");

    private BearerToken() {}

    static Optional<String> in(@Nullable String header) {
        return Optional.ofNullable(header)
                .map(HEADER::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }
}
