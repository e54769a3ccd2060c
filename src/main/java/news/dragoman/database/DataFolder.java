package news.dragoman.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything an installation owns, held by one running Dragoman at a time.
 *
 * <pre>
 * dragoman-data   says that the folder is ours, and its layout
 * lock, holder    the lock of the running Dragoman, and its process id for the message that refuses a second one
 * password        of the database, readable by the owner only
 * programs/       PostgreSQL's programs, unpacked (see {@link Programs})
 * postgresql/     the cluster and its log
 * photos/         photos, unless they are kept elsewhere
 * </pre>
 */
final class DataFolder implements AutoCloseable {

    private static final String MARKER = "dragoman-data";
    private static final String LAYOUT = "layout=1\n";
    /** What a file system or an operator's desktop puts into an empty folder by itself, and photos beside another database. */
    private static final List<String> NOBODYS = List.of("lost+found", ".DS_Store", "photos");
    /** A reload in dev mode opens the folder while the application before it is still letting go. */
    private static final Duration SAME_PROCESS_PATIENCE = Duration.ofSeconds(20);

    private final Path root;
    private final String heldKey;
    private @Nullable FileChannel channel;

    private DataFolder(Path root) {
        this.root = root;
        this.heldKey = "dragoman.held:" + root;
    }

    /**
     * Takes the folder, making it if need be.
     *
     * @throws CannotStart if it is somebody else's, of a newer layout, or held by another running Dragoman
     */
    static DataFolder open(Path path) {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new CannotStart(path + " is a file. Dragoman's data needs a folder: name another one with"
                        + " DRAGOMAN_DATA, or move the file away.");
            }
            Files.createDirectories(path);
            DataFolder folder = new DataFolder(path.toRealPath());
            folder.refuseForeign();
            folder.lock();
            folder.mark();
            return folder;
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be used: " + e + ". Give Dragoman a folder that it may write"
                            + " to, with DRAGOMAN_DATA.",
                    e);
        }
    }

    /** Whether Dragoman has ever laid out this folder. */
    static boolean laidOut(Path path) {
        return Files.exists(path.resolve(MARKER));
    }

    /** The folder without holding it, for a look at a database that another Dragoman runs on it. */
    static DataFolder heldByAnother(Path path) throws IOException {
        return new DataFolder(path.toRealPath());
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path postgresql() {
        return root.resolve("postgresql");
    }

    Path root() {
        return root;
    }

    /** The database's password, made with 128 random bits when the folder has no cluster yet. */
    String password() throws IOException {
        Path file = root.resolve("password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        if (Files.exists(postgresql())) {
            throw new CannotStart("The file " + file + " is missing, and with it the password of the database beside"
                    + " it. Put it back from the backup of this folder.");
        }
        byte[] bits = new byte[16];
        new SecureRandom().nextBytes(bits);
        String password = HexFormat.of().formatHex(bits);
        writePrivately(file, password + "\n");
        return password;
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    static void writePrivately(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (posix(file)) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        writeSynced(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void writeSynced(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
    }

    private void refuseForeign() throws IOException {
        Path marker = root.resolve(MARKER);
        if (Files.exists(marker)) {
            String layout = Files.readString(marker);
            // An empty marker is one that a power cut left half-written.
            if (!layout.isEmpty() && !layout.equals(LAYOUT)) {
                throw new CannotStart("The data folder " + root + " was laid out by a newer Dragoman (" + layout.strip()
                        + "). Start that one, or name another folder with DRAGOMAN_DATA.");
            }
            return;
        }
        try (Stream<Path> inside = Files.list(root)) {
            boolean foreign = inside.map(Path::getFileName)
                    .map(Path::toString)
                    .anyMatch(name -> !NOBODYS.contains(name) && !name.equals("lock"));
            if (foreign) {
                throw new CannotStart("The folder " + root + " is not empty and was not made by Dragoman, which will"
                        + " not touch what it does not know. Name an empty or new folder with DRAGOMAN_DATA.");
            }
        }
    }

    /**
     * The lock lives as long as this process, however it ends. Two locks of one process on one file would not exclude
     * each other on every system (and closing the second would release the first), so a process also keeps a note for
     * itself; it is a system property because a reload in dev mode has a class loader of its own.
     */
    private void lock() throws IOException {
        if (!Waiting.until(SAME_PROCESS_PATIENCE, () -> System.getProperties().putIfAbsent(heldKey, "held") == null)) {
            throw inUse("by this same process");
        }
        boolean locked = false;
        try {
            channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                Path holder = root.resolve("holder");
                throw inUse(
                        Files.exists(holder)
                                ? "process " + Files.readString(holder).strip()
                                : "unknown process");
            }
            locked = true;
            Files.writeString(root.resolve("holder"), ProcessHandle.current().pid() + "\n");
        } finally {
            if (!locked) {
                close();
            }
        }
    }

    private FolderInUse inUse(String holder) {
        return new FolderInUse("Another Dragoman is running on the data folder " + root + " (" + holder
                + "). Stop it first, or name another folder with DRAGOMAN_DATA.");
    }

    private void mark() throws IOException {
        Path marker = root.resolve(MARKER);
        if (!Files.exists(marker) || Files.size(marker) == 0) {
            writeSynced(marker, LAYOUT);
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.clearProperty(heldKey);
        }
    }
}
