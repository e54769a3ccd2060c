package news.dragoman;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import news.dragoman.backup.BackupCommand;
import news.dragoman.backup.Restore;
import news.dragoman.database.CannotStart;
import news.dragoman.database.OutsidePostgres;
import news.dragoman.database.OwnPostgres;
import news.dragoman.database.Restoring;
import news.dragoman.database.Settings;

/**
 * Starts Dragoman, packaged or in dev mode: first the database, then the application, and down again the other way
 * round. {@code --demo} asks for the demo newsroom (the property {@value #DEMO}). {@code backup FILE} and
 * {@code restore FILE} do that instead.
 */
@QuarkusMain
public final class Dragoman {

    /** Set to {@code true} when the demo newsroom is to be loaded. */
    public static final String DEMO = "dragoman.demo";

    /** More than the application's own grace (quarkus.shutdown.timeout) and its pools need to close. */
    private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(30);

    /** A restore brings the schema to where the backup was, and answers nobody meanwhile. */
    private static final Map<String, String> RESTORING = Map.of(
            "quarkus.http.host-enabled",
            "false",
            "quarkus.scheduler.enabled",
            "false",
            "quarkus.flyway.migrate-at-start",
            "false",
            Restoring.PROPERTY,
            "true");

    private Dragoman() {}

    public static void main(String... arguments) {
        if (Arrays.asList(arguments).contains("--demo")) {
            System.setProperty(DEMO, "true");
        }
        if (onlyBuilding() || startedByAnIde()) {
            Quarkus.run(arguments);
            return;
        }
        int code;
        try {
            code = run(arguments);
        } catch (CannotStart refusal) {
            if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
                throw refusal;
            }
            System.err.println("Dragoman cannot start.\n" + refusal.getMessage());
            code = 1;
        }
        if (code != 0 && LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            System.exit(code);
        }
    }

    private static int run(String... arguments) {
        Settings settings = Settings.load();
        String command = arguments.length == 0 ? "" : arguments[0];
        if (command.equals("backup")) {
            return BackupCommand.run(settings, arguments);
        }
        Exposure.check(settings);
        if (command.equals("restore")) {
            RESTORING.forEach(System::setProperty);
        }
        Optional<String> outside = settings.outsideUrl();
        if (outside.isPresent()) {
            OutsidePostgres.check(outside.get(), settings);
            return runApplication(arguments);
        }
        CountDownLatch applicationDown = new CountDownLatch(1);
        try (OwnPostgres postgres = OwnPostgres.on(settings)) {
            // On SIGTERM and Ctrl-C the virtual machine waits for its hooks only, not for this thread.
            Thread hook = new Thread(() -> stopAfter(applicationDown, postgres), "dragoman-database-stop");
            Runtime.getRuntime().addShutdownHook(hook);
            postgres.datasource().forEach(System::setProperty);
            try {
                return runApplication(arguments);
            } finally {
                applicationDown.countDown();
                postgres.datasource().keySet().forEach(System::clearProperty);
                postgres.close();
                forget(hook);
            }
        }
    }

    /** Returns when the application is down, with its exit code; Quarkus has said what went wrong. */
    private static int runApplication(String... arguments) {
        int[] code = new int[1];
        boolean restoring = arguments.length > 0 && arguments[0].equals("restore");
        Quarkus.run(
                restoring ? Restore.class : null,
                (exitCode, failure) -> {
                    code[0] = exitCode;
                    if (restoring && failure != null) {
                        System.err.println("Nothing was restored. " + failure);
                    }
                },
                arguments);
        return code[0];
    }

    private static void stopAfter(CountDownLatch applicationDown, OwnPostgres postgres) {
        try {
            if (!applicationDown.await(SHUTDOWN_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("The application is not down after " + SHUTDOWN_LIMIT + "; stopping its database.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            postgres.close();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The virtual machine is going down and runs the hook, which finds its work done.
        }
    }

    /** A build that trains a start-up cache runs this method and ends before anything may start. */
    private static boolean onlyBuilding() {
        return ApplicationLifecycleManager.isAppCDSGeneration();
    }

    /** Run by an IDE on bare classes, Quarkus builds the application first and then calls this method again. */
    private static boolean startedByAnIde() {
        try {
            Class.forName(
                    "io.quarkus.runner.ApplicationImpl",
                    false,
                    Thread.currentThread().getContextClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }
}
