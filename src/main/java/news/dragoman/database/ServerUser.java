package news.dragoman.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs, as the words to put before its commands. It refuses to run as root, so root starts it in a
 * user namespace of its own, where it is nobody, or where namespaces are forbidden as the user nobody. An ordinary
 * user runs it directly; on Windows {@code pg_ctl} sheds an administrator's rights by itself.
 */
record ServerUser(List<String> prefix) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** @param folder of the cluster; given to the user nobody if that is who will run PostgreSQL */
    static ServerUser owning(Path folder, Programs programs) {
        if (Programs.windows() || me() != ROOT) {
            return new ServerUser(List.of());
        }
        try {
            int owner = (int) Files.getAttribute(folder, "unix:uid");
            if (owner != ROOT) {
                return as(owner, programs);
            }
            if (Command.succeeds(List.of("unshare", "-U", "true"))) {
                return new ServerUser(List.of("unshare", "-U"));
            }
            ServerUser nobody = as(NOBODY, programs);
            Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
            return nobody;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerUser as(int uid, Programs programs) {
        List<String> prefix = List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--");
        List<String> probe = new ArrayList<>(prefix);
        probe.addAll(List.of(programs.program("postgres").toString(), "--version"));
        if (!Command.succeeds(probe)) {
            throw new CannotStart("PostgreSQL does not run as root, and as user " + uid + " it cannot reach "
                    + programs.home() + ". Start Dragoman as an ordinary user, or put its data folder where that user"
                    + " may enter every folder above it.");
        }
        return new ServerUser(prefix);
    }

    private static long me() {
        return new com.sun.security.auth.module.UnixSystem().getUid();
    }
}
