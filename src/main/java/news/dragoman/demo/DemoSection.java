package news.dragoman.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a demo file: {@code [kind key]}, its fields up to the first blank line, and the lines below them.
 *
 * <p>What stands above the first {@code [..]} is a section without kind and key.
 */
record DemoSection(String kind, String key, Map<String, String> fields, List<String> body) {

    /** @throws IllegalArgumentException on a line that is no field where fields stand, or a field given twice */
    static List<DemoSection> read(String text) {
        List<DemoSection> sections = new ArrayList<>();
        DemoSection current = new DemoSection("", "", new LinkedHashMap<>(), new ArrayList<>());
        sections.add(current);
        boolean inBody = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("//")) {
                continue;
            }
            if (line.startsWith("[")) {
                String[] head = line.substring(1, line.length() - 1).split(" ", 2);
                current = new DemoSection(head[0], head[1], new LinkedHashMap<>(), new ArrayList<>());
                sections.add(current);
                inBody = false;
            } else if (inBody) {
                current.body.add(line);
            } else if (line.isBlank()) {
                inBody = !current.fields.isEmpty();
            } else {
                current.addField(line);
            }
        }
        return sections;
    }

    static String resource(String name) {
        try (InputStream in = DemoSection.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no demo file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read demo file " + name, e);
        }
    }

    /** @throws IllegalArgumentException if the field is not there */
    String required(String field) {
        return optional(field)
                .orElseThrow(() -> new IllegalArgumentException("[" + kind + " " + key + "] has no " + field));
    }

    Optional<String> optional(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The values of a field between its commas; none where the field is not there. */
    List<String> list(String field) {
        return optional(field)
                .map(value -> Arrays.stream(value.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }

    private void addField(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0
                || fields.put(
                                line.substring(0, colon),
                                line.substring(colon + 2).strip())
                        != null) {
            throw new IllegalArgumentException("not a field, or given twice: " + line);
        }
    }
}
