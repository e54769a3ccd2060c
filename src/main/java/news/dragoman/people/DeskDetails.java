package news.dragoman.people;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Overtaken;

/**
 * A desk's languages and policies.
 *
 * @param code short, unique, fit for an address
 * @param names display name by BCP 47 tag
 * @param languages BCP 47 tags of what the desk publishes in
 * @param defaultTargets BCP 47 tags of the translations that filing asks for by itself
 * @param translationLease how long a claim on a translation lasts without work
 * @param editLease how long a claim on an edition in edit lasts without work
 * @param leaseWarning how long before its end a claim's holder is warned
 * @param claimLimit how many editions one person may claim at once
 * @param omissionReason whether leaving a sentence out wants a reason
 * @param overtaken what a schedule does whose source has changed since the text was signed
 */
public record DeskDetails(
        String code,
        Map<String, String> names,
        ZoneId zone,
        Set<String> languages,
        Set<String> defaultTargets,
        Duration translationLease,
        Duration editLease,
        Duration leaseWarning,
        int claimLimit,
        FourEyes fourEyes,
        boolean originalFirst,
        boolean reportersReadTranslations,
        boolean omissionReason,
        Overtaken overtaken) {

    /** A lease shorter than this ends while somebody looks a word up. */
    public static final Duration SHORTEST_LEASE = Duration.ofMinutes(5);

    /** Nobody works on one story for longer than a week without a touch. */
    public static final Duration LONGEST_LEASE = Duration.ofDays(7);

    public static final int MOST_CLAIMS = 100;

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Whether a desk can have that code: small letters, figures and hyphens. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    public static boolean isLease(Duration time) {
        return time.compareTo(SHORTEST_LEASE) >= 0 && time.compareTo(LONGEST_LEASE) <= 0;
    }

    public static boolean isClaimLimit(long claims) {
        return claims >= 1 && claims <= MOST_CLAIMS;
    }

    /** Whether the warning comes while the claim still lasts. */
    public boolean warnsInTime() {
        return leaseWarning.compareTo(translationLease) < 0 && leaseWarning.compareTo(editLease) < 0;
    }

    /** What a new desk starts with: the lifecycle's own policies. */
    public static DeskDetails likely(ZoneId zone) {
        return new Desk("", Map.of(), zone, Set.of(), Set.of()).details();
    }
}
