package news.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** On what all this is measured. */
final class Machine {

    private Machine() {}

    static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Processor: " + first("/proc/cpuinfo", "model name") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores");
        lines.add("Memory: " + gigabytes(first("/proc/meminfo", "MemTotal")));
        lines.add("Kernel: "
                + Files.readString(Path.of("/proc/sys/kernel/osrelease")).strip() + ", "
                + first("/etc/os-release", "PRETTY_NAME").replace("\"", ""));
        for (Path jdk : jdks().values()) {
            lines.add("Java: "
                    + first(jdk.resolve("release").toString(), "JAVA_RUNTIME_VERSION")
                            .replace("\"", "")
                    + " ("
                    + first(jdk.resolve("release").toString(), "IMPLEMENTOR").replace("\"", "") + ")");
        }
        lines.add(load("when this began"));
        return lines;
    }

    /** How many processes wanted to run, on average of the last one, five and fifteen minutes. */
    static String load(String when) throws IOException {
        String[] load = Files.readString(Path.of("/proc/loadavg")).split(" ");
        return "Load " + when + ": " + String.join(", ", load[0], load[1], load[2]);
    }

    /** The newest JDK of each major release under {@code /usr/lib/jvm}, and the one that runs this. */
    static TreeMap<Integer, Path> jdks() throws IOException {
        TreeMap<Integer, Path> found = new TreeMap<>();
        found.put(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
        Path all = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(all)) {
            try (Stream<Path> homes = Files.list(all)) {
                for (Path home : (Iterable<Path>) homes.filter(h -> !Files.isSymbolicLink(h))
                        .filter(h -> Files.isRegularFile(h.resolve("release")))
                        .sorted()::iterator) {
                    String version = first(home.resolve("release").toString(), "JAVA_VERSION")
                            .replace("\"", "");
                    found.putIfAbsent(Integer.parseInt(version.split("\\.")[0]), home);
                }
            }
        }
        return found;
    }

    static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The value of the first line that begins with this word. */
    static String first(String file, String word) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(word))
                    .map(line -> line.substring(word.length()).replaceFirst("^\\s*[:=]\\s*", ""))
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String gigabytes(String kilobytes) {
        return Math.round(Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1048576.0) + " GiB";
    }
}
