package news.dragoman.backup;

import io.quarkus.runtime.QuarkusApplication;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import news.dragoman.media.Store;
import news.dragoman.media.StoreAway;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/**
 * Puts a backup into an installation that has never been used: the schema is made as it was then, the rows go in
 * in one transaction, and only then come the migrations since. Runs instead of the application, without its port.
 */
public final class Restore implements QuarkusApplication {

    private final Flyway flyway;
    private final Store store;

    Restore(Flyway flyway, Store store) {
        this.flyway = flyway;
        this.store = store;
    }

    @Override
    public int run(String... arguments) throws IOException, SQLException {
        Path file = Path.of(arguments[1]);
        try (ZipFile zip = open(file)) {
            Manifest manifest = manifest(zip);
            refuseNewer(manifest);
            to(manifest.schema());
            long rows = load(zip, manifest);
            flyway.migrate();
            System.out.println("Restored " + rows + " rows and "
                    + manifest.photos().size() + " files of photos, as they were on " + manifest.taken() + ".");
            return 0;
        } catch (CannotRestore refusal) {
            System.err.println("Nothing was restored. " + refusal.getMessage());
            return 1;
        }
    }

    private ZipFile open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new CannotRestore("There is no file " + file + " that could be read.");
        }
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new CannotRestore(file + " is not a backup of Dragoman, or it was cut off.");
        }
    }

    private Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new CannotRestore(zip.getName() + " is not a backup of Dragoman, or it was cut off.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.read(in.readAllBytes());
        }
    }

    private void refuseNewer(Manifest manifest) {
        MigrationVersion newest = List.of(flyway.info().all()).stream()
                .map(migration -> migration.getVersion())
                .max(MigrationVersion::compareTo)
                .orElseThrow();
        boolean newer = newest.compareTo(MigrationVersion.fromVersion(manifest.schema())) < 0;
        if (newer || manifest.format() != Manifest.FORMAT) {
            throw new CannotRestore("The backup was written by a newer Dragoman (schema " + manifest.schema()
                    + "; this one knows " + newest + "). Restore it with that one.");
        }
    }

    private void to(String schema) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(schema)
                .load()
                .migrate();
    }

    private long load(ZipFile zip, Manifest manifest) throws IOException, SQLException {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                refuseUsed(connection, manifest);
                long rows = load(zip, manifest, connection);
                putBack(zip, manifest.photos()); // and before the rows that speak of them count
                connection.commit();
                return rows;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void refuseUsed(Connection connection, Manifest manifest) throws SQLException {
        String schema = Tables.schema(connection);
        if (!schema.equals(manifest.schema())) {
            throw new CannotRestore("The database is in use already (schema " + schema + ", the backup has "
                    + manifest.schema() + "). A backup goes into a new data folder or an empty database.");
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select exists (select from person) or exists (select from desk) or exists (select from story)")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new CannotRestore("The database is in use already, and nothing is ever written over. A backup"
                        + " goes into a new data folder or an empty database.");
            }
        }
    }

    private long load(ZipFile zip, Manifest manifest, Connection connection) throws SQLException, IOException {
        List<Tables.Table> tables = Tables.of(connection);
        try (Statement statement = connection.createStatement()) {
            // The guards judge steps that are taken, and these were taken long ago.
            for (Tables.Table table : tables) {
                statement.execute("alter table " + table.name() + " disable trigger user");
            }
            // Migrations put some rows in; those of the backup are the ones that count.
            statement.execute(
                    "truncate " + tables.stream().map(Tables.Table::name).collect(Collectors.joining(", ")));
            long rows = 0;
            for (Manifest.Part part : manifest.parts()) {
                rows += load(zip, part, connection);
            }
            for (Tables.Table table : tables) {
                statement.execute("alter table " + table.name() + " enable trigger user");
            }
            return rows;
        }
    }

    private long load(ZipFile zip, Manifest.Part part, Connection connection) throws SQLException, IOException {
        ZipEntry entry = zip.getEntry("tables/" + part.table());
        if (entry == null) {
            throw new CannotRestore("The backup is damaged: its part " + part.table() + " is missing.");
        }
        try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), Backup.sha256())) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + part.table() + " (" + String.join(", ", part.columns()) + ") from stdin",
                            new StaysOpen(in));
            in.transferTo(java.io.OutputStream.nullOutputStream());
            String sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
            if (rows != part.rows() || !sha256.equals(part.sha256())) {
                throw new CannotRestore(
                        "The backup is damaged: its part " + part.table() + " is not what was written.");
            }
            return rows;
        }
    }

    private void putBack(ZipFile zip, List<Manifest.Photo> photos) throws IOException {
        for (Manifest.Photo photo : photos) {
            ZipEntry entry = zip.getEntry(Manifest.Photo.FOLDER + photo.key());
            if (entry == null) {
                throw new CannotRestore("The backup is damaged: its photo " + photo.key() + " is missing.");
            }
            byte[] bytes;
            try (InputStream in = zip.getInputStream(entry)) {
                bytes = in.readAllBytes();
            }
            if (!HexFormat.of().formatHex(Backup.sha256().digest(bytes)).equals(photo.sha256())) {
                throw new CannotRestore(
                        "The backup is damaged: its photo " + photo.key() + " is not what was written.");
            }
            try {
                store.put(photo.key(), bytes, photo.key().endsWith(".png") ? "image/png" : "image/jpeg");
            } catch (StoreAway away) {
                throw new CannotRestore("The photos cannot be put back: " + away.getMessage() + ".");
            }
        }
    }

    /** The driver closes what it reads from, and the digest wants its last bytes. */
    private static final class StaysOpen extends FilterInputStream {

        StaysOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // closed by whoever opened it
        }
    }

    /** Why not, for the person at the terminal. */
    private static final class CannotRestore extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CannotRestore(String message) {
            super(message);
        }
    }
}
