package news.dragoman.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import news.dragoman.database.OutsidePostgres;
import news.dragoman.database.OwnPostgres;
import news.dragoman.database.Settings;
import news.dragoman.media.Store;
import news.dragoman.media.StoreAway;
import news.dragoman.media.StoreSettings;

/** {@code backup FILE}: from the database that the settings name, which may be in full use. */
public final class BackupCommand {

    private BackupCommand() {}

    /** Returns the exit code: 0 when the file is written, whole and on the disk. */
    public static int run(Settings settings, String... arguments) {
        if (arguments.length != 2) {
            System.err.println("Say where to: backup FILE");
            return 2;
        }
        Path file = Path.of(arguments[1]).toAbsolutePath();
        try {
            Store store = new StoreSettings(settings::get).open();
            OwnPostgres.Visit<Backup.Written> write = connection -> Backup.write(connection, store, file);
            Optional<String> outside = settings.outsideUrl();
            Backup.Written written = outside.isPresent()
                    ? OutsidePostgres.visit(outside.get(), settings, write)
                    : OwnPostgres.visit(settings, write);
            System.out.println("Wrote " + written.rows() + " rows and " + written.photos() + " files of photos to "
                    + file + ". Whoever has this file can read every story in it: keep it as you keep the newsroom.");
            if (!written.missing().isEmpty()) {
                System.err.println("The store of photos (" + store.name() + ") lacks "
                        + written.missing().size()
                        + " files that the database speaks of, "
                        + written.missing().get(0) + " among them; everything"
                        + " else is in the backup.");
            }
            return 0;
        } catch (FileAlreadyExistsException e) {
            System.err.println("No backup was written: there is a file " + file + " already, and a backup never"
                    + " replaces another.");
        } catch (NoSuchFileException e) {
            System.err.println("No backup was written: there is no folder " + file.getParent() + ".");
        } catch (SQLException | IOException | StoreAway | IllegalArgumentException e) {
            System.err.println("No backup was written: " + e.getMessage());
        }
        return 1;
    }
}
