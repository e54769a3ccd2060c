package news.dragoman.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells an address of this newsroom from one that would lead somewhere else. */
public final class Addresses {
    /** Dots, slashes, backslashes and what ends a line or a text, encoded, once or twice: no address of ours has them. */
    private static final Pattern DISGUISED = Pattern.compile("(?i)%(?:25)*(?:2e|2f|5c|00|0a|0d)");

    /** One slash, then no other: two would begin a host. No browser takes the backslash for anything else. */
    private static final Pattern HERE = Pattern.compile("/(?:[^/\\\\\\s\\p{Cntrl}][^\\\\\\s\\p{Cntrl}]*)?");

    private Addresses() {}

    /** The address, if it is a path within the newsroom; a redirect may lead to no other. */
    public static Optional<String> inNewsroom(String address) {
        boolean plain = (address.equals(Cookies.PATH)
                        || address.startsWith(Cookies.PATH + "/")
                        || address.startsWith(Cookies.PATH + "?"))
                && address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        if (!plain) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            String path = uri.normalize().getPath();
            boolean inside = uri.getRawAuthority() == null
                    && uri.getScheme() == null
                    && (path.equals(Cookies.PATH) || path.startsWith(Cookies.PATH + "/"))
                    && !address.contains("//")
                    && !DISGUISED.matcher(uri.getRawPath()).find();
            return inside ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The same address without scheme and host, so that it leads nowhere but here, whatever host the request named; the
     * front if it is none that could.
     */
    static String here(String address) {
        String path = address.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*", "");
        return HERE.matcher(path).matches() ? path : "/";
    }
}
