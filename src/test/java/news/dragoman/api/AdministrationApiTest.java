package news.dragoman.api;

import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.etag;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import news.dragoman.people.Guess;
import news.dragoman.people.PasswordByCode;
import news.dragoman.people.PersonaOwners;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdministrationApiTest {
    private static final String PEOPLE = "/api/admin/people";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Inject
    PasswordByCode passwordByCode;

    @Inject
    PersonaOwners owners;

    private World.Newsroom room;
    private Program otto;

    @BeforeEach
    void a_newsroom() {
        room = world.newsroom();
        otto = Program.of(tokens, room.otto());
    }

    @Test
    void an_administrators_program_takes_somebody_on_changes_lets_go_and_takes_back() {
        String key = Program.newKey();
        String login = "mira-" + UUID.randomUUID();
        Response taken = is(201, otto.post(PEOPLE, account(login), null, key));
        String code = taken.path("code");
        Response again = is(201, otto.post(PEOPLE, account(login), null, key));
        assertNull(again.path("code"), "shown once");
        assertEquals(taken.<String>path("account.id"), again.path("account.id"));
        assertTrue(passwordByCode.set(login, code, "three quiet harbours", "127.0.0.1") instanceof Guess.Right);
        assertEquals("LOGIN_TAKEN", is(422, otto.post(PEOPLE, account(login))).path("reasons[0].code"));

        String at = PEOPLE + "/" + taken.path("account.id");
        var wanted = new TreeMap<String, Object>(account(login));
        wanted.put("roles", List.of("EDITOR"));
        Response stale = is(412, otto.put(at, wanted, "\"4711\""));
        assertEquals(login, stale.path("theirs.login"));
        Response changed = is(200, otto.put(at, wanted, etag(stale)));
        assertEquals(List.of("EDITOR"), changed.path("roles"));
        assertEquals(
                List.of("GRANT", "REVOKE"),
                otto
                        .get("/api/grants?limit=100")
                        .<List<String>>path(
                                "items.findAll { it.person?.id == '" + taken.path("account.id") + "' }.deed")
                        .stream()
                        .filter(deed -> !deed.equals("TAKE_ON") && !deed.equals("USE_CODE"))
                        .sorted()
                        .toList());

        assertFalse(is(200, otto.get(at + "/dependents")).<Boolean>path("lastAdmin"));
        Response out = is(200, otto.post(at + "/sign-out", NOTHING, etag(otto.get(at))));
        Response gone = is(200, otto.post(at + "/deactivate", NOTHING, etag(out)));
        assertEquals(false, gone.path("active"));
        assertEquals(List.of(login), otto.get(PEOPLE + "?gone=true&q=" + login).path("items.login"));
        Response back = is(200, otto.post(at + "/reactivate", NOTHING, etag(otto.get(at))));
        assertTrue(back.<String>path("code").matches("[0-9A-Z-]{34}"));
        is(200, otto.post(at + "/code", NOTHING, etag(otto.get(at))));
    }

    @Test
    void what_cannot_be_kept_is_named_by_its_field_in_the_programs_language() {
        var odd = new TreeMap<String, Object>(account("two words"));
        odd.put("zone", "Mars/Olympus");
        odd.put("names", Map.of("xx-invalid-tag-that-is-too-long", "Mira"));

        Response refused = is(422, otto.speaking("zh-Hans").post(PEOPLE, odd));

        assertEquals("UNFIT", refused.path("kind"));
        List<List<String>> fields = refused.path("reasons.args");
        assertTrue(fields.contains(List.of("login")) && fields.contains(List.of("zone")), refused.asString());
    }

    @Test
    void nobody_gives_himself_a_role_and_the_last_administrator_is_not_let_go_by_a_program_either() {
        String at = PEOPLE + "/" + room.otto().id();
        var wanted = new TreeMap<String, Object>(account(room.otto().login()));
        wanted.put("roles", List.of("ADMIN", "CHIEF"));

        assertEquals(
                "OWN_ROLES", is(403, otto.put(at, wanted, etag(otto.get(at)))).path("reasons[0].code"));
    }

    @Test
    void the_administration_is_not_there_for_anybody_else_nor_for_a_token_without_its_scope() {
        var nora = Program.of(tokens, room.nora());
        for (String path : List.of(
                PEOPLE,
                PEOPLE + "/" + room.lin().id(),
                "/api/admin/personas",
                "/api/admin/desks/" + room.desk().id(),
                "/api/grants")) {
            is(404, nora.get(path));
        }
        is(404, nora.post(PEOPLE, account("nobody")));
        var reading = Program.of(tokens, room.otto(), Scope.READ, Scope.WRITE, Scope.STEPS, Scope.PUBLISH);
        is(200, reading.get(PEOPLE));
        assertEquals(
                "SCOPE_MISSING", is(403, reading.post(PEOPLE, account("x"))).path("kind"));
        is(200, Program.of(tokens, room.ana()).get("/api/grants"));
        is(404, Program.of(tokens, room.ana()).get(PEOPLE));
    }

    @Test
    void a_pen_name_is_made_and_a_chief_learns_who_is_behind_it_on_record_and_an_administrator_does_not() {
        String initials = "Z" + room.number();
        Map<String, Object> ask = Map.of(
                "initials",
                initials.substring(0, Math.min(4, initials.length())),
                "names",
                Map.of("en", "Zora Quince"),
                "owner",
                room.lin().login());
        Response made = is(201, otto.post("/api/admin/personas", ask));
        assertFalse(made.asString().contains(room.lin().login()));
        String at = "/api/admin/personas/" + made.path("id");
        is(404, otto.post(at + "/reveal", NOTHING));
        var ana = Program.of(tokens, room.ana());
        String key = Program.newKey();
        assertEquals(
                room.lin().login(),
                is(200, ana.post(at + "/reveal", NOTHING, null, key)).path("login"));
        assertNull(
                is(200, ana.post(at + "/reveal", NOTHING, null, key)).path("login"),
                "no answer is kept with the name in it");
        assertEquals(
                List.of(room.ana().id()),
                owners.looks(UUID.fromString(made.path("id")), room.lin()).stream()
                        .map(PersonaOwners.Look::readerId)
                        .toList());
        is(
                200,
                otto.put(
                        at,
                        Map.of("initials", made.<String>path("initials"), "names", Map.of("en", "Zora Quint")),
                        etag(otto.get(at))));
        assertEquals("Zora Quint", ana.get(at).path("name"));
        is(404, ana.put(at, Map.of("initials", "A", "names", Map.of("en", "A")), etag(ana.get(at))));
    }

    @Test
    void a_desk_is_made_and_its_policies_set_and_what_makes_no_sense_is_refused() {
        String code = "d" + UUID.randomUUID().toString().substring(0, 8);
        Response made = is(201, otto.post("/api/admin/desks", desk(code)));
        String at = "/api/admin/desks/" + made.path("id");
        var wanted = new TreeMap<String, Object>(desk(code));
        wanted.put("claimLimit", 7);
        assertEquals(7, (int) is(200, otto.put(at, wanted, etag(otto.get(at)))).path("claimLimit"));
        assertEquals(
                "CODE_TAKEN", is(422, otto.post("/api/admin/desks", desk(code))).path("reasons[0].code"));
        Map<String, Object> slips = Map.of(
                "claimLimit",
                0,
                "translationLease",
                1,
                "leaseWarning",
                600,
                "code",
                "No Code",
                "defaultTargets",
                List.of("ko"),
                "languages",
                List.of());
        slips.forEach((field, value) -> {
            var odd = new TreeMap<String, Object>(desk(code));
            odd.put(field, value);
            Response refused = is(400, otto.put(at, odd, etag(otto.get(at))));
            assertTrue(field.equals("languages") || field.equals(refused.path("field")), refused.asString());
        });
    }

    @Test
    void ones_own_names_and_preferences_are_set_and_sign_ins_and_tokens_ended() {
        var lin = Program.of(tokens, room.lin());
        Response me = is(200, lin.get("/api/me"));
        Response named = is(200, lin.put("/api/me/names", Map.of("names", Map.of("en", "Lin R.")), etag(me)));
        assertEquals("Lin R.", named.path("name"));
        is(412, lin.put("/api/me/names", Map.of("names", Map.of("en", "Lin")), etag(me)));
        Response preferred = is(
                200,
                lin.put(
                        "/api/me/preferences",
                        Map.of("language", "zh-Hans", "zone", "Asia/Taipei", "singleKeys", false),
                        etag(named)));
        assertEquals("Asia/Taipei", preferred.path("zone"));
        is(
                422,
                lin.put(
                        "/api/me/preferences",
                        Map.of("language", "xx", "zone", "UTC", "singleKeys", false),
                        etag(preferred)));
        String other = tokens.make(room.lin(), "other", java.util.Set.of(), 1).secret();
        String id = lin.get("/api/me/tokens").path("items.find { it.name == 'other' }.id");
        is(404, Program.of(tokens, room.zhou()).delete("/api/me/tokens/" + id, null));
        is(204, lin.delete("/api/me/tokens/" + id, null));
        is(401, Program.with(other).get("/api/me"));
        is(200, lin.post("/api/me/sign-ins/end-all", NOTHING));
        assertEquals(List.of(), lin.get("/api/me/sign-ins").path("items"));
    }

    @Test
    void for_you_receivers_and_a_whole_shift_are_told_and_given_by_programs() {
        String english =
                scene.in(scene.filed(room, room.lin(), "HANDS-ALL"), "en").id().toString();
        var nora = Program.of(tokens, room.nora());
        var hana = Program.of(tokens, room.hana());
        Response receivers = is(200, nora.get("/api/editions/" + english + "/receivers?step=assign"));
        assertTrue(receivers.<List<String>>path("receivers.name").contains("Hana Voss"), receivers.asString());
        Response closed = is(200, hana.get("/api/editions/" + english + "/receivers?step=hand-over"));
        assertEquals(false, closed.path("allowed"));
        assertFalse(closed.<List<?>>path("reasons").isEmpty());
        is(200, nora.step(english, "assign", Map.of("receiver", room.hana().id().toString())));

        Response told = is(200, hana.get("/api/notices"));
        assertEquals("ASSIGNED", told.path("items[0].kind"));
        assertEquals("Nora Whitfield", told.path("items[0].by.name"));
        assertEquals(1, (int) told.path("unread"));
        assertEquals(0, (int) is(
                        200, hana.post("/api/notices/read", Map.of("newest", told.<String>path("items[0].id"))))
                .path("unread"));

        var shift = Map.of("edition", english, "receiver", room.dara().id().toString());
        Response refused =
                is(422, hana.post("/api/claims/hand-over", Map.of("note", "Night.", "items", List.of(shift))));
        assertEquals(english, refused.path("field"));
        var fits = Map.of("edition", english, "receiver", room.idris().id().toString());
        is(200, hana.post("/api/claims/hand-over", Map.of("note", "Night.", "items", List.of(fits))));
        assertEquals(
                List.of(english),
                Program.of(tokens, room.idris()).get("/api/claims").path("items.edition"));
    }

    static Map<String, Object> account(String login) {
        return Map.of(
                "login", login,
                "names", Map.of("en", "Mira Sole"),
                "roles", List.of("REPORTER"),
                "languages", List.of("en"),
                "pairs", List.of(Map.of("from", "zh-Hans", "to", "en")),
                "interfaceLanguage", "en",
                "zone", "Europe/Lisbon");
    }

    static Map<String, Object> desk(String code) {
        var desk = new TreeMap<String, Object>();
        desk.put("code", code);
        desk.put("names", Map.of("en", "Night desk"));
        desk.put("zone", "Europe/Lisbon");
        desk.put("languages", List.of("en", "zh-Hans"));
        desk.put("defaultTargets", List.of("en"));
        desk.put("translationLease", 120);
        desk.put("editLease", 30);
        desk.put("leaseWarning", 5);
        desk.put("claimLimit", 3);
        desk.put("fourEyes", "REQUIRED");
        desk.put("originalFirst", false);
        desk.put("reportersReadTranslations", false);
        desk.put("omissionReason", true);
        return desk;
    }
}
