package news.dragoman.pages.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.web.Addresses;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StepForm;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * Takes one step on everything that is ticked on the desk: each for itself, with the version that stood on the page, so
 * that what is refused for one holds up none of the others.
 */
@Path(Cookies.PATH + "/bulk")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class BulkResource {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    /** As many as a page of the list has, and some more. */
    private static final int MOST = 200;

    private static final Set<StepForm> STEPS =
            Set.of(StepForm.CLAIM, StepForm.ASSIGN, StepForm.HAND_OVER, StepForm.TAKE_OVER);

    private final Newsroom newsroom;
    private final BulkPages pages;
    private final Asking asking;
    private final CurrentPerson current;

    BulkResource(Newsroom newsroom, BulkPages pages, Asking asking, CurrentPerson current) {
        this.newsroom = newsroom;
        this.pages = pages;
        this.asking = asking;
        this.current = current;
    }

    /** @param step the word of the step, as on the button */
    @POST
    public Response take(
            @RestForm @Nullable String step,
            @RestForm @Nullable String receiver,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String back) {
        var form = StepForm.of(text(step)).filter(STEPS::contains);
        var picks = picks();
        String desk = Addresses.inNewsroom(text(back)).orElse(Cookies.PATH);
        if (form.isEmpty() || picks.isEmpty()) {
            return page(UNPROCESSABLE, form.orElse(StepForm.CLAIM), List.of(), desk);
        }
        var results = new ArrayList<BulkPages.Result>();
        for (Pick pick : picks) {
            results.add(take(form.get(), pick, id(text(receiver)).orElse(null), text(reason)));
        }
        boolean all = results.stream().allMatch(result -> result.refused().isEmpty());
        return all
                ? Response.seeOther(URI.create(desk + (desk.contains("?") ? "&" : "?") + "done="
                                + form.get().word() + "&count=" + results.size()))
                        .build()
                : page(CONFLICT, form.get(), results, desk);
    }

    private BulkPages.Result take(StepForm form, Pick pick, @Nullable UUID receiver, String reason) {
        try {
            newsroom.take(
                    Step.valueOf(form.name()),
                    pick.edition(),
                    current.person(),
                    Ask.at(pick.version()).because(reason).to(receiver));
            return new BulkPages.Result(pick.edition(), Optional.empty());
        } catch (Refusal refusal) {
            return new BulkPages.Result(
                    pick.edition(), Optional.of(refusal.refused().reasons()));
        } catch (NotReadable gone) {
            return new BulkPages.Result(pick.edition(), Optional.of(List.of()));
        }
    }

    /** What was ticked: an edition, with the version of it that the page showed. */
    private record Pick(UUID edition, int version) {
        static Optional<Pick> of(String value) {
            var parts = value.split(":", 2);
            return parts.length == 2 && parts[1].matches("[0-9]{1,9}")
                    ? id(parts[0]).map(edition -> new Pick(edition, Integer.parseInt(parts[1])))
                    : Optional.empty();
        }
    }

    private List<Pick> picks() {
        return asking.form().map(form -> form.values("pick")).orElse(List.of()).stream()
                .flatMap(value -> Pick.of(value).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Response page(int status, StepForm form, List<BulkPages.Result> results, String desk) {
        var page = QuarkusTransaction.requiringNew().call(() -> pages.page(form, results, desk));
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(current.uiLocale()).render())
                .build();
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
