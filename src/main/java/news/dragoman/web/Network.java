package news.dragoman.web;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came from, as far as one subscriber reaches: an IPv4 address whole, of an IPv6 address the first 64
 * bits, since the other 64 are the subscriber's to choose (RFC 4291, 2.5.4; RFC 6177). Behind a proxy it is the address
 * that the proxy forwards, if the operator says that there is one.
 */
public final class Network {
    private static final int SUBSCRIBER_BYTES = 8;

    /** Where nothing is known, all are one. */
    private static final String UNKNOWN = "unknown";

    /** 24 bits of an IPv4 address, 48 of an IPv6 one: what is handed out to one site (RFC 6177, 2). */
    private static final int SITE_BYTES_4 = 3;

    private static final int SITE_BYTES_6 = 6;

    private Network() {}

    /** The network of this request's sender. */
    public static String of(RoutingContext request) {
        SocketAddress sender = request.request().remoteAddress();
        return sender == null ? UNKNOWN : of(sender.hostAddress() == null ? sender.host() : sender.hostAddress());
    }

    /** The neighbourhood of this request's sender, for marks that shall lead back to nobody: a /24 or a /48. */
    public static String siteOf(RoutingContext request) {
        SocketAddress sender = request.request().remoteAddress();
        return sender == null ? UNKNOWN : siteOf(sender.hostAddress() == null ? sender.host() : sender.hostAddress());
    }

    static String of(@Nullable String address) {
        return parsed(address)
                .map(known -> known instanceof Inet6Address
                        ? HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), SUBSCRIBER_BYTES)) + "/64"
                        : known.getHostAddress())
                .orElse(UNKNOWN);
    }

    static String siteOf(@Nullable String address) {
        return parsed(address)
                .map(known -> {
                    int bytes = known instanceof Inet6Address ? SITE_BYTES_6 : SITE_BYTES_4;
                    return HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), bytes)) + "/" + bytes * 8;
                })
                .orElse(UNKNOWN);
    }

    private static Optional<InetAddress> parsed(@Nullable String address) {
        String plain = address == null ? "" : address.replaceFirst("%.*", "");
        // Nothing but digits: a name would be looked up, and whoever forwards a name forwards nonsense.
        if (!plain.matches("[0-9a-fA-F:.]{2,45}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(plain));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
