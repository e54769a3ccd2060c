package news.dragoman.api.view;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Overtaken;

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
        Overtaken overtaken,
        long version) {}
