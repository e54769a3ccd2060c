package news.dragoman.api.view;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants the newsroom's pages.
 *
 * @param language of the interface: en or zh-Hans
 * @param zone as in the IANA time zone database
 * @param singleKeys whether keys without a modifier do something
 * @param keepsNothing whether the pages keep nothing that is typed in the browser; null to leave it as it is
 */
public record PreferencesAsk(
        String language,
        String zone,
        boolean singleKeys,
        @Nullable Boolean keepsNothing) {
    public PreferencesAsk {
        Wanted.that("language", language);
        Wanted.that("zone", zone);
    }
}
