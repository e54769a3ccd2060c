package news.dragoman.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import news.dragoman.web.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Does what a POST asks once, however often it is sent under one key: a repeat gets the first answer again. The answer is
 * kept in the very transaction that does the work, so there is never one without the other; of two at once the second
 * waits for the first. What was refused was not done and is not kept.
 */
@ApplicationScoped
class Once {
    static final String KEY = "Idempotency-Key";

    private final EntityManager database;
    private final ObjectMapper json;
    private final CurrentPerson current;
    private final RoutingContext request;
    private final Clock clock;

    Once(EntityManager database, ObjectMapper json, CurrentPerson current, RoutingContext request, Clock clock) {
        this.database = database;
        this.json = json;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    /**
     * An answer: its status, its body and what its headers say.
     *
     * @param kept the body for a repeat: the same, but for a secret that nothing may keep
     */
    record Outcome<T>(
            int status,
            T body,
            T kept,
            @Nullable String etag,
            @Nullable String location) {
        static <T> Outcome<T> ok(T body, @Nullable String etag) {
            return new Outcome<>(200, body, body, etag, null);
        }

        static <T> Outcome<T> created(T body, @Nullable String etag, String location) {
            return new Outcome<>(201, body, body, etag, location);
        }

        /** The same, with another body for a repeat. */
        Outcome<T> keeping(T other) {
            return new Outcome<>(status, body, other, etag, location);
        }

        RestResponse<T> response() {
            var answer = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), body);
            if (etag != null) {
                answer.header(Etags.ETAG, etag);
            }
            if (location != null) {
                answer.header("Location", location);
            }
            return answer.build();
        }
    }

    /**
     * Does the work in one transaction with keeping its answer.
     *
     * @param asked the request's body
     * @param type of the answer
     */
    <T> RestResponse<T> answer(@Nullable String key, Object asked, Class<T> type, Supplier<Outcome<T>> work) {
        Fault.unlessGiven(asked);
        String given = checked(key);
        byte[] print = fingerprint(asked);
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!begin(given, print)) {
                return kept(given, print, type).orElseThrow().response();
            }
            Outcome<T> outcome = work.get();
            keep(given, outcome);
            return outcome.response();
        });
    }

    /**
     * Does work that has transactions of its own and is done once by an id that it is given.
     *
     * @param work what is done, for an id that is the same whenever the key is
     */
    <T> RestResponse<T> answerById(@Nullable String key, Object asked, Class<T> type, Function<UUID, Outcome<T>> work) {
        Fault.unlessGiven(asked);
        String given = checked(key);
        byte[] print = fingerprint(asked);
        var before = QuarkusTransaction.requiringNew().call(() -> kept(given, print, type));
        if (before.isPresent()) {
            return before.get().response();
        }
        Outcome<T> outcome = work.apply(
                UUID.nameUUIDFromBytes((current.person().id() + "|" + given).getBytes(StandardCharsets.UTF_8)));
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!begin(given, print)) {
                return kept(given, print, type).orElseThrow().response();
            }
            keep(given, outcome);
            return outcome.response();
        });
    }

    /** Forgets answers given before a moment. */
    void forgetBefore(Instant moment) {
        database.createNativeQuery("delete from kept_answer where at < ?1")
                .setParameter(1, moment)
                .executeUpdate();
    }

    /** Whether the key is new; waits for a request under the same key that is being answered. */
    private boolean begin(String key, byte[] print) {
        return database.createNativeQuery("""
                        insert into kept_answer (person_id, key, fingerprint, at) values (?1, ?2, ?3, ?4)
                        on conflict do nothing""")
                        .setParameter(1, current.person().id())
                        .setParameter(2, key)
                        .setParameter(3, print)
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private void keep(String key, Outcome<?> outcome) {
        database.createNativeQuery("""
                        update kept_answer set status = ?3, etag = nullif(?4, ''), location = nullif(?5, ''), body = ?6
                        where person_id = ?1 and key = ?2""")
                .setParameter(1, current.person().id())
                .setParameter(2, key)
                .setParameter(3, outcome.status())
                .setParameter(4, Objects.requireNonNullElse(outcome.etag(), ""))
                .setParameter(5, Objects.requireNonNullElse(outcome.location(), ""))
                .setParameter(6, written(outcome.kept()))
                .executeUpdate();
    }

    private <T> Optional<Outcome<T>> kept(String key, byte[] print, Class<T> type) {
        List<Object[]> rows = database.createNativeQuery("""
                        select fingerprint, status, etag, location, body from kept_answer
                        where person_id = ?1 and key = ?2""", Object[].class)
                .setParameter(1, current.person().id())
                .setParameter(2, key)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            if (!Arrays.equals((byte[]) row[0], print)) {
                throw new Fault(ProblemKind.KEY_REUSED);
            }
            T body = read((String) row[4], type);
            return new Outcome<>(((Number) row[1]).intValue(), body, body, (String) row[2], (String) row[3]);
        });
    }

    private static String checked(@Nullable String key) {
        if (key == null || !key.matches("[\\x21-\\x7e]{1,255}")) {
            throw new Fault(ProblemKind.KEY_MISSING);
        }
        return key;
    }

    /** Of the address, of what it is based on, and of the body: the same wish, not merely the same place. */
    private byte[] fingerprint(Object asked) {
        String whole = String.join(
                "\n",
                request.request().uri(),
                String.valueOf(request.request().getHeader(Etags.IF_MATCH)),
                written(asked));
        try {
            return MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer of an older release", e);
        }
    }
}
