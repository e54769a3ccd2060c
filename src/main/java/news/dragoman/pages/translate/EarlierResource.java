package news.dragoman.pages.translate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.Saved;
import news.dragoman.newsroom.UnitHistory;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.newsroom.Workbench;
import news.dragoman.newsroom.Workbench.Bench;
import news.dragoman.story.StoryNames;
import news.dragoman.translation.EarlierText;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitSuggestion;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.TextOf;
import news.dragoman.web.Words;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What stood in a row before: read, and taken back. */
@Path("/desk/editions/{id}/units/{unitId}/earlier")
@Audience(Audience.Of.NEWSROOM)
public class EarlierResource {

    private final UnitHistory history;
    private final UnitWriting writing;
    private final Workbench workbench;
    private final Besides besides;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    EarlierResource(
            UnitHistory history,
            UnitWriting writing,
            Workbench workbench,
            Besides besides,
            CurrentPerson current,
            Asking asking,
            Words words) {
        this.history = history;
        this.writing = writing;
        this.workbench = workbench;
        this.besides = besides;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    @GET
    public Response page(@RestPath UUID id, @RestPath UUID unitId) {
        return page(200, id, unitId, false, List.of());
    }

    /** Puts one of them back; what stands there goes among them. */
    @POST
    @Path("{earlier}")
    public Response takeBack(
            @RestPath UUID id, @RestPath UUID unitId, @RestPath UUID earlier, @RestForm @Nullable String base) {
        try {
            var saved = writing.takeBack(id, unitId, earlier, number(base), current.person());
            return saved instanceof Saved.Kept
                    ? Response.seeOther(
                                    URI.create("/desk/editions/" + id + "/translate?unit=" + unitId + "#u-" + unitId))
                            .build()
                    : page(Response.Status.CONFLICT.getStatusCode(), id, unitId, true, List.of());
        } catch (Refusal refusal) {
            if (asking.byScript()) {
                throw refusal;
            }
            var reasons = refusal.refused().reasons().stream()
                    .map(reason -> words.reason(reason, current.face()))
                    .toList();
            return page(Failure.of(refusal.refused().kind()).status(), id, unitId, false, reasons);
        }
    }

    private Response page(int status, UUID id, UUID unitId, boolean moved, List<String> reasons) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Response.status(status)
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(view(id, unitId, moved, reasons)
                                .setLocale(current.uiLocale())
                                .render())
                        .build());
    }

    private EarlierPage view(UUID id, UUID unitId, boolean moved, List<String> reasons) {
        var past = history.of(id, unitId, current.person());
        var bench = workbench.of(id, current.person());
        var names = names(bench, past);
        int place = bench.units().stream().map(Unit::id).toList().indexOf(unitId);
        var edition = bench.situation().edition();
        return new EarlierPage(
                edition.storyId(),
                bench.situation().story().slugline(),
                "/desk/editions/" + id,
                "/desk/editions/" + id + "/units/" + unitId + "/earlier",
                unitId,
                place < 0 ? "" : Integer.toString(place + 1),
                past.unit().stream()
                        .flatMap(u -> u.segments().stream())
                        .map(bench.sentences()::get)
                        .filter(Objects::nonNull)
                        .map(s -> new TextOf(
                                s.text(),
                                s.language().tag(),
                                s.language().direction().attribute()))
                        .toList(),
                besides.text(past.unit().map(Unit::text).orElse(""), bench),
                past.unit().map(Unit::version).orElse(-1),
                place >= 0
                        && past.unit().filter(u -> !u.omitted()).isPresent()
                        && bench.situation().decide(Step.EDIT).allowed(),
                moved,
                reasons,
                past.earlier().stream().map(t -> earlier(t, bench, names)).toList(),
                past.suggestions().stream()
                        .map(s -> besides.suggested(s, bench, names))
                        .toList());
    }

    private EarlierPage.Earlier earlier(EarlierText text, Bench bench, StoryNames names) {
        return new EarlierPage.Earlier(
                text.id(),
                besides.text(text.text(), bench),
                names.of(text.writtenBy(), current.face().tag()),
                besides.time(text.writtenAt(), bench),
                text.why(),
                text.stood());
    }

    private StoryNames names(Bench bench, UnitHistory.Past past) {
        return besides.names(
                bench,
                Stream.of(
                                past.earlier().stream().map(EarlierText::writtenBy),
                                past.suggestions().stream().map(UnitSuggestion::suggestedBy),
                                past.suggestions().stream()
                                        .map(UnitSuggestion::closedBy)
                                        .flatMap(Optional::stream))
                        .flatMap(all -> all)
                        .collect(Collectors.toSet()));
    }

    /** The version that was read; -1, which none ever was, where a form does not say. */
    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
}
