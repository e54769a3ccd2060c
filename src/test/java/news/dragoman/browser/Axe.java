package news.dragoman.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What axe finds against WCAG 2.2 AA on a page as it stands. Its own library for Playwright brings axe to the page and
 * all that is in order back from it each time, which takes as long as the looking.
 */
final class Axe {

    private static final Map<String, Object> OPTIONS = Map.of(
            "runOnly",
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")),
            // Axe leaves this rule of WCAG 2.2 out unless it is asked for by name.
            "rules",
            Map.of("target-size", Map.of("enabled", true)),
            // What is in order is not described.
            "resultTypes",
            List.of("violations"));

    private static final String RUN = "options => typeof axe === 'undefined' ? null"
            + " : axe.run(document, options).then(found => JSON.stringify(found.violations))";

    private static final String BRING = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private Axe() {}

    static List<Rule> violations(Page page) {
        Object found = page.evaluate(RUN, OPTIONS);
        if (found == null) {
            page.evaluate(BRING);
            found = page.evaluate(RUN, OPTIONS);
        }
        try {
            return JSON.readValue((String) found, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError(found.toString(), e);
        }
    }
}
