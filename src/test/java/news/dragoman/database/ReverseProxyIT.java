package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/nginx.conf} before a running Dragoman, with a real nginx and a certificate made for the occasion. */
@Tag("exhaustive")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReverseProxyIT {

    @TempDir
    Path folder;

    @Test
    void behind_nginx_cookies_are_secure_plain_HTTP_leads_to_TLS_and_nobody_forges_where_he_comes_from()
            throws Exception {
        Path nginx = nginx();
        Map<String, String> behindAProxy = Map.of("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        try (DragomanProcess dragoman = DragomanProcess.start(folder.resolve("data"), List.of(), behindAProxy)) {
            int plain = freePort();
            int tls = freePort();
            Process proxy =
                    start(nginx, configuration(URI.create(dragoman.address()).getPort(), plain, tls));
            HttpClient client = client();
            try {
                String site = "https://localhost:" + tls;
                assertTrue(
                        Waiting.until(Duration.ofSeconds(20), () -> answers(client, site + "/desk/sign-in")),
                        () -> "nginx does not answer: " + log());

                HttpResponse<String> door = get(client, site + "/desk/sign-in");
                List<String> cookies = door.headers().allValues("set-cookie");
                assertTrue(
                        !cookies.isEmpty() && cookies.stream().allMatch(cookie -> cookie.contains("Secure")),
                        () -> cookies.toString());
                assertEquals(Optional.of("max-age=31536000"), door.headers().firstValue("strict-transport-security"));

                HttpResponse<String> unencrypted = get(client, "http://localhost:" + plain + "/en/");
                assertEquals(301, unencrypted.statusCode());
                assertTrue(unencrypted
                        .headers()
                        .firstValue("location")
                        .orElseThrow()
                        .startsWith("https://"));

                assertEquals(404, get(client, site + "/q/health/ready").statusCode());
                assertEquals(404, get(client, site + "/q/metrics").statusCode());

                HttpResponse<String> forged = client.send(
                        HttpRequest.newBuilder(URI.create(site + "/desk/sign-in"))
                                .header("X-Forwarded-Proto", "http")
                                .header("X-Forwarded-Host", "elsewhere.example")
                                .header("Forwarded", "for=192.0.2.1;proto=http;host=elsewhere.example")
                                .build(),
                        BodyHandlers.ofString());
                assertTrue(
                        forged.headers().firstValue("strict-transport-security").isPresent(), "still TLS");
                assertTrue(!forged.body().contains("elsewhere.example"));
            } finally {
                proxy.destroy();
                proxy.waitFor();
            }
        }
    }

    private Path nginx() {
        Optional<Path> found = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String advice = "NO NGINX FOUND, SO ITS CONFIGURATION IS NOT TESTED (Debian: apt-get install nginx-light)";
            System.err.println(advice);
            if ("true".equals(System.getenv("CI"))) {
                fail(advice);
            }
            Assumptions.abort(advice);
        }
        return found.orElseThrow();
    }

    /** The file that operators get, with only what its first lines tell them to change. */
    private Path configuration(int dragoman, int plain, int tls) throws IOException {
        certificate();
        String ours = Files.readString(Path.of("deploy/nginx.conf"))
                .replace("127.0.0.1:8080", "127.0.0.1:" + dragoman)
                .replace("listen 80;", "listen 127.0.0.1:" + plain + ";")
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + tls + " ssl;")
                .replaceAll("(?m)^ *listen \\[::].*\n", "")
                .replace("/etc/ssl/dragoman/", folder + "/")
                .replace("$host$request_uri", "localhost:" + tls + "$request_uri");
        Path file = folder.resolve("nginx.conf");
        Files.writeString(file, """
            daemon off;
            pid %1$s/nginx.pid;
            error_log stderr;
            events {}
            http {
            access_log off;
            client_body_temp_path %1$s/body;
            proxy_temp_path %1$s/proxy;
            fastcgi_temp_path %1$s/fastcgi;
            uwsgi_temp_path %1$s/uwsgi;
            scgi_temp_path %1$s/scgi;
            %2$s
            }
            """.formatted(folder, ours));
        return file;
    }

    private void certificate() throws IOException {
        Command.run(List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                folder.resolve("privkey.pem").toString(),
                "-out",
                folder.resolve("fullchain.pem").toString()));
    }

    private Process start(Path nginx, Path configuration) throws IOException {
        return new ProcessBuilder(nginx.toString(), "-c", configuration.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
    }

    private HttpClient client() throws Exception {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        try (var in = Files.newInputStream(folder.resolve("fullchain.pem"))) {
            known.setCertificateEntry(
                    "ours", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(context)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static boolean answers(HttpClient client, String url) {
        try {
            return get(client, url).statusCode() == 200;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static HttpResponse<String> get(HttpClient client, String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("nginx.out"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
