package news.dragoman.api.view;

import java.util.Map;
import java.util.Set;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Overtaken;
import org.jspecify.annotations.Nullable;

/**
 * A desk's names, languages and policies, in place of those before. Times are whole minutes.
 *
 * @param code short, unique, fit for an address
 * @param names by language tag
 * @param zone as in the IANA time zone database
 * @param defaultTargets languages into which filing asks for translations by itself; among the desk's
 * @param leaseWarning how long before its end a claim's holder is warned; less than either claim lasts
 * @param claimLimit how many editions one person may claim at once
 * @param omissionReason whether leaving a sentence out wants a reason
 * @param overtaken what a schedule does whose source has changed since the text was signed; it waits where nothing is said
 */
public record DeskAsk(
        String code,
        Map<String, String> names,
        String zone,
        Set<String> languages,
        Set<String> defaultTargets,
        int translationLease,
        int editLease,
        int leaseWarning,
        int claimLimit,
        FourEyes fourEyes,
        boolean originalFirst,
        boolean reportersReadTranslations,
        boolean omissionReason,
        @Nullable Overtaken overtaken) {
    public DeskAsk {
        Wanted.that("code", code);
        Wanted.each("names", names);
        Wanted.that("zone", zone);
        Wanted.each("languages", languages);
        Wanted.each("defaultTargets", defaultTargets);
        Wanted.that("fourEyes", fourEyes);
    }
}
