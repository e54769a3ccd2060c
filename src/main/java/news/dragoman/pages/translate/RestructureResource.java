package news.dragoman.pages.translate;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.dragoman.newsroom.Restructured;
import news.dragoman.newsroom.Restructuring;
import news.dragoman.newsroom.Workbench;
import news.dragoman.pages.translate.BenchView.Wrong;
import news.dragoman.translation.Merge;
import news.dragoman.translation.Operation;
import news.dragoman.translation.Side;
import news.dragoman.translation.UnitOperation;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.Words;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Restructures a translation from its bench, by plain forms; a script saves what was typed before it sends one. */
@Path("/desk/editions/{id}/restructure")
@Audience(Audience.Of.NEWSROOM)
public class RestructureResource {

    private final Restructuring restructuring;
    private final Workbench workbench;
    private final BenchViews views;
    private final CurrentPerson current;
    private final Words words;

    RestructureResource(
            Restructuring restructuring, Workbench workbench, BenchViews views, CurrentPerson current, Words words) {
        this.restructuring = restructuring;
        this.workbench = workbench;
        this.views = views;
        this.current = current;
        this.words = words;
    }

    /**
     * Presses one of a row's tools.
     *
     * @param press its name
     * @param base the version of the row's words that were read
     * @param next that of the row after it
     * @param seen how many operations had been done when the page was laid out
     * @param anchor a row of the paragraph beside which one was dragged
     * @param side on which side of it
     */
    @POST
    public Response press(
            @RestPath UUID id,
            @RestForm("do") @Nullable String press,
            @RestForm @Nullable String unit,
            @RestForm @Nullable String base,
            @RestForm @Nullable String next,
            @RestForm @Nullable String seen,
            @RestForm @Nullable String wishId,
            @RestForm @Nullable String at,
            @RestForm @Nullable String begins,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String origin,
            @RestForm @Nullable String text,
            @RestForm @Nullable String anchor,
            @RestForm @Nullable String side) {
        var pressed = new Pressed(
                press(press),
                uuid(unit),
                number(at, -1),
                given(begins),
                given(reason),
                given(origin),
                given(text),
                anchor == null || anchor.isEmpty() ? null : uuid(anchor),
                "BEFORE".equals(side) ? Side.BEFORE : Side.AFTER);
        return answer(id, pressed.unit(), List.of(pressed.reason(), pressed.origin(), pressed.text()), () -> {
            Operation operation = pressed.with(workbench.of(id, current.person()));
            Map<UUID, Integer> versions = new HashMap<>();
            versions.put(pressed.unit(), number(base, -1));
            if (operation instanceof Merge merge && merge.units().size() > 1) {
                versions.put(merge.units().get(1), number(next, -1));
            }
            return restructuring.take(
                    id, new Restructuring.Wish(uuid(wishId), number(seen, -1), versions), operation, current.person());
        });
    }

    /** Takes the person's own newest operation back. */
    @POST
    @Path("undo")
    public Response undo(
            @RestPath UUID id,
            @RestForm @Nullable String operation,
            @RestForm @Nullable String wishId,
            @RestForm @Nullable String unit) {
        UUID which = operation == null || operation.isEmpty() ? null : uuid(operation);
        return answer(
                id,
                unit == null || unit.isEmpty() ? null : uuid(unit),
                List.of(),
                () -> restructuring.undo(id, uuid(wishId), which, current.person()));
    }

    private Response answer(UUID id, @Nullable UUID unit, List<String> typed, Supplier<Restructured> work) {
        try {
            var answer = work.get();
            return answer instanceof Restructured.Done done
                    ? done(id, done.operation())
                    : page(id, unit, 409, List.of(say().stale()), typed);
        } catch (Refusal refusal) {
            var reasons = refusal.refused().reasons().stream()
                    .map(reason -> words.reason(reason, current.face()))
                    .toList();
            try {
                return page(id, unit, Failure.of(refusal.refused().kind()).status(), reasons, typed);
            } catch (NotReadable gone) {
                throw refusal; // the bench is not his to see any more: the plain page says why
            }
        }
    }

    /** Back to the row that somebody goes on with. */
    private Response done(UUID id, UnitOperation operation) {
        String unit =
                views.goOn(id, operation).map(u -> "&unit=" + u + "#u-" + u).orElse("");
        return Response.seeOther(URI.create("/desk/editions/" + id + "/translate?did=" + operation.kind() + unit))
                .build();
    }

    /** What was filled in beside the button is shown again: nothing typed is lost. */
    private Response page(UUID id, @Nullable UUID unit, int status, List<String> reasons, List<String> typed) {
        var lines = new ArrayList<>(reasons);
        Stream.of(typed).flatMap(List::stream).filter(t -> !t.isBlank()).forEach(t -> lines.add(say().youWrote(t)));
        return Answers.page(
                status, views.of(id, unit, new Wrong(null, lines, null, "", "", false), null), current.uiLocale());
    }

    private RestructureMessages say() {
        return words.in(RestructureMessages.class, current.face());
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Press press(@Nullable String name) {
        try {
            return Press.valueOf(String.valueOf(name));
        } catch (IllegalArgumentException odd) {
            throw new BadRequestException("do", odd);
        }
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException odd) {
            throw new BadRequestException("id", odd);
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException odd) {
            throw new BadRequestException("number", odd);
        }
    }
}
