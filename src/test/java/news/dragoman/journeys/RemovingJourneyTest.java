package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import news.dragoman.history.KeptText;
import news.dragoman.newsroom.Previewing;
import news.dragoman.newsroom.Removing;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A name that must not be read any more is taken out of a story's past. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemovingJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Removing removing;

    @Inject
    UnitWriting writing;

    @Inject
    Previewing previewing;

    @Inject
    Versions versions;

    @Inject
    Notices notices;

    @Inject
    EntityManager database;

    @Test
    void ana_seals_a_name_that_hana_took_out_and_nobody_reads_it_while_it_stays() {
        var room = world.newsroom();
        var told = told(room, "Osman Beydu of Pier Nine");
        var english = told.english();
        var wanted = new Removing.Wanted(told.block(), Set.of(1), "Osman Beydu", "He was arrested.");

        String secret = previewing
                .make(UUID.randomUUID(), english.id(), 1, "Somebody outside", Duration.ofHours(1), room.nora())
                .orElseThrow()
                .secret();
        assertTrue(given().get("/preview/" + secret).asString().contains("Osman Beydu"));
        assertEquals("CHIEF", refused(() -> removing.seal(english.id(), wanted, room.nora())));
        var sealed = removing.seal(english.id(), wanted, room.ana());

        assertTrue(sealed.versions() >= 1, () -> "versions " + sealed.versions());
        assertEquals(
                List.of("kept_text.sealed"),
                found("Osman Beydu of Pier Nine").stream().distinct().toList());
        var first = version(english, 1);
        assertTrue(first.passages().stream().anyMatch(p -> p.text().equals(KeptText.BARS)));
        Actor.signedIn(room.nora())
                .opens("/desk/editions/" + english.id() + "/read?version=1")
                .gets(200)
                .sees(KeptText.BARS)
                .seesNowhere("Osman");
        var shown = given().get("/preview/" + secret);
        assertEquals(200, shown.statusCode());
        assertTrue(
                shown.asString().contains(KeptText.BARS) && !shown.asString().contains("Osman"),
                "who has a link to that version does not read the name either");
        assertEquals("WORDS_GONE", refused(() -> removing.seal(english.id(), wanted, room.ana())));
    }

    @Test
    void an_erasure_takes_two_people_and_then_the_words_are_nowhere_in_the_database() {
        var room = world.newsroom();
        var told = told(room, "Selin Aydogmus, who rang at noon");
        var english = told.english();
        var wanted = new Removing.Wanted(told.block(), Set.of(1), "Selin Aydogmus", "She asked for it.");
        var asked = removing.askErasure(english.id(), wanted, room.ana());
        assertFalse(found("Selin Aydogmus").isEmpty(), "asking takes nothing away");
        assertEquals("SECOND_PERSON", refused(() -> removing.erase(asked.id(), room.ana())));
        assertEquals(1, waiting(room.nora(), english), "Nora, who may confirm it, is told that it waits");
        assertEquals(0, waiting(room.ana(), english), "Ana asked herself");
        assertEquals(0, waiting(room.hana(), english), "Hana may not confirm it");
        String versions = "/desk/editions/" + english.id() + "/versions";
        Actor.signedIn(room.nora())
                .opens("/desk/for-you")
                .sees("waits for a second person to confirm")
                .opens(versions)
                .sees("What would go", "Selin Aydogmus, who rang at noon", "wherever else it stands");
        Actor.signedIn(room.hana()).opens(versions).gets(200).seesNowhere("What would go");
        assertEquals("ERASURE_WAITS", refused(() -> removing.askErasure(english.id(), wanted, room.ana())));

        var erased = removing.erase(asked.id(), room.nora());

        assertEquals(0, waiting(room.nora(), english), "it waits for nobody any more");
        assertEquals(List.of(), found("Selin Aydogmus"), "nowhere");
        assertEquals(List.of(), found("who rang at noon"), "nor what stood beside it");
        assertTrue(erased.copies() > 3, () -> "copies " + erased.copies());
        assertEquals(room.nora().id(), erased.confirmedBy().orElseThrow());
        assertEquals("ERASURE_ASKED", refused(() -> removing.erase(asked.id(), room.nora())));
        assertEquals(
                List.of(Step.ASK_ERASURE, Step.ERASE),
                QuarkusTransaction.requiringNew()
                        .call(() -> database.createQuery(
                                        "select e.step from Entry e where e.editionId = ?1 and e.step in ?2 order by e.at, e.id",
                                        Step.class)
                                .setParameter(1, english.id())
                                .setParameter(2, List.of(Step.ASK_ERASURE, Step.ERASE))
                                .getResultList()));
    }

    @Test
    void what_can_still_be_read_is_not_sealed_and_an_erasure_can_be_dropped() {
        var room = world.newsroom();
        var told = told(room, "Kenan Ozyol at the gate");
        var english = told.english();
        var now = new Removing.Wanted(told.block(), Set.of(2), "", "Wrong one.");
        assertEquals("WORDS_OF_THE_PAST", refused(() -> removing.seal(english.id(), now, room.ana())));
        var asked = removing.askErasure(
                english.id(), new Removing.Wanted(told.block(), Set.of(1), "", "Perhaps."), room.ana());
        assertEquals("CHIEF", refused(() -> {
            removing.drop(asked.id(), room.nora());
            return "";
        }));
        assertEquals(1, waiting(room.nora(), english));
        removing.drop(asked.id(), room.ana());
        assertEquals(0, waiting(room.nora(), english));
        assertEquals("ERASURE_ASKED", refused(() -> removing.erase(asked.id(), room.nora())));
        assertFalse(found("Kenan Ozyol at the gate").isEmpty());
    }

    /** How many erasures of an edition a person is still told of. */
    private long waiting(Person person, Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.count(
                        "personId = ?1 and editionId = ?2 and kind = ?3 and readAt is null",
                        person.id(),
                        edition.id(),
                        Notice.Kind.ERASURE_ASKED));
    }

    @RepeatedTest(3)
    void hana_types_the_name_while_nora_confirms_and_it_is_erased_everywhere_or_not_at_all() throws Exception {
        var room = world.newsroom();
        String name = "Race " + UUID.randomUUID();
        var told = told(room, name);
        var english =
                scene.take(Step.RETURN, scene.take(Step.CLAIM, told.english(), room.nora()), room.nora(), "Again.");
        var asked = removing.askErasure(
                english.id(), new Removing.Wanted(told.block(), Set.of(1), name, "Danger."), room.ana());
        var unit = last(english);
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var saving = pool.submit(() -> {
                start.await();
                return writing.save(
                        english.id(),
                        unit.id(),
                        new Save(UUID.randomUUID(), unit.version(), "Back again: " + name),
                        false,
                        room.hana());
            });
            var erasing = pool.submit(() -> {
                start.await();
                return removing.erase(asked.id(), room.nora());
            });
            saving.get();
            boolean erased = done(erasing::get);
            var places = found(name);
            if (erased) {
                assertEquals(List.of("unit.text"), places, "typed after it, in the open, where everybody sees it");
            } else {
                assertTrue(places.contains("kept_text.content"), () -> "nothing went: " + places);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void every_place_in_which_words_are_kept_is_one_from_which_they_can_be_taken() {
        QuarkusTransaction.requiringNew().run(() -> {
            var reached = database.createNativeQuery("select pg_get_viewdef('story_text'::regclass)", String.class)
                    .getSingleResult()
                    .toString();
            List<?> places = database.createNativeQuery("""
                    select k.conrelid::regclass || '.' || a.attname
                    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                    where k.contype = 'f' and k.confrelid = 'kept_text'::regclass order by 1""").getResultList();
            assertTrue(places.size() > 10, places::toString);
            for (Object place : places) {
                var parts = place.toString().split("\\.");
                assertTrue(
                        reached.contains(parts[0]) && reached.contains("." + parts[1]),
                        () -> place + " is not in the view story_text: words there would stay");
            }
        });
    }

    private record Told(Edition english, UUID block) {}

    /** Hana's translation named somebody, was submitted, returned, and names nobody any more. */
    private Told told(World.Newsroom room, String name) {
        var english = scene.claimed(scene.filed(room, room.lin(), "NAMED"), "en", room.hana());
        scene.translate(
                english, room.hana(), "A ferry stands still.", "It rained, said " + name + ".", "No boat went.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.RETURN, english, room.nora(), "Who is " + name + "? Leave that out.");
        scene.translateFirst(english, room.hana(), "A ferry stands still.", "It rained, said " + name + " again.");
        scene.translateFirst(english, room.hana(), "A ferry stands still.", "It rained, somebody said.");
        scene.take(Step.SUBMIT, english, room.hana());
        var block = version(english, 1).passages().stream()
                .filter(p -> p.text().contains(name))
                .findFirst()
                .orElseThrow();
        return new Told(scene.now(english), block.id());
    }

    private Unit last(Edition edition) {
        var all = scene.units(edition);
        return all.get(all.size() - 1);
    }

    private Version version(Edition edition, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> versions.withBlocks(
                                versions.ofEdition(edition.id()).get(number - 1).id())
                        .orElseThrow());
    }

    /** Every column of the database in which the words stand, once for each row: texts, arrays, JSON and bytes. */
    private List<String> found(String sought) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> columns = database.createNativeQuery("""
                    select c.table_name || '.' || c.column_name || '.' || c.data_type
                    from information_schema.columns c join information_schema.tables t
                        on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                    where c.table_schema = current_schema() and c.data_type in ('text', 'jsonb', 'ARRAY', 'bytea')
                    order by 1""").getResultList();
            // In one question: of hundreds, asking would take longer than looking.
            String everywhere = columns.stream()
                    .map(column -> column.toString().split("\\."))
                    .map(parts -> "select '%s.%s' from %s where position(cast(?1 as text) in coalesce(%s, '')) > 0"
                            .formatted(
                                    parts[0],
                                    parts[1],
                                    parts[0],
                                    (parts[2].equals("bytea") ? "encode(\"%s\", 'escape')" : "lower(\"%s\"::text)")
                                            .formatted(parts[1])))
                    .collect(Collectors.joining(" union all "));
            return database.createNativeQuery(everywhere, String.class)
                    .setParameter(1, sought.toLowerCase(Locale.ROOT))
                    .getResultList();
        });
    }

    private static String refused(Callable<?> deed) {
        var refusal = assertThrows(Refusal.class, deed::call);
        return refusal.refused().reasons().get(0).code();
    }

    private static boolean done(Callable<?> deed) throws Exception {
        try {
            deed.call();
            return true;
        } catch (ExecutionException refused) {
            assertTrue(refused.getCause() instanceof Refusal, () -> String.valueOf(refused.getCause()));
            return false;
        }
    }
}
