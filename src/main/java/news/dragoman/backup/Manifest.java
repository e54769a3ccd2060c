package news.dragoman.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/**
 * What is in a backup, as its last part, so that a file without it is known to be cut off.
 *
 * @param format of the file; {@value #FORMAT} is all there is so far
 * @param schema release of the schema that the tables were in
 * @param taken when, as ISO 8601 in UTC
 */
record Manifest(int format, String schema, String taken, List<Part> parts) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /**
     * One table.
     *
     * @param columns in the order of the values
     * @param sha256 of the table's part of the file before compression, in hexadecimal
     */
    record Part(String table, List<String> columns, long rows, String sha256) {}

    byte[] write() throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest read(byte[] bytes) throws IOException {
        return JSON.readValue(bytes, Manifest.class);
    }
}
