package news.dragoman.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.api.view.NinjsPage;
import news.dragoman.language.Language;
import news.dragoman.publication.Markup;
import news.dragoman.publication.Ninjs;
import news.dragoman.publication.PartnerItems;
import news.dragoman.publication.Place;
import news.dragoman.publication.PublicationNote;
import news.dragoman.publication.PublicationNotes;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.Partners;
import news.dragoman.web.reader.ReaderWords;
import news.dragoman.web.reader.Site;
import news.dragoman.web.rendered.Rendering;
import news.dragoman.workflow.NotReadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is published, for partners, as ninjs: in the order in which it changed, and one by one. */
@Path("/api/ninjs")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PARTNERS)
public class NinjsResource {

    private static final int ON_A_PAGE = 50;

    private final PartnerItems items;
    private final Publications publications;
    private final PublicationNotes notes;
    private final Partners partners;
    private final Site site;

    NinjsResource(PartnerItems items, Publications publications, PublicationNotes notes, Partners partners, Site site) {
        this.items = items;
        this.publications = publications;
        this.notes = notes;
        this.partners = partners;
        this.site = site;
    }

    /** The last that changed, the latest first; above them on the first page all that is suspended now. */
    @GET
    @Path("{lang}")
    @Operation(hidden = true, operationId = "listNinjs")
    public Response changed(
            @RestPath String lang,
            @RestQuery @Nullable String before,
            @Context RoutingContext routing,
            @Context UriInfo uri,
            @Context Request request) {
        Language language = allowed(lang, routing);
        Place place = before == null ? null : Place.parse(before).orElseThrow(NotReadable::new);
        List<PartnerItems.Item> found = items.changed(language, place, ON_A_PAGE + 1);
        List<PartnerItems.Item> page = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        List<PartnerItems.Item> all = new ArrayList<>(place == null ? items.suspended(language) : List.of());
        page.stream().filter(one -> place != null || !one.article().suspended()).forEach(all::add);
        String next = found.size() > ON_A_PAGE ? page.get(ON_A_PAGE - 1).place().toString() : null;
        return answer(new NinjsPage(written(all, language, uri), next), request);
    }

    /** One article, by the key that its address ends with. */
    @GET
    @Path("{lang}/{key}")
    @Operation(hidden = true, operationId = "getNinjs")
    public Response one(
            @RestPath String lang,
            @RestPath String key,
            @Context RoutingContext routing,
            @Context UriInfo uri,
            @Context Request request) {
        Language language = allowed(lang, routing);
        PartnerItems.Item item = items.byKey(language, key).orElseThrow(NotReadable::new);
        return answer(written(List.of(item), language, uri).get(0), request);
    }

    /** What is not for this partner is not there. */
    private Language allowed(String lang, RoutingContext routing) {
        if (!partners.of(routing).languages().contains(lang)) {
            throw new NotReadable();
        }
        return Language.of(lang);
    }

    private List<JsonNode> written(List<PartnerItems.Item> all, Language language, UriInfo uri) {
        Map<UUID, List<PublicationNote>> told = notes.ofEditions(
                all.stream().map(one -> one.article().editionId()).toList());
        ReaderWords words = ReaderWords.of(language);
        Ninjs ninjs = new Ninjs(site.name(), site.address(uri));
        return all.stream()
                .map(one -> (JsonNode) ninjs.of(
                        one.article(),
                        new Ninjs.Beside(
                                one.version(),
                                one.changed(),
                                told.getOrDefault(one.article().editionId(), List.of()),
                                publications.languages(one.article().storyId()),
                                words.redactedText(),
                                kind -> words.kind(kind.name()),
                                new Markup.Around(
                                        site.address(uri), words::photoBy, words.handout(), words.sources()))))
                .collect(Collectors.toList());
    }

    /** A partner who asks every minute is mostly told that nothing changed. */
    private static Response answer(Object body, Request request) {
        EntityTag mark = new EntityTag(Rendering.digest(body.toString().getBytes(StandardCharsets.UTF_8)));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(mark);
        return (unchanged == null ? Response.ok(body) : unchanged).tag(mark).build();
    }
}
