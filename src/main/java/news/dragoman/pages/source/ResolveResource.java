package news.dragoman.pages.source;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.Resolving;
import news.dragoman.newsroom.Saved;
import news.dragoman.web.Addresses;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Says of a unit whose source has moved that it holds, or takes it out; from the bench and from the editor's page. */
@Path("/desk/editions/{id}/source/{unitId}")
@Audience(Audience.Of.NEWSROOM)
public class ResolveResource {

    private final Resolving resolving;
    private final CurrentPerson current;

    ResolveResource(Resolving resolving, CurrentPerson current) {
        this.resolving = resolving;
        this.current = current;
    }

    @POST
    @Path("still-valid")
    public Response stillValid(
            @RestPath UUID id,
            @RestPath UUID unitId,
            @RestForm @Nullable String read,
            @RestForm @Nullable String back) {
        resolving.stillValid(id, unitId, null, versions(read), current.person());
        return onward(id, back);
    }

    @POST
    @Path("drop")
    public Response drop(
            @RestPath UUID id,
            @RestPath UUID unitId,
            @RestForm @Nullable String base,
            @RestForm @Nullable String back) {
        if (resolving.drop(id, unitId, number(base), current.person()) instanceof Saved.Stale) {
            throw new Refusal(
                    Decision.Kind.NOT_NOW, Reason.MOVED_ON); // the page that follows shows the words there are
        }
        return onward(id, back);
    }

    private static Response onward(UUID id, @Nullable String back) {
        return Response.seeOther(URI.create(
                        Addresses.inNewsroom(back == null ? "" : back).orElse("/desk/editions/" + id + "/translate")))
                .build();
    }

    /** A form that does not say what was read speaks of what there is. */
    private static Set<UUID> versions(@Nullable String read) {
        try {
            return read == null || read.isBlank()
                    ? Set.of()
                    : Arrays.stream(read.strip().split(" "))
                            .map(UUID::fromString)
                            .collect(Collectors.toSet());
        } catch (IllegalArgumentException odd) {
            throw new BadRequestException("read", odd);
        }
    }

    private static int number(@Nullable String text) {
        try {
            return Integer.parseInt(String.valueOf(text));
        } catch (NumberFormatException odd) {
            throw new BadRequestException("base", odd);
        }
    }
}
