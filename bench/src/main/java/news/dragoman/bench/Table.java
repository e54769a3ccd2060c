package news.dragoman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table, in Markdown. */
final class Table {

    private final List<String> rows = new ArrayList<>();

    /** A figure without anything to compare it with. */
    void row(String figure, String measured) {
        row(figure, measured, "", "", "");
    }

    void row(String figure, String measured, String beside, String ratio, String aim) {
        String row = "| " + String.join(" | ", figure, measured, beside, ratio, aim) + " |";
        rows.add(row.replaceAll(" +\\|", " |"));
        System.out.println(row);
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    @Override
    public String toString() {
        return "| Figure | Measured | Beside it | Ratio | Aim |\n|---|---|---|---|---|\n" + String.join("\n", rows)
                + "\n";
    }
}
