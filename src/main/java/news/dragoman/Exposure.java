package news.dragoman;

import java.net.InetAddress;
import java.net.UnknownHostException;
import news.dragoman.database.CannotStart;
import news.dragoman.database.Settings;

/** Passwords and stories travel in the clear over plain HTTP, so that stays on this machine unless the operator insists. */
final class Exposure {

    static final String HOST = "quarkus.http.host";
    static final String ALLOWED = "dragoman.plain-http";

    private Exposure() {}

    /** @throws CannotStart if others could reach Dragoman over plain HTTP and nobody said that they may */
    static void check(Settings settings) {
        String host = settings.get(HOST).orElse("127.0.0.1");
        boolean onlyTls = settings.get("quarkus.http.insecure-requests")
                .filter(value -> !value.equals("enabled"))
                .isPresent();
        boolean allowed = settings.get(ALLOWED).filter("true"::equals).isPresent();
        if (!loopback(host) && !onlyTls && !allowed) {
            throw new CannotStart(
                    "Dragoman was told to listen on " + host + " over plain HTTP, where passwords and"
                            + " stories could be read on their way. Let a proxy with TLS stand in front (deploy/nginx.conf) and"
                            + " leave QUARKUS_HTTP_HOST out, or say DRAGOMAN_PLAIN_HTTP=true if such a proxy is the only way in.");
        }
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // whatever it is, it is not known to be this machine
        }
    }
}
