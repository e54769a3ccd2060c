package news.dragoman.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Overtaken;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A language service of the newsroom: its languages, its zone and its rules. */
@Entity
public class Desk {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    private ZoneId zone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> defaultTargets;

    // The defaults are the lifecycle's own.
    private int translationLeaseSeconds = (int) Duration.ofHours(2).toSeconds();
    private int editLeaseSeconds = (int) Duration.ofMinutes(30).toSeconds();
    private int leaseWarningSeconds = (int) Duration.ofMinutes(5).toSeconds();
    private int claimLimit = 3;

    @Enumerated(EnumType.STRING)
    private FourEyes fourEyes = FourEyes.REQUIRED;

    @Enumerated(EnumType.STRING)
    private Overtaken overtaken = Overtaken.WAITS;

    private boolean originalFirst;
    private boolean reportersReadTranslations;
    private boolean omissionReason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Desk() {}

    /**
     * @param code short, unique, fit for an address
     * @param names display name by BCP 47 tag
     * @param languages BCP 47 tags of what the desk publishes in
     * @param defaultTargets BCP 47 tags of the translations that filing asks for by itself
     */
    public Desk(
            String code, Map<String, String> names, ZoneId zone, Set<String> languages, Set<String> defaultTargets) {
        this.code = code;
        this.names = new TreeMap<>(names);
        this.zone = zone;
        this.languages = new TreeSet<>(languages);
        this.defaultTargets = new TreeSet<>(defaultTargets);
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    /** Every name of it by language tag. */
    public Map<String, String> names() {
        return Map.copyOf(names);
    }

    public String nameIn(String tag) {
        return new Names(names).best(tag);
    }

    /** Whether it has a name fit to print in that language: its own, or one in its script. */
    public boolean hasNameIn(String tag) {
        return new Names(names).suitable(tag).isPresent();
    }

    public ZoneId zone() {
        return zone;
    }

    public Set<String> languages() {
        return Set.copyOf(languages);
    }

    public Set<String> defaultTargets() {
        return Set.copyOf(defaultTargets);
    }

    /** How long a claim on a translation lasts without work. */
    public Duration translationLease() {
        return Duration.ofSeconds(translationLeaseSeconds);
    }

    /** How long a claim on an edition in edit lasts without work. */
    public Duration editLease() {
        return Duration.ofSeconds(editLeaseSeconds);
    }

    /** How long before its end a claim's holder is warned. */
    public Duration leaseWarning() {
        return Duration.ofSeconds(leaseWarningSeconds);
    }

    /** How many editions one person may claim at once. */
    public int claimLimit() {
        return claimLimit;
    }

    public FourEyes fourEyes() {
        return fourEyes;
    }

    /** What a schedule does whose source has changed since the text was signed. */
    public Overtaken overtaken() {
        return overtaken;
    }

    /** Whether a translation waits until its original is out. */
    public boolean originalFirst() {
        return originalFirst;
    }

    public boolean reportersReadTranslations() {
        return reportersReadTranslations;
    }

    /** Whether leaving a sentence out wants a reason. */
    public boolean omissionReason() {
        return omissionReason;
    }

    /** Sets the rule on who may sign off. */
    public void adopt(FourEyes mode) {
        this.fourEyes = mode;
    }

    /** Sets what a schedule does whose source has changed since. */
    public void whenOvertaken(Overtaken policy) {
        this.overtaken = policy;
    }

    /** Sets whether a translation waits until its original is out. */
    public void publishOriginalFirst(boolean yes) {
        this.originalFirst = yes;
    }

    /** Sets whether reporters may read a translation while it is being worked on. */
    public void letReportersReadTranslations(boolean yes) {
        this.reportersReadTranslations = yes;
    }

    /** Sets whether leaving a sentence out wants a reason. */
    public void askWhyLeftOut(boolean yes) {
        this.omissionReason = yes;
    }

    /** All that can be set, as it is now. */
    public DeskDetails details() {
        return new DeskDetails(
                code,
                names(),
                zone,
                languages(),
                defaultTargets(),
                translationLease(),
                editLease(),
                leaseWarning(),
                claimLimit,
                fourEyes,
                originalFirst,
                reportersReadTranslations,
                omissionReason,
                overtaken);
    }

    void describe(DeskDetails details) {
        this.code = details.code();
        this.names = new TreeMap<>(details.names());
        this.zone = details.zone();
        this.languages = new TreeSet<>(details.languages());
        this.defaultTargets = new TreeSet<>(details.defaultTargets());
        this.translationLeaseSeconds = (int) details.translationLease().toSeconds();
        this.editLeaseSeconds = (int) details.editLease().toSeconds();
        this.leaseWarningSeconds = (int) details.leaseWarning().toSeconds();
        this.claimLimit = details.claimLimit();
        this.fourEyes = details.fourEyes();
        this.originalFirst = details.originalFirst();
        this.reportersReadTranslations = details.reportersReadTranslations();
        this.omissionReason = details.omissionReason();
        this.overtaken = details.overtaken();
    }
}
