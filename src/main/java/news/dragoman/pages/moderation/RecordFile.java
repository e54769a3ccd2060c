package news.dragoman.pages.moderation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record as a table for other programs: CSV by RFC 4180, each line ended by CRLF. What a spreadsheet would take for a
 * formula begins with an apostrophe (OWASP, CSV Injection): whoever sends a comment or a note must not run anything on an
 * auditor's machine.
 */
final class RecordFile {

    static final List<String> COLUMNS =
            List.of("id", "at", "what", "by", "reason", "note", "comment", "language", "article", "flags");

    private RecordFile() {}

    static String csv(List<List<String>> rows) {
        return Stream.concat(Stream.of(COLUMNS), rows.stream())
                .map(row -> row.stream().map(RecordFile::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
