package news.dragoman.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommonPasswordsTest {
    private final Passwords passwords = new Passwords(4);

    @Test
    void there_are_three_thousand_at_least_that_would_be_long_enough() {
        assertTrue(new CommonPasswords().size() >= 3_000, "ASVS 6.2.4");
    }

    @Test
    void what_is_tried_first_is_refused_in_capitals_too_and_never_stored() {
        for (String common : List.of("qwertyqwerty", "QwertyQwerty", "1q2w3e4r5t6y", "leavemealone")) {
            assertEquals(Optional.of(Passwords.Fault.COMMON), passwords.faultOf(common), common);
            assertThrows(IllegalArgumentException.class, () -> passwords.hash(common));
        }
        for (String own : List.of("leave me alone, moth", "qwertyqwert ferry", "码头上没有人看见那条渡轮")) {
            assertEquals(Optional.empty(), passwords.faultOf(own), own);
        }
    }
}
