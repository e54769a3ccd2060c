package news.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import news.dragoman.people.Partner;
import news.dragoman.people.PartnerKeys;

/** The partner who asks, on routes for partners. A key belongs to no person and opens nothing else. */
@ApplicationScoped
public class Partners {

    private static final String CARRIED = Partner.class.getName();

    private final PartnerKeys keys;

    Partners(PartnerKeys keys) {
        this.keys = keys;
    }

    /** Whose key it is. */
    Optional<Partner> find(String key) {
        return keys.find(key);
    }

    void carry(RoutingContext request, Partner partner) {
        request.put(CARRIED, partner);
    }

    /** Who asks, on a route for partners. */
    public Partner of(RoutingContext request) {
        Partner partner = request.get(CARRIED);
        if (partner == null) {
            throw new IllegalStateException("No partner was let in here");
        }
        return partner;
    }
}
