package news.dragoman.web.rendered;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import news.dragoman.web.Assets;
import org.jspecify.annotations.Nullable;

/**
 * Stylesheets, scripts, fonts and the icon, packed once. An address with the mark of what is there is good for ever; one
 * with another mark, as pages of another release have it while instances are exchanged one by one, is not.
 */
@ApplicationScoped
class KeptFiles {

    private static final String PLACE = "META-INF/resources/";
    private static final Pattern NAME = Pattern.compile("(?:(?:css|js|fonts)/)?[a-z0-9./-]+\\.(?:css|js|woff2|svg)");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml");

    private final Map<String, File> files = new ConcurrentHashMap<>();
    private final boolean developing = LaunchMode.current() == LaunchMode.DEVELOPMENT;

    private record File(String mark, Rendering forGood, Rendering forNow) {}

    /** The file at an address; null for none, which is looked for elsewhere. */
    @Nullable
    Rendering find(String address) {
        int query = address.indexOf('?');
        String name = address.substring(1, query < 0 ? address.length() : query);
        if (developing || name.contains("..") || !NAME.matcher(name).matches()) {
            return null;
        }
        File file = files.get(name);
        if (file == null) {
            file = read(name);
            if (file == null) {
                return null;
            }
            files.put(name, file);
        }
        boolean marked = query >= 0 && address.substring(query + 1).equals(Assets.MARK + file.mark());
        return marked ? file.forGood() : file.forNow();
    }

    private static @Nullable File read(String name) {
        try (InputStream contents = KeptFiles.class.getClassLoader().getResourceAsStream(PLACE + name)) {
            if (contents == null) {
                return null;
            }
            byte[] bytes = contents.readAllBytes();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
            return new File(Assets.mark(bytes), Rendering.file(type, bytes, true), Rendering.file(type, bytes, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
