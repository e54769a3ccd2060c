package news.dragoman.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import news.dragoman.comments.RejectReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoFormatTest {

    private static final String STORY = """
            slugline: HARBOUR-BELL
            desk: mandarin
            urgency: 4

            [original en]
            byline: a.writer
            state: EDIT waiting
            due: +1h
            at: -9m
            headline: The bell
            dek: It rang.
            dateline: Harbour

            One.
            < Two, as first filed.
            Two.

            ## After

            Three.

            [translation ug]
            state: TRANSLATION claimed
            translator: t
            due: +2h
            at: -1m
            headline: h

            ~
            2
            """;

    @Test
    void a_sentence_filed_again_is_kept_in_both_forms() {
        DemoText text = DemoStories.story(STORY).original().text();
        assertEquals(List.of("The bell", "It rang.", "Harbour", "One.", "Two.", "After", "Three."), text.rows());
        assertEquals("Two, as first filed.", text.atFirst().rows().get(4));
        assertEquals(true, text.body().get(1).subhead());
    }

    @Test
    void what_is_not_translated_yet_is_empty() {
        DemoText text = DemoStories.story(STORY).in("ug").orElseThrow().text();
        assertEquals(List.of("h", "", "", "", "2"), text.rows());
    }

    @Test
    void a_comment_and_what_became_of_it_are_read_from_its_sections() {
        var told = DemoComments.read("""
                // told
                [comment bell]
                under: HARBOUR-BELL en
                at: -9m
                network: quay

                It rang
                twice.

                [reject bell]
                by: m
                at: -5m
                reason: OFF_TOPIC
                """);
        assertEquals("It rang\ntwice.", told.written().get(0).text());
        assertEquals("", told.written().get(0).name());
        assertEquals(RejectReason.OFF_TOPIC, told.decided().get(0).reason().orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> DemoComments.read("[ban bell]\nby: m\nat: -5m\n"));
    }

    @Test
    void times_are_told_from_now() {
        assertEquals(Duration.ofMinutes(95), DemoOffset.parse("+1h35m"));
        assertEquals(Duration.ofHours(-51), DemoOffset.parse("-2d3h"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "1h", "+1x", "+5m2h"})
    void anything_else_is_no_time(String text) {
        assertThrows(IllegalArgumentException.class, () -> DemoOffset.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"urgency: four", "desk: twice", "no field at all"})
    void a_story_with_a_faulty_field_is_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> DemoStories.story(STORY.replace("urgency: 4", line)));
    }
}
