package news.dragoman.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/** Hires people with tokens for their programs, straight into the database of a Dragoman that runs. */
final class StormStaff {

    private final Connection connection;
    private final UUID desk;
    private final StormGate gate;

    StormStaff(Connection connection, UUID desk, StormGate gate) {
        this.connection = connection;
        this.desk = desk;
        this.gate = gate;
    }

    /** The desk they work at: Chinese stories, put into English. */
    void desk() throws SQLException {
        run("""
                insert into desk (id, version, code, names, zone, languages, default_targets, translation_lease_seconds,
                    edit_lease_seconds, lease_warning_seconds, claim_limit, four_eyes, original_first,
                    reporters_read_translations)
                values (?, 0, 'mandarin', '{"en": "Mandarin desk"}', 'Asia/Shanghai', '{zh-Hans,en}', '{en}', 36000, 36000,
                    300, 3, 'REQUIRED', false, false)""", desk);
    }

    /**
     * Somebody's program.
     *
     * @param roles and
     * @param pairs as arrays of the database: {@code {TRANSLATOR}}, {@code {zh-Hans>en}}
     */
    StormProgram program(String who, String roles, String pairs) throws Exception {
        UUID person = UUID.randomUUID();
        String token = "dragoman_" + who;
        run("""
                insert into person (id, version, login, password_hash, active, sessions_valid_from, roles, languages, pairs,
                    names, desk_id, ui_language, zone)
                values (?, 0, lower(?), 'none', true, now() - interval '1 day', ?::text[], '{zh-Hans,en}', ?::text[],
                    jsonb_build_object('en', ?, 'zh-Hans', ?), ?, 'en', 'Asia/Shanghai')""", person, who, roles, pairs, who, who, desk);
        run("""
                insert into access_token (id, person_id, hash, name, scopes, created, expires)
                values (gen_random_uuid(), ?, ?, 'storm', '{READ,WRITE,STEPS,PUBLISH}', now(), now() + interval '1 day')""", person, sha256(token));
        return new StormProgram(gate, token);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
