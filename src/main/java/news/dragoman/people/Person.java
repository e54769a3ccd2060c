package news.dragoman.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.workflow.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the newsroom: what they are trusted with, in which languages, and what they are called.
 *
 * <p>Everything about one person is in one row, so a page that shows many people reads them in one statement. Sign-ins
 * older than {@code sessionsValidFrom} are over: whatever changes a password, a role or ends the work here moves it.
 */
@Entity
public class Person {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String login;
    private String passwordHash;
    private boolean active = true;
    private Instant sessionsValidFrom;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<Role> roles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "pairs")
    private Set<String> storedPairs;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    private @Nullable UUID deskId;
    private String uiLanguage;
    private ZoneId zone;
    private boolean singleKeys = true;
    private boolean keepsNothing;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> keys = Map.of();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Person() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Person(PersonDetails details, String passwordHash, Instant now) {
        this.passwordHash = passwordHash;
        this.sessionsValidFrom = now;
        describe(details);
    }

    static String normalLogin(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change, for whoever changes what somebody else may have changed meanwhile. */
    public long version() {
        return version;
    }

    public String login() {
        return login;
    }

    public boolean active() {
        return active;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** The languages an editor edits and a reporter writes, as BCP 47 tags. */
    public Set<String> languages() {
        return Set.copyOf(languages);
    }

    /** The directions this person translates in. */
    public Set<LanguagePair> pairs() {
        return storedPairs.stream().map(LanguagePair::parse).collect(Collectors.toUnmodifiableSet());
    }

    /** Every name of theirs by language tag. */
    public Map<String, String> names() {
        return Map.copyOf(names);
    }

    /** The name to show in a text of that language: its own, else one in its script, else any. */
    public String nameIn(String tag) {
        return new Names(names).best(tag);
    }

    /** Whether they have a name fit to print in that language: its own, or one in its script. */
    public boolean hasNameIn(String tag) {
        return new Names(names).suitable(tag).isPresent();
    }

    public @Nullable UUID deskId() {
        return deskId;
    }

    /** The language of the interface, as a BCP 47 tag; apart from the languages they work in. */
    public String uiLanguage() {
        return uiLanguage;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whether keys without a modifier do something; some need them off (WCAG 2.1.4). */
    public boolean singleKeys() {
        return singleKeys;
    }

    /** Whether nothing that they type is to be kept in the browser, where others may sit tomorrow. */
    public boolean keepsNothing() {
        return keepsNothing;
    }

    /** The keys they work with. */
    public Keymap keymap() {
        return Keymap.stored(keys);
    }

    /** All that an administrator can say of them, as it is now. */
    public PersonDetails details() {
        return new PersonDetails(login, roles(), languages(), pairs(), names(), deskId, uiLanguage, zone);
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant sessionsValidFrom() {
        return sessionsValidFrom;
    }

    void describe(PersonDetails details) {
        this.login = normalLogin(details.login());
        this.roles = new TreeSet<>(details.roles());
        this.languages = new TreeSet<>(details.languages());
        this.storedPairs =
                details.pairs().stream().map(LanguagePair::stored).collect(Collectors.toCollection(TreeSet::new));
        this.names = new TreeMap<>(details.names());
        this.deskId = details.deskId();
        this.uiLanguage = details.uiLanguage();
        this.zone = details.zone();
    }

    void read(String uiLanguage) {
        this.uiLanguage = uiLanguage;
    }

    void prefer(String uiLanguage, ZoneId zone, boolean singleKeys, boolean keepsNothing) {
        this.uiLanguage = uiLanguage;
        this.zone = zone;
        this.singleKeys = singleKeys;
        this.keepsNothing = keepsNothing;
    }

    void press(Keymap keymap) {
        this.keys = keymap.toStore();
    }

    void callThemselves(Map<String, String> names) {
        this.names = new TreeMap<>(names);
    }

    void lockWith(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    void deactivate() {
        this.active = false;
    }

    void reactivate() {
        this.active = true;
    }

    /** Ends whatever let them in before now. */
    void shutOut(Instant now) {
        this.sessionsValidFrom = now;
    }
}
