package news.dragoman.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another medium or a document that an article goes by.
 *
 * @param link where it can be read; empty for none
 */
public record Citation(String name, String link) {

    private static final Pattern LINE = Pattern.compile("(.+?)(?:[\\s\\u3000]+(\\S+://\\S*))?");

    /** One a line, "Name https://address"; lines that are none are left out. */
    public static List<Citation> parse(String words) {
        return words.lines().map(Citation::line).flatMap(Optional::stream).toList();
    }

    /** The first line that is neither blank nor a citation. */
    public static Optional<String> wrong(String words) {
        return words.lines()
                .filter(line -> !line.isBlank() && line(line).isEmpty())
                .findFirst();
    }

    /** As somebody types it. */
    public String typed() {
        return link.isEmpty() ? name : name + " " + link;
    }

    private static Optional<Citation> line(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches() || matcher.group(1).contains("://")) {
            return Optional.empty();
        }
        String link = matcher.group(2);
        return link == null || web(link)
                ? Optional.of(new Citation(matcher.group(1).strip(), link == null ? "" : link))
                : Optional.empty();
    }

    /** An address on the web, with nobody's password in it. */
    private static boolean web(String link) {
        try {
            URI uri = new URI(link);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
