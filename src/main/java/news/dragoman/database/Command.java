package news.dragoman.database;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a program to its end. */
final class Command {

    private Command() {}

    static boolean succeeds(List<String> command) {
        try {
            return execute(command, null).code == 0;
        } catch (IOException e) {
            return false; // The program does not exist here, which is an answer.
        }
    }

    static void run(List<String> command) throws IOException {
        Outcome outcome = execute(command, null);
        if (outcome.code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + outcome.code + ":\n" + outcome.output);
        }
    }

    /**
     * Runs it and keeps what it says. It says it into a file, not a pipe: a server that the program leaves behind would
     * keep a pipe open for as long as it runs.
     *
     * @param folder where to run, or null for here
     */
    static Outcome execute(List<String> command, @Nullable Path folder) throws IOException {
        Path said = Files.createTempFile("dragoman", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .directory(folder == null ? null : folder.toFile());
            // The words of PostgreSQL's tools in English, whatever the terminal speaks.
            builder.environment().put("LC_MESSAGES", "C");
            // Settings of somebody else's PostgreSQL in the terminal are not for ours.
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            Process process = builder.start();
            process.getOutputStream().close();
            int code = process.waitFor();
            return new Outcome(code, new String(Files.readAllBytes(said), Charset.defaultCharset()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.get(0), e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    record Outcome(int code, String output) {}
}
