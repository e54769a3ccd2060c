package news.dragoman.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.comments.Passing;
import news.dragoman.demo.DemoPeople.Pair;
import news.dragoman.demo.DemoPeople.Person;
import news.dragoman.demo.DemoStories.Edition;
import news.dragoman.demo.DemoStories.Story;
import news.dragoman.demo.DemoStories.Turn;
import news.dragoman.language.Language;
import news.dragoman.language.PlainText;
import news.dragoman.language.Sentences;
import news.dragoman.language.StrangersText;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** That the demo newsroom as written could have come about by the rules, and reads as a newsroom's own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoNewsroomTest {

    private static final Set<String> PUBLISHED_IN = Set.of("en", "zh-Hans", "zh-Hant", "ko", "ug");

    private final DemoPeople people = DemoPeople.load();
    private final List<Story> stories = DemoStories.load().stories();

    @Test
    void there_are_forty_one_stories_and_every_file_is_listed() throws IOException {
        Path folder = Path.of("src/main/resources/demo/stories");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    DemoStories.files(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(41, stories.size());
        assertEquals(41, stories.stream().map(Story::slugline).distinct().count());
        for (int i = 0; i < stories.size(); i++) {
            assertTrue(DemoStories.files().get(i).endsWith("-" + stories.get(i).slugline() + ".txt"));
        }
    }

    @Test
    void originals_are_in_six_languages() {
        Map<String, Long> count =
                stories.stream().collect(Collectors.groupingBy(s -> s.original().language(), Collectors.counting()));
        assertEquals(Map.of("zh-Hans", 20L, "zh-Hant", 6L, "ko", 4L, "ug", 4L, "en", 6L, "bo", 1L), count);
    }

    @Test
    void every_role_is_filled_and_everybody_has_a_name_in_every_language_of_publication() {
        assertEquals(
                EnumSet.allOf(Role.class),
                people.people().stream().flatMap(p -> p.roles().stream()).collect(Collectors.toSet()));
        Map<String, Set<String>> tags = new HashMap<>();
        people.people().forEach(p -> tags.put(p.login(), p.names().keySet()));
        people.personas().forEach(p -> tags.put(p.key(), p.names().keySet()));
        people.desks().forEach(d -> tags.put(d.code(), d.names().keySet()));
        tags.put("newsroom", people.newsroom().keySet());
        tags.forEach((who, names) -> assertEquals(PUBLISHED_IN, names, who));
        people.personas().forEach(p -> assertTrue(person(p.of()).roles().contains(Role.REPORTER)));
        people.people().forEach(p -> assertTrue(deskOf(p.desk()).isPresent(), p.login()));
    }

    @Test
    void initials_are_unique_and_a_pen_name_does_not_give_away_who_bears_it() {
        List<String> initials = Stream.concat(
                        people.people().stream().map(Person::initials),
                        people.personas().stream().map(DemoPeople.Persona::initials))
                .toList();
        assertEquals(initials.size(), new HashSet<>(initials).size());
        people.personas()
                .forEach(persona -> assertTrue(stories.stream()
                        .map(s -> s.original().byline())
                        .noneMatch(byline -> byline.contains(persona.of()))));
    }

    @Test
    void every_stage_and_turn_occurs_for_originals_and_for_translations() {
        assertEquals(
                Set.of(
                        "DRAFT NONE",
                        "DRAFT RETURNED",
                        "EDIT WAITING",
                        "EDIT CLAIMED",
                        "READY NONE",
                        "PUBLISHED NONE",
                        "SPIKED NONE"),
                states(Edition::isOriginal));
        assertEquals(
                Set.of(
                        "TRANSLATION WAITING",
                        "TRANSLATION CLAIMED",
                        "TRANSLATION RETURNED",
                        "EDIT WAITING",
                        "EDIT CLAIMED",
                        "READY NONE",
                        "PUBLISHED NONE",
                        "SPIKED NONE"),
                states(e -> !e.isOriginal()));
        assertEquals(1, stories.stream().filter(s -> s.urgency() == 1).count());
        assertTrue(editions()
                        .filter(e -> e.due().isNegative())
                        .filter(e -> EnumSet.of(Stage.TRANSLATION, Stage.EDIT).contains(e.stage()))
                        .count()
                >= 4);
    }

    @Test
    void a_translation_follows_its_source_sentence_by_sentence() {
        for (Story story : stories) {
            for (Edition edition : story.editions()) {
                if (!edition.isOriginal()) {
                    assertFollows(story.slugline() + " " + edition.language(), edition, edition.sources(story));
                }
            }
        }
    }

    @Test
    void everybody_named_exists_and_may_do_what_the_story_says_he_did() {
        for (Story story : stories) {
            for (Edition e : story.editions()) {
                String where = story.slugline() + " " + e.language();
                e.byline().forEach(name -> assertTrue(author(name).roles().contains(Role.REPORTER), where));
                e.translator().ifPresent(t -> {
                    assertTrue(person(t).roles().contains(Role.TRANSLATOR), where);
                    assertTrue(person(t).pairs().contains(new Pair(e.from(), e.language())), where + " by " + t);
                });
                Stream.of(e.editor(), e.returnedBy(), e.spikedBy())
                        .flatMap(Optional::stream)
                        .forEach(who -> {
                            assertTrue(person(who).roles().contains(Role.EDITOR), where);
                            assertTrue(person(who).languages().contains(e.language()), where + " by " + who);
                        });
            }
        }
    }

    @Test
    void a_stage_names_whoever_brought_the_edition_there() {
        for (Story story : stories) {
            for (Edition e : story.editions()) {
                String where = story.slugline() + " " + e.language();
                boolean edited = e.stage() == Stage.READY || e.stage() == Stage.PUBLISHED;
                boolean held = e.turn() == Turn.CLAIMED;
                assertEquals(e.isOriginal(), !e.byline().isEmpty(), where);
                assertEquals(
                        edited || held && e.stage() == Stage.EDIT, e.editor().isPresent(), where);
                if (!e.isOriginal() && e.stage() != Stage.SPIKED) {
                    assertEquals(
                            e.turn() != Turn.WAITING || e.stage() == Stage.EDIT,
                            e.translator().isPresent(),
                            where);
                }
                assertEquals(
                        e.stage() == Stage.SPIKED,
                        e.spikedBy().isPresent() && e.spikedFrom().isPresent(),
                        where);
                boolean explained = e.stage() == Stage.SPIKED || e.returnedBy().isPresent() || solo(e);
                assertEquals(explained, e.reason().isPresent(), where);
            }
        }
    }

    @Test
    void a_signature_is_by_a_second_pair_of_eyes_or_on_a_desk_that_allows_one() {
        int solo = 0;
        int waived = 0;
        for (Story story : stories) {
            Set<String> reporters = story.original().byline().stream()
                    .map(name -> author(name).login())
                    .collect(Collectors.toSet());
            for (Edition e : story.editions()) {
                if (e.editor().isEmpty()) {
                    continue;
                }
                assertFalse(reporters.contains(e.editor().get()), story.slugline());
                if (e.waivedBy().isPresent()) {
                    waived++;
                    assertTrue(
                            solo(e)
                                    && !e.waivedBy().equals(e.editor())
                                    && deskOf(story.desk()).orElseThrow().fourEyes() == FourEyes.REQUIRED,
                            story.slugline());
                } else if (solo(e)) {
                    solo++;
                    assertEquals(
                            FourEyes.SOLO_ALLOWED,
                            deskOf(story.desk()).orElseThrow().fourEyes());
                }
            }
        }
        assertEquals(1, solo);
        assertEquals(1, waived);
    }

    @Test
    void a_filed_story_has_its_proposed_and_its_desks_own_translations_and_a_draft_has_none() {
        for (Story story : stories) {
            boolean filed =
                    story.original().stage() != Stage.DRAFT || story.original().turn() == Turn.RETURNED;
            Set<String> expected = new TreeSet<>();
            if (filed) {
                expected.addAll(story.original().targets());
                expected.addAll(deskOf(story.desk()).orElseThrow().targets());
                expected.remove(story.original().language());
            }
            Set<String> relayed = story.editions().stream()
                    .filter(e ->
                            !e.isOriginal() && !e.from().equals(story.original().language()))
                    .map(Edition::language)
                    .collect(Collectors.toSet());
            expected.addAll(relayed);
            assertEquals(
                    expected,
                    story.editions().stream()
                            .filter(e -> !e.isOriginal())
                            .map(Edition::language)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    story.slugline());
        }
    }

    @Test
    void nobody_holds_more_than_three_claims_and_two_claims_have_run_out() {
        Map<String, Integer> claims = new HashMap<>();
        editions().filter(e -> e.turn() == Turn.CLAIMED).forEach(e -> claims.merge(holder(e), 1, Integer::sum));
        claims.forEach((who, count) -> assertTrue(count <= 3, who + " holds " + count));
        assertEquals(
                2,
                editions()
                        .filter(e -> e.turn() == Turn.CLAIMED)
                        .filter(e -> e.at().negated().compareTo(lease(e)) > 0)
                        .count());
    }

    @Test
    void one_translation_is_drawn_from_two_reports_of_one_event() {
        List<Edition> both = editions().filter(e -> !e.also().isEmpty()).toList();
        assertEquals(1, both.size());
        Story story = stories.stream()
                .filter(s -> s.editions().contains(both.get(0)))
                .findFirst()
                .orElseThrow();
        assertEquals(2, story.editions().stream().filter(Edition::isOriginal).count());
        for (Edition original : story.editions().subList(0, 2)) {
            assertTrue(original.isOriginal(), "originals come first");
            assertTrue(
                    story.original().byline().contains(original.byline().get(0)),
                    "whoever writes another original may read the story");
        }
    }

    @Test
    void one_source_was_filed_again_after_its_translation_began() {
        List<Story> again = stories.stream()
                .filter(s -> !s.original().text().equals(s.original().text().atFirst()))
                .toList();
        assertEquals(1, again.size());
        assertTrue(again.get(0).original().returnedBy().isPresent());
        assertTrue(again.get(0).in("en").orElseThrow().translator().isPresent());
    }

    @Test
    void every_text_may_be_stored_and_no_sentence_stands_twice() {
        Map<String, String> seen = new HashMap<>();
        for (Story story : stories) {
            for (Edition e : story.editions()) {
                for (String row : e.text().rows()) {
                    assertEquals(Optional.empty(), PlainText.fault(row), row);
                }
                e.text().body().stream()
                        .flatMap(p -> p.sentences().stream())
                        .filter(s -> !s.text().isEmpty())
                        .forEach(s -> assertEquals(null, seen.put(s.text(), story.slugline()), s.text()));
            }
        }
    }

    @Test
    void paragraphs_of_every_source_split_into_the_lines_they_are_written_in() {
        List<String> wrong = new ArrayList<>();
        for (Story story : stories) {
            for (Edition source : sources(story)) {
                Language language = Language.of(source.language());
                Stream<DemoText.Paragraph> paragraphs =
                        Stream.concat(source.text().body().stream(), source.text().atFirst().body().stream());
                for (DemoText.Paragraph paragraph : paragraphs.distinct().toList()) {
                    List<String> lines = paragraph.sentences().stream()
                            .map(DemoText.Sentence::text)
                            .toList();
                    List<String> split = Sentences.split(Sentences.join(lines, language), language);
                    if (!split.equals(lines)) {
                        wrong.add(story.slugline() + "\n  written " + lines + "\n  split   " + split);
                    }
                }
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @Test
    void comments_could_have_been_sent_under_what_is_published_and_decided_by_whoever_decided_them() {
        var told = DemoComments.load();
        Map<String, DemoComments.Written> written = new HashMap<>();
        for (DemoComments.Written one : told.written()) {
            assertEquals(null, written.put(one.key(), one), one.key());
            Edition under = stories.stream()
                    .filter(story -> story.slugline().equals(one.slugline()))
                    .findFirst()
                    .flatMap(story -> story.in(one.language()))
                    .orElseThrow(() -> new AssertionError(one.key()));
            assertEquals(Stage.PUBLISHED, under.stage(), one.key());
            assertTrue(one.at().compareTo(under.at()) > 0 && one.at().isNegative(), one.key());
            assertEquals(Optional.empty(), StrangersText.fault(one.text()), one.key());
            assertEquals(Optional.empty(), StrangersText.fault(one.name()), one.key());
        }
        assertEquals(
                told.decided().size(),
                told.decided().stream()
                        .map(DemoComments.Decided::key)
                        .distinct()
                        .count());
        for (DemoComments.Decided one : told.decided()) {
            DemoComments.Written of = written.get(one.key());
            assertTrue(one.at().compareTo(of.at()) > 0 && one.at().isNegative(), one.key());
            Person by = person(one.by());
            assertTrue(
                    by.roles().contains(Role.CHIEF)
                            || by.roles().contains(Role.MODERATOR)
                                    && by.languages().contains(of.language()),
                    one.key());
            assertTrue(one.edited().isEmpty() || !one.note().isEmpty(), one.key());
            one.to()
                    .ifPresent(to -> assertTrue(
                            person(to).roles().contains(Role.EDITOR)
                                    && person(to).languages().contains(of.language()),
                            one.key()));
        }
        assertEquals(
                EnumSet.allOf(Passing.class),
                told.decided().stream().flatMap(one -> one.passed().stream()).collect(Collectors.toSet()));
        assertTrue(told.decided().stream().anyMatch(one -> one.reason().isPresent()));
        assertTrue(told.written().size() > told.decided().size() + 5, "moderators have something to do");
    }

    @Test
    void bodies_are_of_a_newspapers_length() {
        List<Integer> lengths = stories.stream()
                .filter(s -> s.original().stage() != Stage.DRAFT)
                .map(s -> s.original().text().body().size())
                .toList();
        assertTrue(lengths.stream().allMatch(length -> length >= 4), lengths::toString);
        assertTrue(stories.stream()
                        .filter(s -> s.original().text().body().size() >= 14)
                        .count()
                >= 4);
    }

    private static void assertFollows(String where, Edition edition, DemoText source) {
        List<DemoText.Paragraph> body = edition.text().body();
        boolean whole = edition.stage() != Stage.TRANSLATION && edition.stage() != Stage.SPIKED
                || edition.turn() == Turn.RETURNED;
        List<String> rows = edition.text().rows();
        if (whole) {
            assertEquals(source.body().size(), body.size(), where);
            assertFalse(rows.contains(""), where);
        }
        assertTrue(body.size() <= source.body().size(), where);
        for (int i = 0; i < body.size(); i++) {
            DemoText.Paragraph from = source.body().get(i);
            DemoText.Paragraph to = body.get(i);
            assertEquals(from.subhead(), to.subhead(), where + " paragraph " + i);
            int missing = from.sentences().size() - to.sentences().size();
            boolean last = i == body.size() - 1 && !whole;
            assertTrue(last ? missing >= 0 : missing == 0, where + " paragraph " + (i + 1) + " lacks " + missing);
        }
        if (edition.turn() == Turn.CLAIMED && edition.stage() == Stage.TRANSLATION) {
            long done = rows.stream().filter(row -> !row.isEmpty()).count();
            assertTrue(done > 0 && done < source.rows().size(), where);
        }
    }

    private Set<String> states(Predicate<Edition> which) {
        return editions().filter(which).map(e -> e.stage() + " " + e.turn()).collect(Collectors.toSet());
    }

    private Stream<Edition> editions() {
        return stories.stream().flatMap(s -> s.editions().stream());
    }

    /** The original, and a translation that another is drawn from. */
    private static List<Edition> sources(Story story) {
        Set<String> from = story.editions().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.from()), e.also().stream()))
                .collect(Collectors.toSet());
        return story.editions().stream()
                .filter(e -> e.isOriginal() || from.contains(e.language()))
                .toList();
    }

    private static boolean solo(Edition e) {
        return e.translator().isPresent() && e.translator().equals(e.editor());
    }

    private static String holder(Edition e) {
        return (e.stage() == Stage.EDIT ? e.editor() : e.translator()).orElseThrow();
    }

    /** The lifecycle's own lengths. */
    private static Duration lease(Edition e) {
        return e.stage() == Stage.EDIT ? Duration.ofMinutes(30) : Duration.ofHours(2);
    }

    private Person author(String name) {
        return people.personas().stream()
                .filter(p -> name.equals("persona:" + p.key()))
                .findFirst()
                .map(p -> person(p.of()))
                .orElseGet(() -> person(name));
    }

    private Person person(String login) {
        return people.people().stream()
                .filter(p -> p.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + login));
    }

    private Optional<DemoPeople.Desk> deskOf(String code) {
        return people.desks().stream().filter(d -> d.code().equals(code)).findFirst();
    }
}
