package news.dragoman.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one browser of this JVM: a Chromium that is installed already; nothing is downloaded. It goes down with the JVM,
 * when Playwright's driver finds its pipe closed.
 */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--headless",
            // Root has no sandbox in a container, and the pages are ours.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String ADVICE = """

        ******************************************************************************
        *  NO CHROMIUM FOUND: THE BROWSER TESTS ARE SKIPPED, AND THEY MATTER.        *
        *  Install it (Debian: apt-get install chromium-headless-shell               *
        *  fonts-noto-cjk fonts-noto-core), or say where: CHROMIUM=/path/to/chromium *
        ******************************************************************************
        """;

    private static @Nullable Browser browser;

    private Chromium() {}

    /**
     * The property or environment variable {@code CHROMIUM}, then the usual places. The headless shell comes first: the
     * same engine without the windows around it, which opens a visit in a third of the time.
     */
    static Optional<Path> find() {
        String named = System.getProperty("CHROMIUM", System.getenv().getOrDefault("CHROMIUM", ""));
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        Stream<Path> onPath = Stream.of(
                        "chromium-headless-shell",
                        "chromium",
                        "chromium-browser",
                        "google-chrome",
                        "google-chrome-stable")
                .flatMap(program -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, program)));
        return Stream.concat(
                        onPath, Stream.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Says that there is none, where nobody can overlook it. */
    static String advice() {
        return ADVICE;
    }

    static synchronized Browser browser() {
        if (browser == null || !browser.isConnected()) {
            Path program = find().orElseThrow();
            browser = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(FLAGS));
        }
        return browser;
    }
}
