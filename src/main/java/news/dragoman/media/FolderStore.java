package news.dragoman.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Photos in a folder, by default {@code photos} in the data folder. A file appears whole: it is written under another
 * name, forced to the disk, and then named. Only the owner reads it.
 */
public final class FolderStore implements Store {

    private final Path root;

    public FolderStore(Path root) {
        this.root = root;
    }

    @Override
    public void put(String key, byte[] bytes, String mediaType) {
        doing("write", () -> {
            Path file = file(key);
            Path folder = folderFor(file, bytes.length);
            Path draft = folder.resolve(Keys.UNFINISHED + UUID.randomUUID());
            try {
                write(draft, bytes);
            } catch (IOException e) {
                Files.deleteIfExists(draft);
                unlessFull(folder, bytes.length, e);
                throw e;
            }
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            force(folder);
        });
    }

    @Override
    public Optional<byte[]> get(String key) {
        try {
            return Optional.of(Files.readAllBytes(file(key)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreAway("cannot read from " + root, e);
        }
    }

    @Override
    public void copy(String from, String to) {
        put(to, get(from).orElseThrow(() -> new StoreAway(from + " is missing", new NoSuchFileException(from))), "");
    }

    @Override
    public void delete(Collection<String> keys) {
        doing("delete", () -> {
            for (String key : keys) {
                Path file = file(key);
                Files.deleteIfExists(file);
                dropEmpty(file.getParent());
            }
        });
    }

    @Override
    public void each(String prefix, Consumer<Item> seen) {
        Path from = root.resolve(prefix.substring(0, prefix.lastIndexOf('/') + 1));
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String key = root.relativize(file).toString().replace('\\', '/');
                if (key.startsWith(prefix)) {
                    show(file, key, seen);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw new StoreAway("cannot list " + root, e);
        }
    }

    private static void show(Path file, String key, Consumer<Item> seen) {
        try {
            var about = Files.readAttributes(file, BasicFileAttributes.class);
            seen.accept(new Item(key, about.size(), about.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException gone) {
            // deleted, or named, since it was listed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void check() {
        doing("use", () -> {
            Files.createDirectories(root, privately(root, "rwx------"));
            if (!Files.isWritable(root)) {
                throw new IOException("not writable");
            }
        });
    }

    @Override
    public String name() {
        return "folder " + root;
    }

    private Path file(String key) {
        if (!key.matches("[a-z0-9-]+(/[.a-z0-9-]+)+") || key.contains("..")) {
            throw new IllegalArgumentException("no name for anything in the store");
        }
        return root.resolve(key);
    }

    private Path folderFor(Path file, long bytes) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try {
            return Files.createDirectories(folder, privately(folder, "rwx------"));
        } catch (IOException e) {
            unlessFull(folder, bytes, e);
            throw e;
        }
    }

    /**
     * Asks the disk, as an error's words are in the machine's language.
     *
     * @throws StoreAway if it has no room for so many bytes
     */
    private void unlessFull(Path folder, long bytes, IOException failure) throws IOException {
        Path there = folder;
        while (!Files.exists(there)) {
            there = Objects.requireNonNull(there.getParent());
        }
        if (Files.getFileStore(there).getUsableSpace() < bytes) {
            throw new StoreAway("no room in " + root, failure, true);
        }
    }

    private static void write(Path draft, byte[] bytes) throws IOException {
        Files.createFile(draft, privately(draft, "rw-------"));
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
    }

    /** So that the file's name is on the disk too; Windows has no such thing. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }

    /** What was to go is gone by then: a folder that stays has others in it, or is a disk of its own. */
    private void dropEmpty(@Nullable Path folder) {
        for (Path one = folder; one != null && one.startsWith(root) && !one.equals(root); one = one.getParent()) {
            try {
                Files.deleteIfExists(one);
            } catch (IOException itStays) {
                return;
            }
        }
    }

    private static FileAttribute<?>[] privately(Path path, String rights) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private void doing(String what, Work work) {
        try {
            work.run();
        } catch (FileAlreadyExistsException e) {
            throw new StoreAway("cannot " + what + " " + root + ", in whose place there is a file", e);
        } catch (IOException e) {
            throw new StoreAway("cannot " + what + " " + root, e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
