package news.dragoman.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What must be known before Quarkus starts, read from where Quarkus will look as well: system properties, environment
 * variables, {@code config/application.properties} beside the working directory.
 */
public final class Settings {

    static final String URL = "quarkus.datasource.jdbc.url";
    static final String USER = "quarkus.datasource.username";
    static final String PASSWORD = "quarkus.datasource.password";
    static final String OWNER = "quarkus.flyway.username";
    static final String OWNER_PASSWORD = "quarkus.flyway.password";

    private final Properties system;
    private final Map<String, String> environment;
    private final Properties file;

    Settings(Properties system, Map<String, String> environment, Properties file) {
        this.system = system;
        this.environment = environment;
        this.file = file;
    }

    public static Settings load() {
        Properties file = new Properties();
        Path path = Path.of("config", "application.properties");
        if (Files.isReadable(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                file.load(reader);
            } catch (IOException e) {
                throw new CannotStart(path + " cannot be read: " + e, e);
            }
        }
        return new Settings(System.getProperties(), System.getenv(), file);
    }

    /** The address of a server that somebody else runs; empty if Dragoman is to run its own. */
    public Optional<String> outsideUrl() {
        return get(URL);
    }

    /** Where an installation's data is: {@code dragoman.data}, by default the folder {@code data} right here. */
    public Path data() {
        return path("dragoman.data").orElse(Path.of("data"));
    }

    /** Where PostgreSQL's programs are shared, if not in the data folder: {@code dragoman.programs}. */
    Optional<Path> programs() {
        return path("dragoman.programs");
    }

    /** What this setting says, wherever it says it; nothing for nothing and for blanks. */
    public Optional<String> get(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(system.getProperty(name))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .or(() -> Optional.ofNullable(file.getProperty(name)))
                .filter(value -> !value.isBlank());
    }

    private Optional<Path> path(String name) {
        return get(name).map(value -> {
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw new CannotStart(
                        "The folder name in " + name + " cannot be used: " + e.getMessage()
                                + ". If it is not written in"
                                + " plain Latin letters, start Dragoman with a UTF-8 locale, such as LC_ALL=C.UTF-8.",
                        e);
            }
        });
    }
}
