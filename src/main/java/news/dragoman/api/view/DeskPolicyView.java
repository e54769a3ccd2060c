package news.dragoman.api.view;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.workflow.FourEyes;

/**
 * A desk with its policies, for those who administer. Times are whole minutes.
 *
 * @param names by language tag
 */
public record DeskPolicyView(
        UUID id,
        String code,
        Map<String, String> names,
        String zone,
        Set<String> languages,
        Set<String> defaultTargets,
        long translationLease,
        long editLease,
        long leaseWarning,
        int claimLimit,
        FourEyes fourEyes,
        boolean originalFirst,
        boolean reportersReadTranslations,
        boolean omissionReason,
        long version) {}
