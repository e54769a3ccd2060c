package news.dragoman.web.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed beside what somebody else has saved meanwhile, where the two differ.
 *
 * @param rows none if nothing stands against saving
 */
public record Rival(List<Row> rows) {
    public static final Rival NONE = new Rival(List.of());

    /** One field of both. */
    public record Row(String label, String yours, String theirs) {}

    /** Compares two forms, each as its fields' labels and values in order. */
    public static Rival between(Map<String, String> yours, Map<String, String> theirs) {
        var rows = new ArrayList<Row>();
        yours.forEach((label, value) -> {
            String other = theirs.getOrDefault(label, "");
            if (!other.equals(value)) {
                rows.add(new Row(label, value, other));
            }
        });
        return new Rival(rows);
    }
}
