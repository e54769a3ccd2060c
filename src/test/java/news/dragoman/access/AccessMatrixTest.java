package news.dragoman.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
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
import java.util.stream.Stream;
import news.dragoman.comments.Comment;
import news.dragoman.live.Ear;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Answer;
import news.dragoman.world.Scene;
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

    @TestHTTPResource("/")
    URI site;

    @Inject
    Exhibits exhibits;

    @Inject
    Scene scene;

    @Test
    void whoever_may_read_a_text_finds_it_and_nobody_else_finds_it_anywhere() {
        exhibits.open();
        var seen = new TreeMap<String, Set<Text>>();
        var leaks = new TreeSet<String>();
        var faults = new TreeSet<String>();
        for (Caller caller : exhibits.callers()) {
            for (Edition edition : exhibits.editions()) {
                boolean first = edition.equals(exhibits.editions().get(0));
                for (String path : Stream.concat(
                                exhibits.paths("GET", edition).stream(),
                                first ? exhibits.commentPaths().stream() : Stream.empty())
                        .toList()) {
                    if (!about(edition, path) && !first) {
                        continue; // the same for every edition, and asked for already
                    }
                    Answer answer = caller.ask("GET", path, Map.of());
                    if (answer.statusCode() >= 500) {
                        faults.add(answer.statusCode() + " " + path);
                    }
                    String said = answer.everything();
                    for (Text text : Text.values()) {
                        if (!said.contains(text.word())) {
                            continue;
                        }
                        seen.computeIfAbsent(caller.name(), name -> new TreeSet<>())
                                .add(text);
                        if (!text.readers().contains(caller.name())) {
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
            text.readers().stream()
                    .filter(reader -> !seen.getOrDefault(reader, Set.of()).contains(text))
                    .forEach(reader -> hidden.add(text + " from " + reader));
        }
        assertEquals(Set.of(), hidden, "texts that are hidden from people who may read them");
    }

    @Test
    void those_who_may_read_nothing_can_change_nothing_whatever_they_send() {
        exhibits.open();
        String before = state();
        var got = new TreeSet<String>();
        for (Caller caller : exhibits.callers()) {
            if (!List.of("nobody", "moderator", "administrator", "editor elsewhere")
                    .contains(caller.name())) {
                continue;
            }
            caller.withFormToken();
            for (Edition edition : exhibits.editions()) {
                for (String verb : List.of("POST", "PUT", "DELETE", "PATCH")) {
                    for (String path : exhibits.paths(verb, edition)) {
                        if (!about(edition, path)) {
                            continue; // about nobody's text
                        }
                        Answer answer = caller.ask(
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
                        if (answer.statusCode() < 400 && !answer.wantsSignIn() || answer.statusCode() >= 500) {
                            got.add(answer.statusCode() + " for " + caller.name() + ": " + verb + " " + general(path));
                        }
                        String said = answer.everything();
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
    void those_who_do_not_moderate_decide_nothing_of_any_comment() {
        exhibits.open();
        String before = decisions();
        var got = new TreeSet<String>();
        for (Caller caller : exhibits.callers()) {
            if (List.of("moderator", "chief").contains(caller.name())) {
                continue;
            }
            caller.withFormToken();
            for (Comment comment : exhibits.comments().values()) {
                Route.ending().stream()
                        .filter(route -> route.verb().equals("POST"))
                        .map(Route::template)
                        .filter(path -> path.startsWith("/desk/moderation/") || path.startsWith("/api/comments/"))
                        .map(path -> path.replace("{comment}", comment.id().toString())
                                .replace("{decision}", UUID.randomUUID().toString()))
                        .forEach(path -> {
                            Answer answer = caller.ask(
                                    "POST",
                                    path,
                                    Map.of(
                                            "version", Integer.toString(comment.version()),
                                            "text", "x",
                                            "note", "x",
                                            "why", "x",
                                            "pick", comment.id().toString(),
                                            "reason", "SPAM",
                                            "open", "no"));
                            if (answer.statusCode() < 400 && !answer.wantsSignIn() || answer.statusCode() >= 500) {
                                got.add(answer.statusCode() + " for " + caller.name() + ": " + general(path));
                            }
                            String said = answer.everything();
                            for (Text text : Text.values()) {
                                if (said.contains(text.word())) {
                                    got.add(text + " to " + caller.name() + ": " + general(path));
                                }
                            }
                        });
            }
        }
        assertEquals(Set.of(), got);
        assertEquals(before, decisions());
    }

    @Test
    void nobody_behind_a_pen_name_is_found_on_any_route_nor_in_the_log() {
        exhibits.open();
        var heard = new LogListener();
        Logger.getLogger("").addHandler(heard);
        try {
            var found = new TreeSet<String>();
            Person hidden = exhibits.room().zhou();
            List<String> marks =
                    List.of("He Zhou", "何舟", hidden.login(), hidden.id().toString());
            for (Caller caller : exhibits.callers()) {
                if (hidden.equals(caller.person())) {
                    continue; // his own name is no secret from him
                }
                for (Edition edition : List.of(exhibits.penNamed(), scene.in(exhibits.penNamed(), "en"))) {
                    for (String path : exhibits.paths("GET", edition)) {
                        if (!about(edition, path)) {
                            continue;
                        }
                        String said = caller.ask("GET", path, Map.of()).everything();
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

    @Test
    void every_event_stream_says_that_there_is_something_to_look_at_and_only_to_who_may_know_of_it() {
        exhibits.open();
        var ears = new TreeMap<String, Ear>();
        for (Route route : Route.all().stream().filter(Route::stream).toList()) {
            for (Caller caller : exhibits.callers()) {
                String url = site.resolve(route.template()) + "?desk=true&since=" + Ear.afterAllThat();
                ears.put(caller.name(), caller.listen(url));
            }
        }
        assertEquals(401, ears.get("nobody").status());
        var held = exhibits.showing(Text.HELD_TRANSLATION);
        scene.take(Step.RELEASE, held, exhibits.room().hana());
        scene.take(Step.CLAIM, held, exhibits.room().hana());
        var submitted = exhibits.showing(Text.SUBMITTED);
        scene.take(Step.CLAIM, submitted, exhibits.room().nora());
        scene.take(Step.RELEASE, submitted, exhibits.room().nora());
        for (String who : List.of("reporter", "translator", "her colleague", "editor", "chief", "auditor")) {
            assertTrue(Ear.soon(ears.get(who)::heardOfTheDesk), who);
        }
        ears.remove("nobody");
        ears.forEach((who, ear) -> {
            ear.close();
            boolean outside = List.of("another reporter", "editor elsewhere", "moderator", "administrator")
                    .contains(who);
            assertTrue(!outside || !ear.said().contains("look"), () -> who + " heard " + ear.said());
            assertTrue(
                    ear.said()
                            .lines()
                            .allMatch(line -> line.matches("event: ?(look|still)|data: ?(desk|told|desk told)?"
                                    + "|id: ?\\d+|retry: ?\\d+|:.*|")),
                    () -> who + " heard " + ear.said());
        });
    }

    private String decisions() {
        return exhibits.comments().values().stream()
                .map(one -> one.id() + " " + one.state() + " " + one.version() + " " + one.shown())
                .collect(Collectors.joining("\n"));
    }

    private String state() {
        return exhibits.editions().stream()
                .map(scene::now)
                .map(edition -> edition.id() + " " + edition.stage() + " " + edition.version() + " "
                        + (edition.original() ? List.of() : scene.words(edition)))
                .collect(Collectors.joining("\n"));
    }

    /** Whether an address speaks of that edition or its story. */
    private static boolean about(Edition edition, String path) {
        return path.contains(edition.id().toString())
                || path.contains(edition.storyId().toString());
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
