package news.dragoman.media;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * A real server that speaks S3, as a process of its own: s3rver of the npm registry, which {@code .ci/run} installs. Where
 * there is none a test is left out, loudly; in CI it fails.
 */
public final class S3Server implements AutoCloseable {

    private static final Path PROGRAM =
            Path.of(".ci/s3/node_modules/.bin/s3rver").toAbsolutePath();
    private static final String BUCKET = "photos";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final int port;
    private Process process;

    private S3Server(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.process = launch();
    }

    /** Starts one on an empty folder and waits until it answers. */
    public static S3Server start(Path folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            String advice = "NO S3 SERVER FOUND, SO PHOTOS IN A BUCKET ARE NOT TESTED"
                    + " (npm install --prefix .ci/s3 --no-save s3rver@3.7.1)";
            System.err.println(advice);
            assertTrue(!"true".equals(System.getenv("CI")), advice);
            Assumptions.abort(advice);
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        S3Server server = new S3Server(folder, port);
        server.await();
        return server;
    }

    /** The settings of a Dragoman that keeps its photos there. */
    public Map<String, String> settings() {
        return Map.of(
                "dragoman.photos.store",
                "s3",
                "dragoman.photos.s3.endpoint",
                endpoint().toString(),
                "dragoman.photos.s3.bucket",
                BUCKET,
                "dragoman.photos.s3.access-key",
                "S3RVER",
                "dragoman.photos.s3.secret-key",
                "S3RVER");
    }

    /** A client of it. */
    public Store store() {
        var settings = settings();
        return new StoreSettings(name -> Optional.ofNullable(settings.get(name))).open();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Gone, as after a power cut. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** And back, with what it had. */
    public void again() throws IOException, InterruptedException {
        process = launch();
        await();
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(
                        PROGRAM.toString(),
                        "--directory",
                        folder.toString(),
                        "--address",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(port),
                        "--no-vhost-buckets",
                        "--configure-bucket",
                        BUCKET)
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
    }

    private void await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        fail("the S3 server does not answer");
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
