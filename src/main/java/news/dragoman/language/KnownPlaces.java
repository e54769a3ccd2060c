package news.dragoman.language;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Countries, and the cities that time zones are called by, in any language that CLDR has them in: two names are of one place
 * where they have one code.
 */
final class KnownPlaces {

    private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** Names that are words of everyday more often than places, in the languages that have rules of their own. */
    private static final Set<String> WORDS = Set.of("Center", "Vincennes", "Reunion", "Jersey", "Chad");

    /** What newspapers call places that CLDR calls otherwise. */
    private static final Map<String, Map<String, String>> CUSTOMARY = Map.of(
            "en",
            Map.of("Turkey", "TR", "Britain", "GB", "Burma", "MM", "Hong Kong", "HK", "Macau", "MO", "America", "US"),
            "zh",
            Map.of("香港", "HK", "澳门", "MO"));

    private KnownPlaces() {}

    /** The codes of places by their names in a language. */
    static Map<String, String> in(Language language) {
        return BY_LANGUAGE.computeIfAbsent(language.tag(), tag -> read(language.ulocale()));
    }

    private static Map<String, String> read(ULocale locale) {
        Map<String, String> places = new HashMap<>();
        var cities = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL, null, null)) {
            String name = cities.getExemplarLocationName(zone);
            if (name != null && name.length() > 1 && !WORDS.contains(name)) {
                places.put(name, zone);
            }
        }
        for (String country : ULocale.getISOCountries()) {
            String name = new ULocale("", country).getDisplayCountry(locale);
            if (!name.equals(country) && !WORDS.contains(name)) {
                places.put(name, country);
            }
        }
        places.putAll(CUSTOMARY.getOrDefault(locale.getLanguage(), Map.of()));
        return Map.copyOf(places);
    }
}
