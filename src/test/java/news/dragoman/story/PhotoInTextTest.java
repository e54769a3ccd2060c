package news.dragoman.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.language.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a sign-off approves of photos, and which of them is the lede. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotoInTextTest {

    private static final Passage HEADLINE = words(1, BlockKind.HEADLINE, "Waiting for water");
    private static final Passage FIRST = words(2, BlockKind.PARAGRAPH, "The port is dry.");
    private static final Passage SECOND = words(3, BlockKind.PARAGRAPH, "Nobody knows until when.");
    private static final Passage CAPTION = words(11, BlockKind.CAPTION, "A barge on mud.");
    private static final Passage ALT = words(12, BlockKind.ALT, "A barge leans on cracked mud.");
    private static final Passage CREDIT = words(13, BlockKind.CREDIT, "He Zhou");
    private static final Picture BARGE = new Picture(new UUID(5, 1), "ab".repeat(32), 500, 820, false, "", "");

    @Test
    void a_text_without_photos_has_the_form_that_it_always_had() {
        assertEquals(
                "{\"v\":1,\"language\":\"en\",\"byline\":[\"Lin\"],\"dateline\":\"\",\"blocks\":[{\"kind\":\"HEADLINE\","
                        + "\"text\":\"Waiting for water\"},{\"kind\":\"PARAGRAPH\",\"text\":\"The port is dry.\"}],"
                        + "\"photos\":[],\"note\":null}",
                form(List.of(HEADLINE, FIRST), Map.of()));
    }

    @Test
    void a_photo_stands_in_it_with_its_picture_crop_place_and_words() {
        String form = form(List.of(HEADLINE, CAPTION, ALT, CREDIT, FIRST), about(BARGE));
        assertTrue(
                form.contains(
                        "\"photos\":[{\"digest\":\"" + "ab".repeat(32)
                                + "\",\"crop\":[500,820],\"handout\":false,\"lede\":true,\"after\":1,"
                                + "\"alt\":\"A barge leans on cracked mud.\",\"caption\":\"A barge on mud.\",\"credit\":\"He Zhou\"}]"),
                form);
        assertFalse(form.contains("CAPTION"), "its words stand there and nowhere else");
    }

    @Test
    void whatever_is_changed_about_a_photo_voids_a_sign_off() {
        var text = List.of(HEADLINE, CAPTION, ALT, CREDIT, FIRST, SECOND);
        var signed = form(text, about(BARGE));
        assertNotEquals(signed, form(List.of(HEADLINE, FIRST, SECOND), about(BARGE)), "taken out");
        assertNotEquals(signed, form(List.of(HEADLINE, FIRST, CAPTION, ALT, CREDIT, SECOND), about(BARGE)), "moved");
        assertNotEquals(
                signed, form(text, about(new Picture(BARGE.photo(), BARGE.digest(), 500, 100, false, "", ""))), "crop");
        assertNotEquals(
                signed,
                form(text, about(new Picture(BARGE.photo(), BARGE.digest(), 500, 820, true, "", ""))),
                "handout");
        assertNotEquals(
                signed,
                form(text, about(new Picture(BARGE.photo(), "cd".repeat(32), 500, 820, false, "", ""))),
                "picture");
        var told =
                form(text, about(new Picture(BARGE.photo(), BARGE.digest(), 500, 820, false, "2026-09-03", "Sanhe")));
        assertTrue(told.contains("\"credit\":\"He Zhou\",\"taken\":\"2026-09-03\",\"place\":\"Sanhe\"}"), told);
        var otherAlt = words(12, BlockKind.ALT, "A boat.");
        assertNotEquals(
                signed, form(List.of(HEADLINE, CAPTION, otherAlt, CREDIT, FIRST, SECOND), about(BARGE)), "alt text");
    }

    @Test
    void the_first_photo_before_the_body_is_the_lede_and_no_other() {
        var about = new HashMap<>(about(BARGE));
        var second = new Picture(new UUID(5, 2), "ef".repeat(32), 500, 500, false, "", "");
        var caption = words(21, BlockKind.CAPTION, "Cranes.");
        about.put(caption.id(), second);
        assertEquals(List.of(true, false), ledes(List.of(HEADLINE, CAPTION, ALT, caption, FIRST), about));
        assertEquals(List.of(true, false), ledes(List.of(HEADLINE, CAPTION, FIRST, caption), about));
        assertEquals(List.of(false, false), ledes(List.of(HEADLINE, FIRST, caption, CAPTION), about));
        var blank = words(11, BlockKind.CAPTION, " ");
        assertEquals(List.of(true), ledes(List.of(HEADLINE, blank, caption, FIRST), about));
    }

    private static List<Boolean> ledes(List<Passage> text, Map<UUID, Picture> about) {
        return PhotoInText.of(text, about).stream().map(PhotoInText::lede).toList();
    }

    private static Map<UUID, Picture> about(Picture picture) {
        return Map.of(CAPTION.id(), picture, ALT.id(), picture, CREDIT.id(), picture);
    }

    private static String form(List<Passage> text, Map<UUID, Picture> about) {
        return CanonicalText.form(Language.of("en"), List.of("Lin"), text, about, "", null);
    }

    private static Passage words(int id, BlockKind kind, String text) {
        return new Passage(new UUID(4, id), kind, text);
    }
}
