package news.dragoman.pages.versions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.Removing;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Has words of a version sealed, or asks that they be erased. */
@Path("/desk/editions/{id}/versions/{number}/words")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class WordsResource {

    private final VersionsPages pages;
    private final Removing removing;
    private final CurrentPerson current;

    WordsResource(VersionsPages pages, Removing removing, CurrentPerson current) {
        this.pages = pages;
        this.removing = removing;
        this.current = current;
    }

    /** @param block the paragraph that is chosen */
    @GET
    @Transactional
    public TemplateInstance choose(@RestPath UUID id, @RestPath int number, @RestQuery @Nullable UUID block) {
        return pages.words(id, number, block, VersionsPages.Typed.nothing(number))
                .setLocale(current.uiLocale());
    }

    @POST
    @Path("{deed: seal|erase}")
    public Response remove(
            @RestPath UUID id,
            @RestPath int number,
            @RestPath String deed,
            @RestForm UUID block,
            @RestForm("wording") @Nullable List<Integer> wordings,
            @RestForm @Nullable String words,
            @RestForm @Nullable String reason) {
        Set<Integer> numbers = new HashSet<>(Objects.requireNonNullElse(wordings, List.<Integer>of()));
        var typed = new VersionsPages.Typed(
                numbers, Objects.requireNonNullElse(words, ""), Objects.requireNonNullElse(reason, ""), List.of());
        var wanted = new Removing.Wanted(block, numbers, typed.words(), typed.reason());
        try {
            if (deed.equals("seal")) {
                removing.seal(id, wanted, current.person());
            } else {
                removing.askErasure(id, wanted, current.person());
            }
            return VersionsResource.onward(id);
        } catch (Refusal refusal) {
            var page = QuarkusTransaction.requiringNew()
                    .call(() -> pages.words(id, number, block, typed.refused(pages.worded(refusal)))
                            .setLocale(current.uiLocale())
                            .render());
            return Response.status(Failure.of(refusal.refused().kind()).status())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page)
                    .build();
        }
    }
}
