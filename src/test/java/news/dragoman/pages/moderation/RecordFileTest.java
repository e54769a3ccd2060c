package news.dragoman.pages.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordFileTest {

    @Test
    void cells_are_quoted_where_RFC_4180_wants_it_and_no_spreadsheet_runs_them() {
        assertEquals("plain", RecordFile.cell("plain"));
        assertEquals("\"a, b\"", RecordFile.cell("a, b"));
        assertEquals("\"say \"\"so\"\"\"", RecordFile.cell("say \"so\""));
        assertEquals("\"two\nlines\"", RecordFile.cell("two\nlines"));
        for (String begins : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx")) {
            assertEquals("'" + begins, RecordFile.cell(begins));
        }
        assertEquals("\"'\rx\"", RecordFile.cell("\rx"));
        assertEquals("1-2", RecordFile.cell("1-2"));
    }

    @Test
    void lines_end_as_RFC_4180_wants() {
        var row = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "");
        assertEquals(String.join(",", RecordFile.COLUMNS) + "\r\n1,2,3,4,5,6,7,8,9,\r\n", RecordFile.csv(List.of(row)));
    }
}
