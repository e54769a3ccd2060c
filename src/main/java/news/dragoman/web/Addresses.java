package news.dragoman.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tells an address of this newsroom from one that would lead somewhere else. */
public final class Addresses {
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
                    && !address.contains("//");
            return inside ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
