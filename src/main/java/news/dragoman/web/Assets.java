package news.dragoman.web;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The addresses of stylesheets and scripts, each with a mark of its contents: kept for good, and new after a change. */
@Named("assets")
@ApplicationScoped
public class Assets {
    private static final List<String> SHARED = Stream.of(
                    "fonts",
                    "tokens",
                    "reset",
                    "base",
                    "components/topbar",
                    "components/button",
                    "components/field",
                    "components/notice",
                    "components/menu",
                    "components/avatar",
                    "components/marks",
                    "components/seg",
                    "components/rail",
                    "components/card",
                    "components/banner",
                    "components/pane",
                    "components/talk",
                    "components/text",
                    "components/dialog",
                    "components/saving",
                    "components/bar",
                    "components/live")
            .map(name -> "css/" + name + ".css")
            .toList();

    /** What stands before the mark, behind the question mark. */
    public static final String MARK = "v=";

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /** The stylesheets that every page of the newsroom loads, in their order. */
    public List<String> getShared() {
        return SHARED.stream().map(this::href).toList();
    }

    /** The address of a file below {@code META-INF/resources}, such as {@code css/screens/desk.css}. */
    public String href(String file) {
        String mark =
                LaunchMode.current() == LaunchMode.DEVELOPMENT ? mark(file) : marks.computeIfAbsent(file, Assets::mark);
        return "/" + file + "?" + MARK + mark;
    }

    private static String mark(String file) {
        try (InputStream contents =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + file)) {
            if (contents == null) {
                throw new IllegalArgumentException("There is no " + file);
            }
            return mark(contents.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mark of these contents. */
    public static String mark(byte[] contents) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
