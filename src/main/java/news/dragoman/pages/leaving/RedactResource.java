package news.dragoman.pages.leaving;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.StepForm;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Takes chosen blocks from readers at once, in one language or in all that are ticked. */
@Path("/desk/editions/{id}/redact")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class RedactResource {

    private final RedactPages pages;
    private final Newsroom newsroom;
    private final CurrentPerson current;

    RedactResource(RedactPages pages, Newsroom newsroom, CurrentPerson current) {
        this.pages = pages;
        this.newsroom = newsroom;
        this.current = current;
    }

    @GET
    public Response page(@RestPath UUID id) {
        return Sent.page(200, pages.of(id, RedactPages.Typed.NOTHING, List.of()), current);
    }

    @POST
    public Response redact(
            @RestPath UUID id,
            @RestForm @Nullable List<String> block,
            @RestForm @Nullable List<String> with,
            @RestForm @Nullable List<String> lineOf,
            @RestForm @Nullable List<String> line,
            @RestForm @Nullable String reason) {
        Set<UUID> blocks = (block == null ? List.<String>of() : block)
                .stream().flatMap(b -> Sent.id(b).stream()).collect(Collectors.toSet());
        var typed = new RedactPages.Typed(
                blocks, with == null ? Set.of() : Set.copyOf(with), Sent.lines(lineOf, line), Sent.text(reason), true);
        try {
            var ask = Ask.at(0).because(typed.reason()).taking(new Ask.Away(leaving(id, typed), typed.lines()));
            return Sent.done(newsroom.take(Step.REDACT, id, current.person(), ask), StepForm.REDACT);
        } catch (Refusal refusal) {
            return Sent.page(
                    Failure.of(refusal.refused().kind()).status(),
                    pages.of(id, typed, refusal.refused().reasons()),
                    current);
        }
    }

    private static Map<UUID, Set<UUID>> leaving(UUID id, RedactPages.Typed typed) {
        Map<UUID, Set<UUID>> leaving = new HashMap<>();
        leaving.put(id, typed.blocks());
        for (String box : typed.with()) {
            List<UUID> ids = List.of(box.split(":")).stream()
                    .flatMap(one -> Sent.id(one).stream())
                    .toList();
            if (ids.size() == 3 && typed.blocks().contains(ids.get(0))) {
                leaving.computeIfAbsent(ids.get(1), e -> new HashSet<>()).add(ids.get(2));
            }
        }
        return leaving;
    }
}
