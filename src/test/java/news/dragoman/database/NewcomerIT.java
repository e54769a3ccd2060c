package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dragoman.journeys.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code deploy/README.md} tells a newcomer, with PostgreSQL and nginx from the distribution's packages: two roles,
 * the first account by code, a desk and five people through nginx and TLS, a backup, and the backup in a second database.
 */
@Tag("exhaustive")
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewcomerIT {

    private static final Pattern CODE = Pattern.compile("with this code:\\s+(\\S+)");
    private static final String OWN_WORDS = "three grey herons fishing";
    private static final List<String> PEOPLE =
            List.of("Solveig Aune", "Tenzin Dolma", "Park Jiwoo", "Rebiya Tursun", "Mateo Ibarra");
    private static final String ANOTHER = "another one";

    @TempDir
    Path folder;

    @AfterEach
    void other_tests_ask_as_before() {
        RestAssured.reset();
    }

    @Test
    void somebody_installs_it_adds_five_people_and_restores_last_nights_backup_beside_it() throws Exception {
        try (DebianPostgres postgres = DebianPostgres.in(folder.resolve("postgres"))) {
            System.out.println("On PostgreSQL " + postgres.major());
            postgres.run("psql", "--command=create role dragoman_owner login password 'the first one'");
            database(postgres, "dragoman");
            postgres.run("psql", "--set=password=" + ANOTHER, "--file=deploy/roles.sql", "--dbname=dragoman");
            Path backup = folder.resolve("last night.zip");
            try (DragomanProcess dragoman = start(postgres, "dragoman")) {
                assertFalse(dragoman.said().contains("one role for everything"), dragoman.said());
                try (Nginx nginx = Nginx.before(dragoman, folder)) {
                    through(nginx);
                    setUp(dragoman);
                }
                said(command(postgres, "dragoman", "backup", backup), "Wrote ");
            }
            database(postgres, "dragoman_restored");
            said(command(postgres, "dragoman_restored", "restore", backup), "Restored ");
            Path again = folder.resolve("again.zip");
            said(command(postgres, "dragoman_restored", "backup", again), "Wrote ");
            assertEquals(BackupIT.parts(backup), BackupIT.parts(again));
            try (DragomanProcess restored = start(postgres, "dragoman_restored");
                    Nginx nginx = Nginx.before(restored, folder)) {
                through(nginx);
                for (String name : PEOPLE) {
                    Actor back = Actor.reader()
                            .opens("/desk/sign-in")
                            .submits(
                                    "form[action='/desk/sign-in']",
                                    Map.of("login", login(name), "password", OWN_WORDS));
                    assertEquals("/desk", back.address(), back.page().text());
                }
            }
        }
    }

    private static void database(DebianPostgres postgres, String name) throws IOException {
        postgres.run(
                "createdb",
                "--owner=dragoman_owner",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--template=template0",
                name);
    }

    /** The first account, a desk, and five people who choose their passwords. */
    private static void setUp(DragomanProcess dragoman) {
        Matcher code = CODE.matcher(dragoman.said());
        assertTrue(code.find(), dragoman.said());
        Actor otto = Actor.reader()
                .opens("/desk/sign-in")
                .follows("Set the newsroom up")
                .submits(
                        "form[action='/desk/setup']",
                        with(person("Otto Brandt", "otto"), "code", code.group(1), "new-password", OWN_WORDS))
                .sees("Otto Brandt");
        otto.opens("/desk/admin/desks/new")
                .submits(
                        "main form.sheet",
                        Map.of(
                                "code-name",
                                "mandarin",
                                "name-language",
                                "en",
                                "name",
                                "Mandarin desk",
                                "language",
                                "en"))
                .gets(200)
                .sees("Saved.", "Mandarin desk");
        for (String name : PEOPLE) {
            String login = login(name);
            otto.opens("/desk/admin/people/new")
                    .submits(
                            "form[action='/desk/admin/people']",
                            with(person(name, login), "role", "TRANSLATOR", "pair-from", "zh-Hans", "pair-into", "en"))
                    .gets(200)
                    .sees("A code for " + name);
            String own = otto.page().select(".once__code").text();
            Actor newcomer = Actor.reader()
                    .opens("/desk/sign-in")
                    .follows("I have a code")
                    .submits(
                            "form[action='/desk/sign-in/code']",
                            Map.of("login", login, "code", own, "new-password", OWN_WORDS));
            assertEquals("/desk", newcomer.address(), newcomer.page().text());
        }
    }

    private static String login(String name) {
        return name.split(" ")[0].toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> person(String name, String login) {
        return Map.of("login", login, "name-language", "en", "name", name);
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        var all = new LinkedHashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static void through(Nginx nginx) {
        RestAssured.baseURI = "https://localhost";
        RestAssured.port = nginx.port();
        RestAssured.useRelaxedHTTPSValidation();
    }

    private DragomanProcess start(DebianPostgres postgres, String database) throws IOException {
        return DragomanProcess.start(folder.resolve("none"), List.of(), environment(postgres, database));
    }

    private DragomanProcess command(DebianPostgres postgres, String database, String name, Path file)
            throws IOException {
        return DragomanProcess.launch(
                folder.resolve("none"), List.of(), environment(postgres, database), name, file.toString());
    }

    private static Map<String, String> environment(DebianPostgres postgres, String database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database,
                "QUARKUS_DATASOURCE_USERNAME", "dragoman_application",
                "QUARKUS_DATASOURCE_PASSWORD", ANOTHER,
                "QUARKUS_FLYWAY_USERNAME", "dragoman_owner",
                "QUARKUS_FLYWAY_PASSWORD", "the first one",
                "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
    }

    private static void said(DragomanProcess command, String words) throws Exception {
        assertEquals(0, command.exitCode(), command.said());
        assertTrue(command.said().contains(words), command.said());
    }
}
