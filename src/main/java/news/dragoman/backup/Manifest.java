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
 * @param photos files of photos; none in a backup from before there were any
 */
record Manifest(int format, String schema, String taken, List<Part> parts, List<Photo> photos) {

    @SuppressWarnings("NullAway") // there is none in the JSON of a backup from before there were photos
    Manifest {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

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

    /**
     * One file of the store of photos.
     *
     * @param key under which the store has it
     * @param sha256 of it, in hexadecimal
     */
    record Photo(String key, long bytes, String sha256) {

        /** Of the ZIP. */
        static final String FOLDER = "photos-store/";
    }

    byte[] write() throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest read(byte[] bytes) throws IOException {
        return JSON.readValue(bytes, Manifest.class);
    }
}
