package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dragoman.language.Language;
import news.dragoman.language.Sentences;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.SourceUpdates;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.story.Segment;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A real Chinese news document is restructured freely while it is translated; its reporter corrects it three times in the
 * middle, once while its translator is offline. She submits, nothing is lost, and every sentence is accounted for.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FreelyTranslatedTest extends BrowserTest {

    /** Lie beside the project and are not part of it. */
    private static final Path NEWS = Path.of("..", "shared", "data", "ntrex128");

    /** Of so many lines or more; the first document that is long enough is taken. */
    private static final int LINES = 20;

    private static final int LINES_A_PARAGRAPH = 3;
    private static final String EDITOR = ".row--active textarea";
    private static final Language CHINESE = Language.of("zh-Hans");

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Blocks blocks;

    @Inject
    Versions versions;

    @Inject
    SourceUpdates updates;

    @Inject
    EntityManager database;

    /** A document, line by line, and the English that it was made from. */
    private record Document(List<String> chinese, List<String> english) {}

    private final List<String> typed = new ArrayList<>();
    private Edition original;
    private Edition english;
    private Page page;

    @Test
    void translated_restructured_corrected_three_times_and_submitted_with_nothing_lost() {
        var document = document();
        var room = world.newsroom();
        original = filed(room, document);
        english = scene.claimed(original, "en", room.hana());
        int sentences = scene.units(english).size();
        assertTrue(sentences >= LINES, () -> sentences + " sentences");
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0).open(bench());
        page = visit.page();

        translate(document, sentences / 2);
        corrects(room.lin(), Version.Weight.MATERIAL, 1, text -> changed(text, 0));
        restructure();
        theRest(document);

        visit.context().setOffline(true);
        open(1);
        type("Typed while nobody answered.");
        assertThat(page.locator(".topbar [data-save-status]")).hasText("Not saved. Kept on this computer");
        corrects(room.lin(), Version.Weight.MATERIAL, 2, text -> text + "记者稍后补充了这一句。");
        visit.context().setOffline(false);
        assertThat(page.locator(".topbar [data-save-status]")).containsText("Saved");

        corrects(room.lin(), Version.Weight.MATERIAL, 3, text -> without(text, 0));
        page.navigate(bench());
        assertThat(page.locator("[data-source-news]")).containsText("The source moved");
        assertThat(page.locator("[data-next-step]")).hasAttribute("aria-disabled", "true");
        answerEveryChange(document);
        theRest(document);

        assertThat(page.locator("[data-source-news]")).hasCount(0);
        page.locator("[data-next-step]").click();
        page.waitForURL("**/desk/stories/**");
        assertEquals(Stage.EDIT, scene.now(english).stage());
        everySentenceIsAccountedFor();
        nothingTypedIsLost();
    }

    private void translate(Document document, int sentences) {
        open(1);
        for (int n = 0; n < sentences; n++) {
            type(document.english().get(n) + " (" + n + ")");
            page.keyboard().press("Control+Enter");
        }
        assertThat(page.locator(".topbar [data-save-status]")).containsText("Saved");
    }

    /** By keys, by menu and by grip: merge, split, move, paragraphs, leave out, add; and one that is taken back. */
    private void restructure() {
        open(3);
        press("Alt+m", "Merged");
        page.locator(EDITOR).evaluate("field => field.setSelectionRange(12, 12)");
        press("Alt+x", "Split");
        press("Alt+p", "Paragraph started");
        press("Alt+z", "Undone");
        open(7);
        press("Alt+Shift+ArrowDown", "Paragraph moved");
        open(5);
        press("Alt+o", "Left out");
        var place = page.locator(".insert__b").last();
        place.focus();
        page.keyboard().press("Enter");
        page.keyboard().type("The almanac.");
        press("Enter", "Added");
        type("Context that readers of English need.");
        page.keyboard().press("Control+Enter");
        page.locator(".grip").nth(1).focus();
        press("ArrowUp", "Paragraph moved");
        assertThat(page.locator(".grip:focus")).hasCount(1);
    }

    private void answerEveryChange(Document document) {
        for (int n = 0; page.locator("[data-moved]").count() > 0; n++) {
            assertTrue(n < 20, "changes that do not end");
            int before = page.locator("[data-moved]").count();
            assertThat(page.locator(".keys")).isVisible(); // the script has run
            page.keyboard().press("Alt+u");
            var row = page.locator(".row--active[data-moved]");
            assertThat(row).hasCount(1);
            switch (row.getAttribute("data-moved")) {
                case "gone" -> row.locator("[data-moved-note] button").last().click();
                case "new" -> {
                    type("A sentence that came later. (" + n + ")");
                    page.keyboard().press("Control+Enter");
                }
                default -> {
                    if (n % 2 == 0) {
                        row.locator("[data-moved-note] button").click();
                    } else {
                        type("Translated anew: " + document.english().get(n));
                        page.keyboard().press("Control+Enter");
                    }
                }
            }
            assertThat(page.locator("[data-moved]")).hasCount(before - 1);
        }
    }

    /** Whatever is not confirmed yet, one after the other: what has no words is translated, what was cut up confirmed. */
    private void theRest(Document document) {
        page.navigate(bench());
        assertThat(page.locator(".keys")).isVisible();
        for (int n = 0; page.locator(EDITOR).isVisible(); n++) {
            assertTrue(n < 60, "rows that are never done");
            assertThat(page.locator(EDITOR)).isFocused();
            if (page.locator(EDITOR).inputValue().isBlank()) {
                type("The rest: "
                        + document.english().get(n % document.english().size()) + " (" + typed.size() + ")");
            }
            page.keyboard().press("Control+Enter");
        }
        assertThat(page.locator(".topbar [data-save-status]")).containsText("Saved");
    }

    private void everySentenceIsAccountedFor() {
        QuarkusTransaction.requiringNew().run(() -> {
            var pin = database.find(Edition.class, english.id()).sources().get(0);
            var newest = versions.latest(original.id()).orElseThrow();
            assertEquals(4, newest.number(), "filed, and corrected three times");
            assertEquals(newest.id(), pin.versionId(), "pinned to the last");
            var units = scene.units(english);
            for (Segment sentence :
                    versions.withSegments(newest.id()).orElseThrow().segments()) {
                var answering = units.stream()
                        .filter(u -> u.segments().contains(sentence.id()))
                        .toList();
                assertTrue(!answering.isEmpty(), () -> "nobody answers " + sentence.text());
                assertTrue(
                        answering.stream().noneMatch(Unit::omitted) || answering.size() == 1,
                        () -> "answered and left out: " + sentence.text());
                assertTrue(answering.stream().allMatch(Unit::settled), sentence::text);
            }
        });
    }

    /** In a row, or put aside by what was done to it: never nowhere. */
    private void nothingTypedIsLost() {
        var kept = QuarkusTransaction.requiringNew().call(() -> {
            List<String> texts = new ArrayList<>(scene.words(english));
            for (String sql : List.of(
                    "select r -> 'row' ->> 'text' from unit_operation o, jsonb_array_elements((o.before -> 'rows')"
                            + " || (o.after -> 'rows')) r where o.edition_id = ?1",
                    "select t.content from unit_dropped d join kept_text t on t.id = d.text_id where d.edition_id = ?1")) {
                database.createNativeQuery(sql, String.class)
                        .setParameter(1, english.id())
                        .getResultList()
                        .forEach(text -> texts.add((String) text));
            }
            return String.join("\n", texts);
        });
        var lost = typed.stream().filter(text -> !kept.contains(text)).toList();
        assertEquals(List.of(), lost);
    }

    private void type(String words) {
        var field = page.locator(EDITOR);
        assertThat(field).isFocused();
        typed.remove(field.inputValue()); // she writes something else there herself
        field.fill(words);
        typed.add(words);
    }

    private void press(String key, String did) {
        page.locator("[data-live]").evaluate("place => place.textContent = ''");
        page.keyboard().press(key);
        try {
            assertThat(page.locator("[data-live]")).hasText(did);
        } catch (AssertionError notDone) {
            throw new AssertionError(
                    key + " at " + page.url() + ": "
                            + page.locator("main .notice").allInnerTexts() + " with the focus on "
                            + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"),
                    notDone);
        }
        assertThat(page.locator(EDITOR).or(page.locator("[data-put-back]")).first())
                .isVisible();
    }

    private void open(int number) {
        page.locator("[data-number='" + number + "'] .row__n").click();
        assertThat(page.locator("[data-number='" + number + "'] textarea")).isFocused();
    }

    /** Lin changes one paragraph and sends. */
    private void corrects(
            Person lin, Version.Weight weight, int paragraph, java.util.function.UnaryOperator<String> change) {
        List<Block> body = QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(original.id()).stream()
                        .filter(b -> b.kind() == BlockKind.PARAGRAPH)
                        .toList());
        var block = body.get(paragraph);
        updates.send(
                original.id(),
                Ask.at(scene.now(original).version()).because("A correction.").weighing(weight),
                List.of(new SourceUpdates.Words(block.id(), block.version(), change.apply(block.text()))),
                lin);
    }

    private static String changed(String paragraph, int sentence) {
        String was = Sentences.split(paragraph, CHINESE).get(sentence);
        return paragraph.replace(was, was.substring(0, was.length() - 1) + "，记者更正" + was.substring(was.length() - 1));
    }

    private static String without(String paragraph, int sentence) {
        return paragraph
                .replace(Sentences.split(paragraph, CHINESE).get(sentence), "")
                .strip();
    }

    private Edition filed(World.Newsroom room, Document document) {
        var lines = document.chinese();
        var body = IntStream.range(0, (lines.size() - 1 + LINES_A_PARAGRAPH - 1) / LINES_A_PARAGRAPH)
                .mapToObj(p -> String.join(
                        "",
                        lines.subList(
                                1 + p * LINES_A_PARAGRAPH, Math.min(lines.size(), 1 + (p + 1) * LINES_A_PARAGRAPH))))
                .toList();
        var draft = scene.draft(
                room,
                room.lin(),
                "FREELY-" + UUID.randomUUID().toString().substring(0, 8),
                null,
                5,
                "zh-Hans",
                lines.get(0),
                String.join("\n", body));
        return scene.take(Step.FILE, draft, room.lin());
    }

    private static Document document() {
        Path chinese = NEWS.resolve("newstest2019-ref.zho-CN.txt");
        if (!Files.exists(chinese)) {
            System.err.println("\n*** " + NEWS + " IS NOT THERE: THE JOURNEY WITH A REAL DOCUMENT IS SKIPPED. ***\n");
            Assumptions.abort("no news texts");
        }
        try {
            var documents = Files.readAllLines(NEWS.resolve("DOCUMENT_IDS.tsv"));
            var lines = Files.readAllLines(chinese);
            var source = Files.readAllLines(NEWS.resolve("newstest2019-src.eng.txt"));
            for (int from = 0; from < documents.size(); ) {
                int to = from;
                while (to < documents.size() && documents.get(to).equals(documents.get(from))) {
                    to++;
                }
                if (to - from >= LINES) {
                    return new Document(
                            lines.subList(from, to).stream().map(String::strip).toList(),
                            source.subList(from, to).stream().map(String::strip).toList());
                }
                from = to;
            }
            throw new AssertionError("no document of " + LINES + " lines");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String bench() {
        return "/desk/editions/" + english.id() + "/translate";
    }
}
