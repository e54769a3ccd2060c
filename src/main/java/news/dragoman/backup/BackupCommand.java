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
        OwnPostgres.Visit<Long> write = connection -> Backup.write(connection, file);
        try {
            Optional<String> outside = settings.outsideUrl();
            long rows = outside.isPresent()
                    ? OutsidePostgres.visit(outside.get(), settings, write)
                    : OwnPostgres.visit(settings, write);
            System.out.println("Wrote " + rows + " rows to " + file + ". Whoever has this file can read every story in"
                    + " it: keep it as you keep the newsroom.");
            return 0;
        } catch (FileAlreadyExistsException e) {
            System.err.println("No backup was written: there is a file " + file + " already, and a backup never"
                    + " replaces another.");
        } catch (NoSuchFileException e) {
            System.err.println("No backup was written: there is no folder " + file.getParent() + ".");
        } catch (SQLException | IOException e) {
            System.err.println("No backup was written: " + e.getMessage());
        }
        return 1;
    }
}
