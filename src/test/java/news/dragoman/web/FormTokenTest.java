package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormTokenTest {

    @Test
    void a_masked_secret_never_looks_the_same_and_is_known_again() {
        String secret = FormToken.fresh();
        String once = FormToken.masked(secret);
        String again = FormToken.masked(secret);
        assertNotEquals(once, again);
        assertTrue(FormToken.same(secret, once));
        assertTrue(FormToken.same(secret, again));
        assertTrue(FormToken.same(secret, secret));
    }

    @Test
    void another_secret_and_what_is_none_are_refused() {
        String secret = FormToken.fresh();
        assertFalse(FormToken.same(secret, FormToken.fresh()));
        assertFalse(FormToken.same(secret, FormToken.masked(FormToken.fresh())));
        assertFalse(FormToken.same(secret, ""));
        assertFalse(FormToken.same(secret, "=".repeat(43)));
        assertFalse(FormToken.same("", ""));
        assertFalse(FormToken.same("short", "short"));
    }
}
