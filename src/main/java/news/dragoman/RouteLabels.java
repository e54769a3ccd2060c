package news.dragoman;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Counts requests that reached no route under one label. Quarkus labels what no route answers by its address, as typed,
 * wherever it is refused before a route is found; whoever tries addresses would use up the labels that there may be
 * (application.properties), and routes that are first called after that would not be counted at all.
 */
@Singleton
class RouteLabels implements MeterFilter {
    static final String OTHER = "OTHER";

    private static final String REQUESTS = "http.server.";
    private static final String URI = "uri";

    /** Refused by method, form or size, perhaps before there was a route; what reached one is told by its template. */
    private static final Set<String> ROUTELESS = Set.of("400", "405", "406", "413", "414", "415", "431", "RESET");

    @Override
    public Meter.Id map(Meter.Id id) {
        String uri = id.getTag(URI);
        if (uri == null || !id.getName().startsWith(REQUESTS) || uri.indexOf('{') >= 0) {
            return id;
        }
        boolean routeless =
                "OPTIONS".equals(id.getTag("method")) || ROUTELESS.contains(String.valueOf(id.getTag("status")));
        return routeless
                ? id.replaceTags(id.getTags().stream()
                        .map(tag -> tag.getKey().equals(URI) ? Tag.of(URI, OTHER) : tag)
                        .toList())
                : id;
    }
}
