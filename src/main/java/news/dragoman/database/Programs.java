package news.dragoman.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked from the jar for this system.
 *
 * <p>They live in the data folder and not in the user's cache: a service user often has no home, or none it may write
 * to, while the data folder is writable by definition, and what is deleted or moved as one folder needs no second
 * place. A container image or several installations may share one unpacked copy by naming it with
 * {@code dragoman.programs}; therefore unpacking takes a lock of its own.
 */
record Programs(Path home) {

    /** Of the jars in the pom; a test compares it with what the programs say of themselves. */
    static final String VERSION = "18.6";

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private static final String COMPLETE = "complete";

    /** Unpacks once; a copy that is partial, or has lost files since, is thrown away and unpacked anew. */
    static Programs in(Path parent) throws IOException {
        Files.createDirectories(parent);
        Path home = parent.toRealPath().resolve("postgresql-" + VERSION + "-" + system());
        if (complete(home)) {
            return new Programs(home);
        }
        // Never closed before the work is done and opened nowhere else, as closing any channel may release the lock.
        try (FileChannel channel =
                        FileChannel.open(parent.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!complete(home)) {
                unpack(home);
            }
            return new Programs(home);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(windows() ? name + ".exe" : name);
    }

    static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** The system as the archives name it, such as {@code linux-x86_64}. */
    static String system() {
        return system(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static String system(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arm = osArch.equals("aarch64") || osArch.equals("arm64") ? "arm_64" : "";
        String intel = osArch.equals("amd64") || osArch.equals("x86_64") ? "x86_64" : "";
        String arch = arm + intel;
        if (os.startsWith("linux") && !arch.isEmpty()) {
            return "linux-" + arch;
        }
        if (os.startsWith("mac") && !arch.isEmpty()) {
            return "darwin-" + arch;
        }
        if (os.startsWith("windows") && !arch.isEmpty()) {
            return "windows-x86_64"; // Windows on ARM runs these in its emulation.
        }
        throw new CannotStart("Dragoman brings no PostgreSQL for " + osName + " on " + osArch
                + ". Give it a server of your own with QUARKUS_DATASOURCE_JDBC_URL.");
    }

    /** The marker holds the number of files and their bytes: a copy that a power cut or a cleaner damaged shows. */
    private static boolean complete(Path home) throws IOException {
        Path marker = home.resolve(COMPLETE);
        return Files.exists(marker) && Files.readString(marker).equals(contents(home));
    }

    private static String contents(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            long[] sum = new long[2];
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file) && !file.equals(home.resolve(COMPLETE))) {
                    sum[0]++;
                    sum[1] += Files.size(file);
                }
            }
            return "files=" + sum[0] + " bytes=" + sum[1] + "\n";
        }
    }

    private static void unpack(Path home) throws IOException {
        Path draft = home.resolveSibling(home.getFileName() + ".new");
        delete(draft);
        delete(home);
        Files.createDirectories(draft);
        String archive = "/postgres-" + system() + ".txz";
        try (InputStream raw = Programs.class.getResourceAsStream(archive)) {
            if (raw == null) {
                throw new CannotStart("This build of Dragoman lacks " + archive + ". Build it with the PostgreSQL for "
                        + "this system, or give it a server of your own with QUARKUS_DATASOURCE_JDBC_URL.");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw, 1 << 16)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, draft);
            }
        }
        Files.writeString(draft.resolve(COMPLETE), contents(draft));
        Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path draft) throws IOException {
        Path target = draft.resolve(entry.getName()).normalize();
        if (!target.startsWith(draft)) {
            throw new IOException("archive entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (DataFolder.posix(target)) {
            Files.setPosixFilePermissions(target, permissions((entry.getMode() & 0111) != 0));
        }
    }

    private static Set<PosixFilePermission> permissions(boolean executable) {
        Set<PosixFilePermission> permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if (executable) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permissions;
    }

    /** Deletes a folder with all that is in it, following no links. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) inside.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
