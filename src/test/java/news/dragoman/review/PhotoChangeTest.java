package news.dragoman.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.review.PhotoChange.What;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import news.dragoman.story.Picture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotoChangeTest {

    private static final Passage HEADLINE = said(BlockKind.HEADLINE, "Waiting for water");
    private static final Passage PARAGRAPH = said(BlockKind.PARAGRAPH, "There are no ships in the port.");
    private static final Picture RIVER = new Picture(UUID.randomUUID(), "aa", 500, 500, false, "", "");
    private static final Picture CRANE = new Picture(UUID.randomUUID(), "bb", 500, 500, false, "", "");
    private static final List<Passage> OF_THE_RIVER = words("The riverbed below the berth.", "Cracked mud.", "Lin");
    private static final List<Passage> OF_THE_CRANE = words("A crane over a dry berth.", "A crane.", "Zhou");

    @Test
    void the_same_photo_with_the_same_crop_at_its_place_has_not_changed() {
        var text = text(HEADLINE, RIVER, OF_THE_RIVER, PARAGRAPH);
        assertEquals(List.of(), changes(text, text));
        var corrected = text(HEADLINE, RIVER, OF_THE_RIVER, said(BlockKind.PARAGRAPH, "Nothing sails."));
        assertEquals(List.of(), changes(text, corrected), "words are the redline's");
    }

    @Test
    void another_crop_and_a_handout_are_changes_though_no_word_is_another() {
        var before = text(HEADLINE, RIVER, OF_THE_RIVER, PARAGRAPH);
        var higher = new Picture(RIVER.photo(), RIVER.digest(), 500, 200, true, "", "");
        var changes = changes(before, text(HEADLINE, higher, OF_THE_RIVER, PARAGRAPH));
        assertEquals(1, changes.size());
        assertEquals(Set.of(What.CROP, What.HANDED_OUT), changes.get(0).what());
        assertEquals(OF_THE_RIVER.get(0).id(), changes.get(0).block());
        assertEquals(500, changes.get(0).before().picture().down());
        assertEquals(200, changes.get(0).after().picture().down());
        assertEquals(
                Set.of(What.CROP, What.NOT_HANDED_OUT),
                changes(text(HEADLINE, higher, OF_THE_RIVER, PARAGRAPH), before)
                        .get(0)
                        .what());
    }

    @Test
    void another_picture_with_the_same_words_is_swapped_and_one_with_words_of_its_own_came() {
        var before = text(HEADLINE, RIVER, OF_THE_RIVER, PARAGRAPH);
        var again = words("The riverbed below the berth.", "Cracked mud.", "Lin");
        var changes = changes(before, text(HEADLINE, CRANE, again, PARAGRAPH));
        assertEquals(1, changes.size());
        assertEquals(Set.of(What.SWAPPED), changes.get(0).what());
        assertEquals(RIVER, changes.get(0).before().picture());
        assertEquals(CRANE, changes.get(0).after().picture());
        assertEquals(List.of(), changes(before, text(HEADLINE, CRANE, OF_THE_CRANE, PARAGRAPH)));
    }

    @Test
    void a_photo_that_is_put_before_the_body_is_the_lede_now_and_the_one_before_it_no_more() {
        var first = text(HEADLINE, RIVER, OF_THE_RIVER, PARAGRAPH, CRANE, OF_THE_CRANE);
        var other = text(HEADLINE, CRANE, OF_THE_CRANE, PARAGRAPH, RIVER, OF_THE_RIVER);
        var changes = changes(first, other);
        assertEquals(
                List.of(Set.of(What.LEDE), Set.of(What.LEDE_NO_MORE)),
                changes.stream().map(PhotoChange::what).toList());
        assertEquals(
                List.of(CRANE.photo(), RIVER.photo()),
                changes.stream().map(one -> one.after().picture().photo()).toList());
    }

    private static List<PhotoChange> changes(PhotoChange.Shown before, PhotoChange.Shown after) {
        var rows = Redline.between(before.passages(), after.passages(), Language.of("en"));
        return PhotoChange.between(rows, before, after);
    }

    /** Passages, and pictures each with its words behind it. */
    private static PhotoChange.Shown text(Object... parts) {
        var passages = new ArrayList<Passage>();
        Map<UUID, Picture> pictures = new HashMap<>();
        Picture last = RIVER;
        for (Object part : parts) {
            if (part instanceof Picture picture) {
                last = picture;
            } else if (part instanceof Passage passage) {
                passages.add(passage);
            } else {
                for (Object word : (List<?>) part) {
                    passages.add((Passage) word);
                    pictures.put(((Passage) word).id(), last);
                }
            }
        }
        return new PhotoChange.Shown(passages, pictures);
    }

    private static List<Passage> words(String caption, String alt, String credit) {
        return List.of(said(BlockKind.CAPTION, caption), said(BlockKind.ALT, alt), said(BlockKind.CREDIT, credit));
    }

    private static Passage said(BlockKind kind, String text) {
        return new Passage(UUID.randomUUID(), kind, text);
    }
}
