package news.dragoman.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that the product really ran for a request, read from the database's log, as a script for pgbench: ids of
 * the one story, unit and person that it was done for become those of the script's variables {@code e}, {@code u} and
 * {@code p}, ids that the product made become new ones of {@code k}, moments stay as far from now as they were.
 */
final class Captured {

    private static final Pattern ENTRY =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[\\d+] (LOG|DETAIL):  (.*)$");
    private static final Pattern EXECUTE = Pattern.compile("^execute [^:]+: (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'([^']*+(?:''[^']*+)*+)')", Pattern.DOTALL);
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern OURS = Pattern.compile("(0000000[0-9a-f]-\\d{4}-7000-8000-)(\\d{12})");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([+-]\\d\\d)(:\\d\\d)?");

    private final long story;
    private final long person;
    private final Map<String, Integer> made = new LinkedHashMap<>();
    private final List<String> statements = new ArrayList<>();

    private Captured(long story, long person) {
        this.story = Filling.FIRST + story;
        this.person = Filling.FIRST + person;
    }

    /** The product with its database's log on and its own clock off. */
    static final class Listening implements AutoCloseable {
        private static final String DATABASE = "alter database dragoman ";

        private final Product product;

        private Listening(Product product) {
            this.product = product;
        }

        Product product() {
            return product;
        }

        /** What is done once after it was done a few times. */
        interface Work {
            void once(int time) throws Exception;
        }

        /** The statements of doing it once more after some times. */
        Captured of(long story, long person, int times, Work work) throws Exception {
            for (int n = 0; n < times; n++) {
                work.once(n);
            }
            long before = Files.size(product.databaseLog());
            work.once(times);
            byte[] log = Files.readAllBytes(product.databaseLog());
            return from(
                    new String(log, (int) before, (int) (log.length - before), StandardCharsets.UTF_8), story, person);
        }

        @Override
        public void close() throws IOException {
            try {
                product.run(DATABASE + "reset log_statement; " + DATABASE + "reset log_error_verbosity");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                product.close();
            }
        }
    }

    /** @param options of the product's beside those that make its log worth reading */
    static Listening listen(Path data, String... options) throws Exception {
        try (Product product = Product.start(data)) { // the settings are for connections that are made afterwards
            product.run(Listening.DATABASE + "set log_statement = 'all'; " + Listening.DATABASE
                    + "set log_error_verbosity = 'default'");
        }
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Dquarkus.scheduler.enabled=false");
        return new Listening(Product.start(data, all.toArray(String[]::new)));
    }

    static Captured from(String log, long story, long person) {
        Captured captured = new Captured(story, person);
        String statement = "";
        for (String[] entry : entries(log)) {
            if (entry[0].equals("LOG")) {
                captured.add(statement, "");
                Matcher execute = EXECUTE.matcher(entry[1]);
                statement = execute.matches() ? execute.group(1) : "";
            } else if (entry[1].toLowerCase(java.util.Locale.ROOT).startsWith("parameters:")) {
                captured.add(statement, entry[1]);
                statement = "";
            }
        }
        captured.add(statement, "");
        captured.begin();
        return captured;
    }

    List<String> statements() {
        return statements;
    }

    /** How many of them ask or change something. */
    long count() {
        return statements.stream()
                .filter(s -> !s.matches("(?i)(begin|commit|rollback).*"))
                .count();
    }

    String script() {
        return String.join(";\n", statements) + ";\n";
    }

    /** The log does not tell of a transaction's begin, which goes along with its first statement, but of its end. */
    private void begin() {
        for (int end = statements.size() - 1; end >= 0; end--) {
            boolean first = end == 0 || statements.get(end - 1).equals("COMMIT");
            if (first && statements.subList(end, statements.size()).contains("COMMIT")) {
                statements.add(end, "BEGIN");
            }
        }
    }

    private static List<String[]> entries(String log) {
        List<String[]> entries = new ArrayList<>();
        for (String line : log.lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                entries.add(new String[] {entry.group(1), entry.group(2)});
            } else if (!entries.isEmpty()) {
                entries.get(entries.size() - 1)[1] += "\n" + line.strip();
            }
        }
        return entries;
    }

    private void add(String statement, String parameters) {
        if (statement.isBlank()) {
            return;
        }
        Map<Integer, String> values = new LinkedHashMap<>();
        Matcher value = VALUE.matcher(parameters);
        while (value.find()) {
            values.put(Integer.parseInt(value.group(1)), value.group(3) == null ? "null" : expression(value.group(3)));
        }
        statements.add(Pattern.compile("\\$(\\d+)")
                .matcher(statement)
                .replaceAll(found ->
                        Matcher.quoteReplacement(values.getOrDefault(Integer.parseInt(found.group(1)), found.group())))
                .replaceAll("\\s+", " "));
    }

    private String expression(String text) {
        if (UUID.matcher(text).matches()) {
            return "(" + ids(text) + ")::uuid";
        }
        if (UUID.matcher(text).find()) {
            return "(" + ids(text) + (text.startsWith("{") ? ")::uuid[]" : ")::text");
        }
        if (MOMENT.matcher(text).matches()) {
            return moment(text);
        }
        return "'" + text + "'";
    }

    private String ids(String text) {
        return "'" + UUID.matcher(text).replaceAll(found -> Matcher.quoteReplacement(id(found))) + "'";
    }

    private String id(MatchResult found) {
        Matcher ours = OURS.matcher(found.group());
        if (!ours.matches()) {
            int nr = made.computeIfAbsent(found.group(), id -> made.size());
            return String.format("00000f%02d-0000-7000-8000-' || :k || '", nr);
        }
        long number = Long.parseLong(ours.group(2));
        if (number == person && ours.group(1).startsWith("00000001")) {
            return ours.group(1) + "' || :p || '";
        }
        if (number != story || ours.group(1).startsWith("00000001")) {
            return found.group();
        }
        return ours.group(1).replaceFirst("^(0000000a-)\\d{4}", "$1' || :u || '") + "' || :e || '";
    }

    /** As far from now as it was then, to the minute; what was now is now. */
    private static String moment(String text) {
        java.time.OffsetDateTime at =
                java.time.OffsetDateTime.parse(text.replace(' ', 'T').replaceFirst("([+-]\\d\\d)$", "$1:00"));
        long minutes = Math.round(java.time.Duration.between(java.time.Instant.now(), at.toInstant())
                        .toSeconds()
                / 60.0);
        return minutes == 0 ? "now()" : "(now() + make_interval(mins => " + minutes + "))";
    }
}
