package news.dragoman.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import news.dragoman.people.Person;
import news.dragoman.people.Sessions;
import news.dragoman.people.Tokens;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.translation.Units;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The table "Who may read unpublished text", against every route that there is: each kind of text carries a word of its
 * own, and everybody asks for everything. Whoever may read a text finds its word somewhere, and nobody else anywhere.
 */
@QuarkusTest
@Tag("exhaustive")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessMatrixTest {

    /** The kinds of text, and who of the people below may read each: the table of the lifecycle, written out. */
    private enum Text {
        DRAFT("reporter"),
        SPIKED_DRAFT("reporter"),
        FILED(
                "reporter",
                "translator",
                "her colleague",
                "translator into another language",
                "editor",
                "chief",
                "auditor"),
        FREE_TRANSLATION("translator", "her colleague", "editor", "chief", "auditor"),
        HELD_TRANSLATION("translator", "editor", "chief", "auditor"),
        SUBMITTED("reporter", "translator", "her colleague", "editor", "chief", "auditor"),
        READY("reporter", "translator", "her colleague", "editor", "chief", "auditor");

        private final Set<String> readers;

        Text(String... readers) {
            this.readers = Set.of(readers);
        }

        /** Found in no language and in no other text. */
        String word() {
            return "Zqx" + name().toLowerCase(java.util.Locale.ROOT).replace("_", "") + "qz";
        }
    }

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Blocks blocks;

    @Inject
    Units units;

    private final Map<Text, Edition> texts = new EnumMap<>(Text.class);
    private final List<Caller> callers = new ArrayList<>();
    private World.Newsroom room;
    private Person outsider;

    @Test
    void whoever_may_read_a_text_finds_it_and_nobody_else_finds_it_anywhere() {
        prepare();
        var seen = new TreeMap<String, Set<Text>>();
        var leaks = new TreeSet<String>();
        var faults = new TreeSet<String>();
        Set<Edition> editions = new LinkedHashSet<>(texts.values());
        for (Caller caller : callers) {
            for (Edition edition : editions) {
                for (String path : paths("GET", edition)) {
                    Response answer = caller.ask("GET", path, Map.of());
                    if (answer.statusCode() >= 500) {
                        faults.add(answer.statusCode() + " " + path);
                    }
                    String said = Caller.everything(answer);
                    for (Text text : Text.values()) {
                        if (!said.contains(text.word())) {
                            continue;
                        }
                        seen.computeIfAbsent(caller.name(), name -> new TreeSet<>())
                                .add(text);
                        if (!text.readers.contains(caller.name())) {
                            leaks.add(text + " to " + caller.name() + " at " + general(path));
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), faults, "routes that fail");
        assertEquals(Set.of(), leaks, "texts that reach people who may not read them");
        var hidden = new TreeSet<String>();
        for (Text text : Text.values()) {
            text.readers.stream()
                    .filter(reader -> !seen.getOrDefault(reader, Set.of()).contains(text))
                    .forEach(reader -> hidden.add(text + " from " + reader));
        }
        assertEquals(Set.of(), hidden, "texts that are hidden from people who may read them");
    }

    @Test
    void those_who_may_read_nothing_can_change_nothing_whatever_they_send() {
        prepare();
        String before = state();
        var got = new TreeSet<String>();
        for (Caller caller : callers) {
            if (!List.of("nobody", "moderator", "administrator", "editor elsewhere")
                    .contains(caller.name())) {
                continue;
            }
            for (Edition edition : new LinkedHashSet<>(texts.values())) {
                for (String verb : List.of("POST", "PUT", "DELETE", "PATCH")) {
                    for (String path : paths(verb, edition)) {
                        if (!path.contains(edition.id().toString())
                                && !path.contains(edition.storyId().toString())) {
                            continue; // about nobody's text
                        }
                        Response answer = caller.ask(
                                verb,
                                path,
                                Map.of(
                                        "version",
                                        "0",
                                        "reason",
                                        "x",
                                        "text",
                                        "x",
                                        "base",
                                        "0",
                                        "saveId",
                                        UUID.randomUUID().toString()));
                        boolean signIn = answer.statusCode() == 303
                                && String.valueOf(answer.header("Location")).contains("/desk/sign-in");
                        if (answer.statusCode() < 400 && !signIn || answer.statusCode() >= 500) {
                            got.add(answer.statusCode() + " for " + caller.name() + ": " + verb + " " + general(path));
                        }
                        String said = Caller.everything(answer);
                        for (Text text : Text.values()) {
                            if (said.contains(text.word())) {
                                got.add(text + " to " + caller.name() + ": " + verb + " " + general(path));
                            }
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), got);
        assertEquals(before, state());
    }

    @Test
    void nobody_behind_a_pen_name_is_found_on_any_route_nor_in_the_log() {
        prepare();
        var heard = new LogListener();
        Logger.getLogger("").addHandler(heard);
        try {
            var found = new TreeSet<String>();
            Person hidden = room.zhou();
            List<String> marks =
                    List.of("He Zhou", "何舟", hidden.login(), hidden.id().toString());
            for (Caller caller : callers) {
                if (hidden.equals(caller.person())) {
                    continue; // his own name is no secret from him
                }
                for (Edition edition : List.of(penNamed, scene.in(penNamed, "en"))) {
                    for (String path : paths("GET", edition)) {
                        if (!path.contains(edition.id().toString())
                                && !path.contains(edition.storyId().toString())) {
                            continue;
                        }
                        String said = Caller.everything(caller.ask("GET", path, Map.of()));
                        marks.stream()
                                .filter(said::contains)
                                .forEach(mark -> found.add(mark + " to " + caller.name() + " at " + general(path)));
                    }
                }
            }
            marks.stream().filter(heard::said).forEach(mark -> found.add(mark + " in the log"));
            assertEquals(Set.of(), found);
        } finally {
            Logger.getLogger("").removeHandler(heard);
        }
    }

    private Edition penNamed;

    private void prepare() {
        room = world.newsroom(FourEyes.REQUIRED, Set.of("en"));
        int n = room.number();
        Person colleague = world.person(
                n, room.desk(), "Tomas Berg", "贝里", Set.of(Role.TRANSLATOR), Set.of("en"), World.pair("zh-Hans", "en"));
        Person auditor = world.person(n, room.desk(), "Vera Lind", "林德", Set.of(Role.AUDITOR), Set.of("en"));
        var elsewhere = world.newsroom();
        outsider = world.person(
                elsewhere.number(), elsewhere.desk(), "Ingrid Moe", "莫", Set.of(Role.EDITOR), Set.of("ko"));
        Person otherReporter = world.person(n, room.desk(), "Jun Park", "朴俊", Set.of(Role.REPORTER), Set.of("zh-Hans"));

        texts.clear();
        texts.put(Text.DRAFT, original(Text.DRAFT));
        texts.put(Text.SPIKED_DRAFT, scene.take(Step.SPIKE, original(Text.SPIKED_DRAFT), room.lin(), "Overtaken."));
        texts.put(Text.FILED, scene.take(Step.FILE, original(Text.FILED), room.lin()));
        texts.put(Text.FREE_TRANSLATION, translation(Text.FREE_TRANSLATION));
        scene.take(Step.RELEASE, texts.get(Text.FREE_TRANSLATION), room.hana());
        texts.put(Text.HELD_TRANSLATION, translation(Text.HELD_TRANSLATION));
        texts.put(Text.SUBMITTED, scene.take(Step.SUBMIT, translation(Text.SUBMITTED), room.hana()));
        var ready = scene.take(Step.SUBMIT, translation(Text.READY), room.hana());
        scene.take(Step.CLAIM, ready, room.nora());
        texts.put(Text.READY, scene.take(Step.SIGN_OFF, ready, room.nora()));

        penNamed = scene.draft(room, room.zhou(), "PIER", null, 5, "zh-Hans", "码头", "昨夜大雨。");
        scene.workUnder(penNamed, world.persona(room.zhou(), "QS", "Qiu Shan", "秋山"), room.zhou());
        scene.take(Step.FILE, penNamed, room.zhou());

        callers.clear();
        callers.add(Caller.nobody());
        people(colleague, auditor, otherReporter)
                .forEach((name, person) -> callers.add(Caller.of(name, person, sessions, tokens)));
    }

    private Map<String, Person> people(Person colleague, Person auditor, Person otherReporter) {
        var people = new LinkedHashMap<String, Person>();
        people.put("reporter", room.lin());
        people.put("another reporter", otherReporter);
        people.put("translator", room.hana());
        people.put("her colleague", colleague);
        people.put("translator into another language", room.dara());
        people.put("editor", room.nora());
        people.put("editor elsewhere", outsider);
        people.put("chief", room.ana());
        people.put("auditor", auditor);
        people.put("moderator", room.mod());
        people.put("administrator", room.otto());
        return people;
    }

    private Edition original(Text text) {
        return scene.draft(room, room.lin(), "SLUG", null, 5, "zh-Hans", text.word(), "渡轮停航" + text.word() + "。");
    }

    /** An English edition whose words alone carry the mark. */
    private Edition translation(Text text) {
        var original = scene.filed(room, room.lin(), "SLUG");
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "Ferries " + text.word() + ".");
        return scene.now(english);
    }

    /** Every route of that verb, with the ids of this edition put in for its variables. */
    private List<String> paths(String verb, Edition edition) {
        String text = QuarkusTransaction.requiringNew()
                .call(() -> edition.original()
                        ? blocks.ofEdition(edition.id()).get(0).id().toString()
                        : units.ofEdition(edition.id()).get(0).id().toString());
        var paths = new ArrayList<String>();
        for (Route route : Route.all()) {
            if (!route.verb().equals(verb)) {
                continue;
            }
            String path = route.template()
                    .replace("/stories/{id}", "/stories/" + edition.storyId())
                    .replace("{story}", edition.storyId().toString())
                    .replace("/editions/{id}", "/editions/" + edition.id())
                    .replace("{edition}", edition.id().toString())
                    .replaceAll("\\{(block|unit|unitId)}", text)
                    .replace("{number}", "1")
                    .replace("{lang}", "en")
                    .replace("{name}", "nothing-0000000000")
                    .replaceAll(
                            "\\{(person|persona|desk|token|session|id|key|tag|filter)}",
                            room.desk().id().toString());
            assertTrue(!path.contains("{"), () -> "no value for a variable of " + route);
            paths.add(path);
            if (path.endsWith("/review")) {
                paths.add(path + "?mode=source");
                paths.add(path + "?mode=redline");
            }
            if (path.equals("/desk")) {
                paths.add("/desk?view=list");
            }
        }
        return paths;
    }

    private String state() {
        return texts.values().stream()
                .map(scene::now)
                .map(edition -> edition.id() + " " + edition.stage() + " " + edition.version() + " "
                        + (edition.original() ? List.of() : scene.words(edition)))
                .collect(Collectors.joining("\n"));
    }

    private static String general(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
    }

    private static final class LogListener extends Handler {
        private final StringBuffer said = new StringBuffer();

        @Override
        public void publish(LogRecord record) {
            said.append(record.getMessage()).append(' ');
            if (record.getParameters() != null) {
                said.append(Arrays.toString(record.getParameters())).append(' ');
            }
            if (record.getThrown() != null) {
                said.append(record.getThrown());
            }
            said.append('\n');
        }

        boolean said(String words) {
            return said.indexOf(words) >= 0;
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
