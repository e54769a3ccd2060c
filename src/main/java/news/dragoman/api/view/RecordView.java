package news.dragoman.api.view;

import java.util.List;
import java.util.Map;

/**
 * A story's record as a file: save it byte for byte, as its hashes are over its text.
 *
 * @param format names the format and its version
 * @param lines one thing each, with a hash over itself and the line before
 */
public record RecordView(String format, List<Map<String, Object>> lines) {}
