package news.dragoman.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns passwords into hashes and checks them, in the same time whether the login exists or not. */
@ApplicationScoped
public class Passwords {
    /** NIST SP 800-63B asks for 8 at least; 12 leaves guessing offline out of reach with bcrypt. */
    public static final int SHORTEST = 12;

    /** bcrypt silently ignores what comes after 72 bytes, so a longer password is refused rather than cut. */
    public static final int MOST_BYTES = 72;

    private final CommonPasswords common = new CommonPasswords();
    private final int cost;
    private final String nobodys;

    /**
     * @param cost bcrypt's: the default of 12, 2^12 rounds, is about a quarter of a second on a small server. Tests
     *     take less, since they take on hundreds of people.
     */
    Passwords(@ConfigProperty(name = "dragoman.password-cost", defaultValue = "12") int cost) {
        this.cost = cost;
        this.nobodys = BcryptUtil.bcryptHash("nobody has this password", cost);
    }

    /** Why a password cannot be taken. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        COMMON
    }

    /** What is wrong with a new password, if anything. */
    public Optional<Fault> faultOf(String password) {
        String normal = normal(password);
        if (normal.codePointCount(0, normal.length()) < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (!fits(normal)) {
            return Optional.of(Fault.TOO_LONG);
        }
        return common.have(normal) ? Optional.of(Fault.COMMON) : Optional.empty();
    }

    String hash(String password) {
        faultOf(password).ifPresent(fault -> {
            throw new IllegalArgumentException("The password is " + fault);
        });
        return BcryptUtil.bcryptHash(normal(password), cost);
    }

    boolean matches(String password, Optional<Person> person) {
        String normal = normal(password);
        boolean same = BcryptUtil.matches(
                fits(normal) ? normal : "", person.map(Person::passwordHash).orElse(nobodys));
        return same && fits(normal) && person.isPresent();
    }

    private static boolean fits(String normal) {
        return normal.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && normal.indexOf(0) < 0;
    }

    /** Two keyboards may send one letter with its accent in two ways. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
