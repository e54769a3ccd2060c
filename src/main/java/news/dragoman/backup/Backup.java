package news.dragoman.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.dragoman.media.Store;
import org.postgresql.PGConnection;

/**
 * Writes a backup: a ZIP file with one part a table, in PostgreSQL's own text format of COPY, and a manifest. All tables
 * are read in one snapshot, so it is consistent while people work, and blocks nobody. No program of PostgreSQL is needed.
 * The photos that its rows speak of are parts of it too.
 */
public final class Backup {

    private Backup() {}

    /**
     * What a backup holds.
     *
     * @param photos how many pictures in how many widths
     * @param missing those that the store does not have, though rows speak of them
     */
    public record Written(long rows, int photos, List<String> missing) {}

    /**
     * Writes everything that this database holds into a new file that only its owner may read.
     *
     * @throws FileAlreadyExistsException if there is such a file: a backup never replaces another
     * @param store of the photos that the rows speak of
     */
    public static Written write(Connection connection, Store store, Path file) throws SQLException, IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path draft = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(draft);
        Files.createFile(draft, privately(draft));
        Written written;
        try (OutputStream out = Files.newOutputStream(draft);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            written = write(connection, store, zip);
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return written;
    }

    private static Written write(Connection connection, Store store, ZipOutputStream zip)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            List<Manifest.Part> parts = new ArrayList<>();
            for (Tables.Table table : Tables.of(connection)) {
                zip.putNextEntry(new ZipEntry("tables/" + table.name()));
                parts.add(write(connection, table, zip));
                zip.closeEntry();
            }
            List<String> missing = new ArrayList<>();
            List<Manifest.Photo> photos = photos(KeptPhotos.of(connection), store, zip, missing);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(new Manifest(Manifest.FORMAT, Tables.schema(connection), now(statement), parts, photos).write());
            zip.closeEntry();
            return new Written(parts.stream().mapToLong(Manifest.Part::rows).sum(), photos.size(), missing);
        } finally {
            connection.rollback();
        }
    }

    private static Manifest.Part write(Connection connection, Tables.Table table, OutputStream into)
            throws SQLException, IOException {
        DigestOutputStream out = new DigestOutputStream(new StaysOpen(into), sha256());
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + table.rows() + ") to stdout", out);
        return new Manifest.Part(
                table.name(),
                table.columns(),
                rows,
                HexFormat.of().formatHex(out.getMessageDigest().digest()));
    }

    /** What rows of the snapshot speak of stays as it is in the store, so nothing of it is half. */
    private static List<Manifest.Photo> photos(
            List<String> keys, Store store, ZipOutputStream zip, List<String> missing) throws IOException {
        List<Manifest.Photo> photos = new ArrayList<>();
        for (String key : keys) {
            Optional<byte[]> bytes = store.get(key);
            if (bytes.isEmpty()) {
                missing.add(key);
                continue;
            }
            zip.putNextEntry(new ZipEntry(Manifest.Photo.FOLDER + key));
            zip.write(bytes.get());
            zip.closeEntry();
            photos.add(new Manifest.Photo(
                    key, bytes.get().length, HexFormat.of().formatHex(sha256().digest(bytes.get()))));
        }
        return photos;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String now(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")) {
            row.next();
            return row.getString(1);
        }
    }

    private static FileAttribute<?>[] privately(Path file) {
        boolean posix = file.toAbsolutePath()
                .getFileSystem()
                .supportedFileAttributeViews()
                .contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The driver closes what it writes to; the ZIP goes on. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
