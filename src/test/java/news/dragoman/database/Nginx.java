package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Assumptions;

/** A real nginx with {@code deploy/nginx.conf} before a running Dragoman, and a certificate made for the occasion. */
final class Nginx implements AutoCloseable {

    private final Path folder;
    private final int plain;
    private final int tls;
    private final Process process;

    private Nginx(Path folder, int plain, int tls, Process process) {
        this.folder = folder;
        this.plain = plain;
        this.tls = tls;
        this.process = process;
    }

    /** Starts it and waits until it answers. Where there is no nginx the test is left out, loudly; in CI it fails. */
    static Nginx before(DragomanProcess dragoman, Path folder) throws Exception {
        Path program = installed("nginx", "nginx-light", "/usr/sbin", "/usr/bin");
        int plain = freePort();
        int tls = freePort();
        certificate(folder);
        Path file = configuration(folder, URI.create(dragoman.address()).getPort(), plain, tls);
        Process process = new ProcessBuilder(program.toString(), "-c", file.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        Nginx nginx = new Nginx(folder, plain, tls, process);
        HttpClient client = nginx.client();
        if (!Waiting.until(Duration.ofSeconds(20), () -> answers(client, nginx.site() + "/desk/sign-in"))) {
            nginx.close();
            fail("nginx does not answer: " + nginx.log());
        }
        return nginx;
    }

    /** A program of Debian's, which is there in CI, or the test is left out and says so. */
    static Path installed(String program, String packaged, String... folders) {
        Optional<Path> found = Stream.of(folders)
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String advice =
                    "NO " + program + " FOUND, SO THIS IS NOT TESTED (Debian: apt-get install " + packaged + ")";
            System.err.println(advice);
            assertTrue(!"true".equals(System.getenv("CI")), advice);
            Assumptions.abort(advice);
        }
        return found.orElseThrow();
    }

    String site() {
        return "https://localhost:" + tls;
    }

    int port() {
        return tls;
    }

    String plainSite() {
        return "http://localhost:" + plain;
    }

    /** A client that trusts the certificate, with cookies of its own. */
    HttpClient client() throws Exception {
        return HttpClient.newBuilder()
                .sslContext(trusting())
                .cookieHandler(new CookieManager())
                .build();
    }

    /** What makes a client trust the certificate. */
    SSLContext trusting() throws Exception {
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
        return context;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** The file that operators get, with only what its first lines tell them to change. */
    private static Path configuration(Path folder, int dragoman, int plain, int tls) throws IOException {
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

    private static void certificate(Path folder) throws IOException {
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

    private static boolean answers(HttpClient client, String url) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("nginx.out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
