package news.dragoman.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords that are tried first, of those that are long enough for us: whoever guesses has such a list. ASVS 6.2.4
 * asks for the 3,000 commonest. Where the list is from stands in its first lines.
 */
final class CommonPasswords {
    private static final String LIST = "common-passwords.txt";

    private final Set<String> list;

    CommonPasswords() {
        try (InputStream raw = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8))) {
            list = lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Capitals make none of them rarer. */
    boolean have(String password) {
        return list.contains(password.toLowerCase(Locale.ROOT));
    }

    int size() {
        return list.size();
    }
}
