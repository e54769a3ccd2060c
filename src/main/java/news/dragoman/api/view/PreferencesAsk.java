package news.dragoman.api.view;

/**
 * How somebody wants the newsroom's pages.
 *
 * @param language of the interface: en or zh-Hans
 * @param zone as in the IANA time zone database
 * @param singleKeys whether keys without a modifier do something
 */
public record PreferencesAsk(String language, String zone, boolean singleKeys) {
    public PreferencesAsk {
        Wanted.that("language", language);
        Wanted.that("zone", zone);
    }
}
