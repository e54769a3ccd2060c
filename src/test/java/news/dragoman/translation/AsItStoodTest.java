package news.dragoman.translation;

import static news.dragoman.translation.Rows.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.translation.AsItStood.Was;
import news.dragoman.translation.AsItStood.Way;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Paragraphs and sentences come to stand as they stood. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AsItStoodTest {

    private static final String AT_FIRST = "Head || One. | Two. | Three. || Four. | Five. || Six.";

    private final Rows rows = Rows.english();
    private final Arrangement before = rows.now;

    @Test
    void a_moved_paragraph_goes_behind_the_one_it_stood_behind() {
        rows.does(new MoveParagraph(id(6), id(1), Side.BEFORE));
        assertEquals("Head || Six. || One. | Two. | Three. || Four. | Five.", rows.words());
        goes(looking(Set.of(block(1), block(4))).moved(block(6), block(6)));
        assertEquals(AT_FIRST, rows.words());
        goes(looking(Set.of()).moved(block(6), block(6)), false); // nothing tells where that was
    }

    @Test
    void the_first_paragraph_goes_before_the_one_that_followed_it() {
        rows.does(new MoveParagraph(id(1), id(6), Side.AFTER));
        goes(looking(Set.of(block(4), block(6))).moved(block(1), block(1)));
        assertEquals(AT_FIRST, rows.words());
    }

    @Test
    void what_was_left_out_comes_back_with_its_words_and_what_was_put_back_is_left_out_again() {
        rows.does(new Omit(id(4), ""));
        rows.does(new Omit(id(5), "It is said above."));
        assertEquals(AT_FIRST.replace("Four. | Five.", "– | –"), rows.words());
        var standing = rows.now;
        goes(looking(Set.of(block(1), block(6)))
                .gone(block(4), was -> was.text().equals("Five.")));
        assertEquals(AT_FIRST.replace("Four.", "–"), rows.words());
        goes(looking(Set.of(block(1), block(6))).gone(block(4), was -> true));
        assertEquals(AT_FIRST, rows.words());
        goes(new AsItStood(rows.now, rows, was(standing), Set.of()).came(block(4), row -> true));
        assertEquals(standing, rows.now);
    }

    @Test
    void a_paragraph_that_was_added_is_taken_out_and_one_that_was_taken_out_is_there_again() {
        rows.does(new Add(id(3), true, "Since then.", "Our archive"));
        var added = rows.now.rows().get(4);
        var standing = rows.now;
        goes(looking(Set.of(block(1), block(4), block(6))).came(added.block(), row -> true));
        assertEquals(before, rows.now);
        goes(new AsItStood(rows.now, rows, was(standing), Set.of(block(1), block(4), block(6)))
                .gone(added.block(), was -> true));
        assertEquals(standing, rows.now);
    }

    @Test
    void what_the_source_has_brought_cannot_be_taken_out() {
        var fewer = was(before).stream().filter(w -> !w.id().equals(id(6))).toList();
        goes(new AsItStood(rows.now, rows, fewer, Set.of(block(1), block(4))).came(block(6), row -> true), false);
    }

    @Test
    void paragraphs_that_were_joined_or_started_are_as_they_were() {
        rows.does(new JoinParagraphs(id(4)));
        assertEquals(AT_FIRST.replace("Three. || Four.", "Three. | Four."), rows.words());
        goes(looking(Set.of(block(1), block(6))).gone(block(4), was -> true));
        assertEquals(AT_FIRST, rows.words());
        rows.does(new StartParagraph(id(3)));
        goes(looking(Set.of(block(1), block(6))).came(rows.row(3).block(), row -> true));
        assertEquals(AT_FIRST, rows.words());
    }

    @Test
    void words_that_were_written_since_are_written_again() {
        rows.now = rows.now.replacing(rows.row(6).saying(""));
        var way = looking(Set.of()).gone(block(6), was -> true).orElseThrow();
        assertTrue(way.operations().isEmpty());
        assertEquals("Six.", way.words().get(id(6)));
    }

    private AsItStood looking(Set<UUID> stayed) {
        return new AsItStood(rows.now, rows, was(before), stayed);
    }

    private static List<Was> was(Arrangement rows) {
        return rows.rows().stream()
                .map(r -> new Was(
                        r.id(),
                        r.block(),
                        r.text(),
                        r.omitted(),
                        Optional.ofNullable(r.omission()).orElse("")))
                .collect(Collectors.toList());
    }

    private UUID block(int row) {
        return before.row(id(row)).block();
    }

    private void goes(Optional<Way> way) {
        goes(way, true);
    }

    private void goes(Optional<Way> way, boolean possible) {
        assertEquals(possible, way.isPresent());
        way.ifPresent(w -> w.operations().forEach(rows::does));
    }
}
