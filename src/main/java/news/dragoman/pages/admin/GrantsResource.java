package news.dragoman.pages.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.HouseEntries;
import news.dragoman.history.HouseEntry;
import news.dragoman.web.Audience;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What administrators did, for chiefs and auditors to see; nobody can change it. */
@Path("/desk/grants")
@Audience(Audience.Of.OVERSIGHT)
public class GrantsResource {
    private static final int PAGE = 50;

    private final HouseEntries record;
    private final Records records;

    GrantsResource(HouseEntries record, Records records) {
        this.record = record;
        this.records = records;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance list(@RestQuery @Nullable String before) {
        UUID key = Optional.ofNullable(before).flatMap(Keys::id).orElse(null);
        List<HouseEntry> found = record.page(key, PAGE + 1);
        List<HouseEntry> page = found.subList(0, Math.min(PAGE, found.size()));
        return new GrantsPage(
                records.lines(page),
                found.size() > PAGE
                        ? "/desk/grants?before=" + page.get(PAGE - 1).id()
                        : "",
                key == null);
    }
}
