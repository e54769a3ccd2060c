package news.dragoman.world;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A disk of a few kilobytes or megabytes in the place of a folder, to be filled for good: a tmpfs, which root alone can
 * mount. Where that is not to be had a test is left out, loudly.
 */
public final class SmallDisk implements AutoCloseable {

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    /** @param bytes how large it is; what was in the folder is out of sight until this is closed */
    public static SmallDisk over(Path folder, long bytes) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder).toRealPath();
        int answer = run("mount", "-t", "tmpfs", "-o", "size=" + bytes + ",mode=0700", "tmpfs", place.toString());
        if (answer != 0) {
            String advice = "NO SMALL DISK CAN BE MOUNTED HERE (ONLY BY ROOT ON LINUX), SO A FULL ONE IS NOT TESTED";
            System.err.println("\n*** " + advice + " ***\n");
            Assumptions.abort(advice);
        }
        return new SmallDisk(place);
    }

    /** Writes until nothing more fits; the file to be deleted where there shall be room again. */
    public Path fill() throws IOException {
        Path filling = place.resolve("filling");
        byte[] much = new byte[1 << 16];
        for (int size = much.length; size > 0; size /= 4) {
            try (OutputStream out = Files.newOutputStream(
                    filling, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(much, 0, size);
                }
            } catch (IOException full) {
                continue; // smaller pieces may fit yet
            }
        }
        return filling;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (run("umount", place.toString()) != 0) {
            run("umount", "--lazy", place.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }
}
