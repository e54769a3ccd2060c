package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.tools.ToolProvider;
import news.dragoman.media.PhotoFacts;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.BringingBack;
import news.dragoman.newsroom.Citing;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.PhotoWriting;
import news.dragoman.newsroom.RecordFile;
import news.dragoman.newsroom.Removing;
import news.dragoman.newsroom.StoryRecords;
import news.dragoman.story.Edition;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import news.dragoman.world.Album;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The past of a story: its versions, its timeline, its record that verifies by itself. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Removing removing;

    @Inject
    BringingBack bringing;

    @Inject
    Versions versions;

    @Inject
    StoryRecords records;

    @Inject
    Citing citing;

    @Inject
    Album album;

    @Inject
    PhotoWriting photos;

    @Inject
    Newsroom newsroom;

    @Inject
    EntityManager database;

    @TempDir
    Path folder;

    @Test
    void ana_takes_the_record_away_and_it_verifies_before_and_after_words_are_sealed_and_erased() throws Exception {
        var room = world.newsroom();
        var chinese = scene.ferry(room);
        var english = published(room, chinese);
        var first = kept("first", record(room, english));
        var told = said(List.of("docs/record/Verify.java"), first); // as the documents say
        assertTrue(told.startsWith("TRUE."), told);
        assertTrue(told.contains("0 sealed, 0 erased"), told);
        assertTrue(told.contains("content hashes computed again"), told);
        assertFalse(told.contains("words were taken away"), told);

        scene.sends(chinese, room.lin(), "没有人离开码头。", "大家都走了。");
        scene.sends(chinese, room.lin(), "渡轮停航第三天", "渡轮停航第四天");
        removing.seal(chinese.id(), wanted(chinese, "没有人离开码头。", ""), room.ana());
        var erasure = removing.askErasure(chinese.id(), wanted(chinese, "渡轮停航第三天", ""), room.ana());
        removing.erase(erasure.id(), room.wei());

        var second = record(room, english);
        assertFalse(second.contains("没有人离开码头。") || second.contains("渡轮停航第三天"), second);
        var then = verified(kept("second", second), first);
        assertTrue(then.contains("It goes on from the earlier one."), then);
        assertTrue(then.contains("words were taken away"), then);
        assertFalse(then.contains("0 sealed") || then.contains("0 erased"), then);
        assertTrue(run(first, kept("second", second)).contains("is not the beginning of this one"));
    }

    @Test
    void media_that_an_article_once_went_by_go_with_the_name_in_them_and_the_record_verifies() throws Exception {
        var room = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        var chinese = scene.draft(room, room.lin(), "TOLD", null, 5, "zh-Hans", "渡轮停航", "船员何望渡说，没有船。");
        citing.save(chinese.id(), "何望渡的电话\n望渡日报 https://example.org/何望渡\n新华社 https://example.org/", 0, room.lin());
        var quay = album.add(chinese, room.lin(), "码头。", "空码头。", "林若川");
        var where = new PhotoFacts(0.5f, 0.5f, false, LocalDate.parse("2026-09-03"), "望渡");
        photos.describe(chinese.id(), quay.id(), where, quay.version(), room.lin());
        scene.take(Step.FILE, chinese, room.lin());
        scene.take(Step.CLAIM, chinese, room.wei());
        scene.take(Step.SIGN_OFF, chinese, room.wei());
        scene.take(Step.PUBLISH, chinese, room.wei());
        correct(chinese, room);
        scene.edits(chinese, room.wei(), "船员何望渡", "一名船员");
        var name = wanted(chinese, "船员何望渡说，没有船。", "何望渡");
        again(chinese, room);
        assertEquals(
                "WORDS_OF_THE_PAST",
                assertThrows(Refusal.class, () -> removing.seal(chinese.id(), name, room.ana()))
                        .refused()
                        .reasons()
                        .get(0)
                        .code(),
                "readers still have the name below the article");
        assertFalse(
                verified(kept("whole", record(room, chinese))).contains("verified one by one"),
                "hashes are computed with the media and the photo's place that were signed");

        correct(chinese, room);
        citing.save(chinese.id(), "新华社 https://example.org/", 1, room.wei());
        again(chinese, room);
        assertTrue(record(room, chinese).contains("望渡日报 https://example.org/何望渡"), "which media, and when");
        removing.seal(chinese.id(), name, room.ana());

        var record = record(room, chinese);
        assertFalse(record.contains("何望渡"), record);
        assertTrue(record.contains("\"media\":[\"█████\",\"█████\",\"新华社 https://example.org/\"]"), record);
        assertTrue(verified(kept("cited", record)).contains("words were taken away"));
        Actor.signedIn(room.wei())
                .opens("/desk/stories/" + chinese.storyId() + "/record")
                .sees("Media cited", "新华社")
                .seesNowhere("何望渡");
        assertEquals(
                2L,
                QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "select count(*) from removed_copy c join text_removal r on r.id = c.removal_id"
                                                + " where r.edition_id = ?1 and c.place = 'publication.cited'",
                                        Long.class)
                                .setParameter(1, chinese.id())
                                .getSingleResult()),
                "sealed, they stay in the database, of both articles");
    }

    private void correct(Edition edition, World.Newsroom room) {
        newsroom.take(
                Step.CORRECT,
                edition.id(),
                room.wei(),
                Ask.at(scene.now(edition).version()).correcting(CorrectionKind.CORRECTION, "署名有误。"));
    }

    private void again(Edition edition, World.Newsroom room) {
        newsroom.take(
                Step.SIGN_OFF,
                edition.id(),
                room.wei(),
                Ask.at(scene.now(edition).version())
                        .reading(scene.hash(edition, room.wei()))
                        .alone("Nobody else is on duty."));
        scene.take(Step.PUBLISH, edition, room.wei());
    }

    private Removing.Wanted wanted(Edition edition, String text, String words) {
        var block = QuarkusTransaction.requiringNew()
                .call(() ->
                        versions
                                .withBlocks(
                                        versions.ofEdition(edition.id()).get(0).id())
                                .orElseThrow()
                                .passages()
                                .stream()
                                .filter(p -> p.text().equals(text))
                                .findFirst()
                                .orElseThrow()
                                .id());
        return new Removing.Wanted(block, Set.of(1), words, "A wish.");
    }

    @Test
    void whoever_changes_a_word_a_name_or_an_entry_is_found_out_by_the_line() throws Exception {
        var room = world.newsroom();
        var english = published(room, scene.ferry(room));
        var lines = record(room, english).split("\n");
        int words = line(lines, "\"words\":\"");
        int entry = line(lines, "\"step\":\"SIGN_OFF\"");
        assertRefused(words, change(lines, words, "\"words\":\"", "\"words\":\"Not "));
        assertRefused(entry, change(lines, entry, "\"step\":\"SIGN_OFF\"", "\"step\":\"REOPEN\""));
        assertRefused(entry, gone(lines, entry));
        var end = lines.clone();
        end[lines.length - 2] = "";
        assertTrue(run(kept("cut", String.join("\n", end))).contains("NOT TRUE"));
    }

    @Test
    void a_pen_name_stays_one_in_the_record_and_it_verifies_all_the_same() throws Exception {
        var room = world.newsroom();
        var english = published(room, scene.ferry(room));
        var persona = world.persona(room.hana(), "PV" + room.number(), "Vera Pale", "白薇");
        scene.workUnder(english, persona, room.hana());
        var record = record(room, english);
        assertFalse(record.contains("Hana Voss") || record.contains("沃斯"), "her own name");
        assertFalse(record.contains(room.hana().id().toString()), "her own id");
        assertTrue(record.contains("Vera Pale"));
        verified(kept("masked", record));
    }

    @Test
    void the_record_is_for_chiefs_auditors_and_editors_of_the_desk() {
        var room = world.newsroom();
        var english = published(room, scene.ferry(room));
        String at = "/desk/stories/" + english.storyId() + "/record";
        Actor.signedIn(room.nora()).opens(at).gets(200).sees("Record of FERRY-RAIN", "Take it away as a file");
        Actor.signedIn(room.hana()).opens(at).gets(403).sees("Only chiefs, auditors and editors");
        Actor.signedIn(room.mod()).opens(at).gets(404);
        Actor.signedIn(room.otto()).opens(at + ".json").gets(404);
    }

    @Test
    void hana_brings_her_first_words_back_and_what_stood_there_is_kept() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "BACK"), "en", room.hana());
        scene.translate(english, room.hana(), "Old headline.", "Old one.", "Old two.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.RETURN, english, room.nora(), "Shorter.");
        scene.translate(english, room.hana(), "New headline.", "New one.", "New two.");
        assertThrows(Refusal.class, () -> bringing.bringBack(english.id(), 1, room.nora()), "she does not hold it");
        assertEquals(List.of("New headline.", "New one.", "New two."), scene.words(english));

        var hana = Actor.signedIn(room.hana())
                .opens("/desk/editions/" + english.id() + "/versions")
                .gets(200);
        hana.submits("form[action$='/versions/1/bring-back']", Map.of()).gets(200);
        hana.sees("Set aside by Hana Voss", "Brought back by Hana Voss", "← 1");

        assertEquals(List.of("Old headline.", "Old one.", "Old two."), scene.words(english));
        var all = QuarkusTransaction.requiringNew().call(() -> versions.ofEdition(english.id()));
        assertEquals(
                List.of(Version.CutAt.SUBMITTED, Version.CutAt.SET_ASIDE, Version.CutAt.BROUGHT_BACK),
                all.stream().map(Version::cutAt).toList());
        bringing.bringBack(english.id(), 2, room.hana());
        assertEquals(List.of("New headline.", "New one.", "New two."), scene.words(english), "and forth again");
        scene.take(Step.SUBMIT, english, room.hana());
    }

    @Test
    void lin_brings_an_original_back_and_sends_it_to_translators_as_a_change_that_matters() {
        var room = world.newsroom();
        var chinese = scene.filed(room, room.lin(), "BACK-ZH");
        var english = scene.claimed(chinese, "en", room.hana());
        scene.translate(english, room.hana(), "Headline.", "One.", "Two.");
        var held = scene.take(Step.CLAIM, chinese, room.wei());
        scene.sends(held, room.wei(), "昨夜大雨。", "昨夜小雨。");
        bringing.bringBack(chinese.id(), 1, room.wei());
        scene.sends(held, room.wei(), "船都没有出港。", "船都没有出港！");
        assertEquals(
                List.of("昨夜大雨。船都没有出港！"),
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> versions
                                        .withBlocks(versions.latest(chinese.id())
                                                .orElseThrow()
                                                .id())
                                        .orElseThrow()
                                        .passages()
                                        .stream()
                                        .map(p -> p.text())
                                        .filter(t -> t.contains("船"))
                                        .toList()));
    }

    @Test
    void the_timeline_shows_what_is_asked_for_and_a_pen_name_is_found_by_it_alone() {
        var room = world.newsroom();
        var english = published(room, scene.ferry(room));
        String at = "/desk/stories/" + english.storyId() + "/timeline";
        var nora = Actor.signedIn(room.nora()).opens(at).gets(200).sees("Hana Voss", "signed off English");
        nora.opens(at + "?step=SIGN_OFF").sees("signed off English").seesNowhere("submitted English");
        nora.opens(at + "?edition=" + english.id()).seesNowhere("filed Chinese");
        nora.opens(at + "?until=2001-01-01T00:00").sees("Nothing here");
        var persona = world.persona(room.hana(), "PT" + room.number(), "Tilda Ray", "雷婷");
        scene.workUnder(english, persona, room.hana());
        nora.opens(at + "?person=" + room.hana().id()).sees("Nothing here").seesNowhere("Hana Voss");
        nora.opens(at + "?person=" + persona.id()).sees("Tilda Ray", "submitted English");
    }

    private Edition published(World.Newsroom room, Edition chinese) {
        var english = scene.claimed(chinese, "en", room.hana());
        scene.translate(
                english, room.hana(), "Third day.", "Waiting.", "The pier", "It rained.", "Tomorrow.", "Nobody left.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        return scene.take(Step.PUBLISH, english, room.nora());
    }

    private String record(World.Newsroom room, Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> RecordFile.of(
                        records.of(edition.storyId(), room.ana()),
                        room.ana(),
                        "en",
                        Instant.parse("2026-11-28T12:00:00Z")));
    }

    private Path kept(String name, String record) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), record);
    }

    private static int line(String[] lines, String what) {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(what)) {
                return i;
            }
        }
        throw new AssertionError(what);
    }

    private static String change(String[] lines, int at, String from, String to) {
        var changed = lines.clone();
        changed[at] = changed[at].replace(from, to);
        return String.join("\n", changed);
    }

    private static String gone(String[] lines, int at) {
        var left = new java.util.ArrayList<>(List.of(lines));
        left.remove(at);
        return String.join("\n", left);
    }

    private void assertRefused(int line, String record) throws Exception {
        String said = run(kept(UUID.randomUUID().toString(), record));
        assertTrue(said.contains("NOT TRUE. Line " + line + ": "), said);
    }

    private String verified(Path... files) throws Exception {
        String said = run(files);
        assertTrue(said.startsWith("TRUE."), said);
        return said;
    }

    /** The program that ships in the documents, by the Java that runs this. */
    private String run(Path... files) throws Exception {
        Path classes = folder.resolve("classes");
        if (!Files.exists(classes)) {
            Files.createDirectory(classes);
            assertEquals(
                    0,
                    ToolProvider.getSystemJavaCompiler()
                            .run(null, null, null, "-d", classes.toString(), "docs/record/Verify.java"));
        }
        return said(List.of("-XX:TieredStopAtLevel=1", "-cp", classes.toString(), "Verify"), files);
    }

    private static String said(List<String> program, Path... files) throws Exception {
        var command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(program);
        for (Path file : files) {
            command.add(file.toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
