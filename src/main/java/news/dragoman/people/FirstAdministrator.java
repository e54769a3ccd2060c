package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dragoman.people.SignInAttempts.Attempt;
import news.dragoman.people.SignInLog.Outcome;
import news.dragoman.people.SignInLog.Way;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;

/**
 * The way into an empty installation: whoever reads the code at the terminal makes the first account, an
 * administrator's, and takes there what roles he wants. It closes for good behind him.
 */
@ApplicationScoped
public class FirstAdministrator {
    private final Office office;
    private final OneTimeCodes codes;
    private final PersonAccounts accounts;
    private final SignInAttempts attempts;
    private final SignInLog log;

    FirstAdministrator(
            Office office, OneTimeCodes codes, PersonAccounts accounts, SignInAttempts attempts, SignInLog log) {
        this.office = office;
        this.codes = codes;
        this.accounts = accounts;
        this.attempts = attempts;
        this.log = log;
    }

    /** Whether an administrator is still to be made. */
    @Transactional
    public boolean wanted() {
        return !office.founded();
    }

    /** A code for the terminal. */
    public String invite() {
        return codes.invite();
    }

    /** When a code may be tried from that address; nothing if now will do, and then the try counts. */
    public Optional<Instant> begin(String address) {
        Optional<Instant> wait = attempts.begin(attempt(address));
        wait.ifPresent(until -> log.tell(Way.SETUP, Outcome.MADE_TO_WAIT, Optional.empty(), address));
        return wait;
    }

    /**
     * Makes the account; empty if the code is wrong.
     *
     * @throws NotReadable if there is an administrator already: of two with a right code one is first
     */
    @Transactional
    public Optional<Person> make(PersonDetails details, String password, String code, String address) {
        office.enter();
        if (office.founded()) {
            throw new NotReadable();
        }
        if (!codes.useForSetup(code)) {
            log.tell(Way.SETUP, Outcome.WRONG, Optional.empty(), address);
            return Optional.empty();
        }
        if (accounts.taken(details.login())) {
            throw new Refusal(Decision.Kind.NOT_YET, "LOGIN_TAKEN"); // the code comes back with the transaction
        }
        attempts.forgive(attempt(address));
        Set<Role> roles = new TreeSet<>(details.roles());
        roles.add(Role.ADMIN);
        Person made = accounts.found(details.trustedWith(roles), password);
        log.tell(Way.SETUP, Outcome.IN, Optional.of(made), address);
        return Optional.of(made);
    }

    private static Attempt attempt(String address) {
        return new Attempt("set-up from " + address, address);
    }
}
