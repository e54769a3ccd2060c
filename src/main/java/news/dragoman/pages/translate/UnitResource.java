package news.dragoman.pages.translate;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.language.TextCount;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.Saved;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.newsroom.Workbench;
import news.dragoman.pages.translate.BenchView.Wrong;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.TextOf;
import news.dragoman.web.Words;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Who;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Saves a unit's words, for the script that saves while somebody types and for the plain form. */
@Path("/desk/editions/{id}/units/{unitId}")
@Audience(Audience.Of.NEWSROOM)
public class UnitResource {

    private final UnitWriting writing;
    private final Workbench workbench;
    private final BenchViews views;
    private final Besides besides;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    UnitResource(
            UnitWriting writing,
            Workbench workbench,
            BenchViews views,
            Besides besides,
            CurrentPerson current,
            Asking asking,
            Words words) {
        this.writing = writing;
        this.workbench = workbench;
        this.views = views;
        this.besides = besides;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    /**
     * What a script is told when the words are kept.
     *
     * @param count how many words, or in Chinese and Japanese characters, the unit has
     */
    record Kept(String status, int version, String text, String at, String clock, List<Object> more, int count) {}

    /** What a script is told when somebody else changed the unit meanwhile. */
    record Stale(String status, String theirs, int version, String by, String clock) {}

    @POST
    public Response save(
            @RestPath UUID id,
            @RestPath UUID unitId,
            @RestForm @Nullable String text,
            @RestForm @Nullable String base,
            @RestForm @Nullable String saveId,
            @RestForm @Nullable String confirmed,
            @RestForm @Nullable String read) {
        String typed = text == null ? "" : text;
        boolean confirm = "true".equals(confirmed);
        var save = new Save(uuid(saveId), number(base), typed);
        try {
            var saved = writing.save(id, unitId, save, confirm, Reading.versions(read), current.person());
            return saved instanceof Saved.Kept kept
                    ? kept(id, unitId, kept, confirm)
                    : stale(id, unitId, (Saved.Stale) saved, typed);
        } catch (Refusal refusal) {
            return refused(id, unitId, refusal, typed);
        }
    }

    private Response kept(UUID id, UUID unit, Saved.Kept kept, boolean confirm) {
        if (asking.byScript()) {
            return Response.ok(
                            new Kept(
                                    "kept",
                                    kept.version(),
                                    kept.text(),
                                    kept.at().toString(),
                                    current.clock(kept.at()),
                                    List.of(),
                                    TextCount.of(kept.text(), kept.language()).amount()),
                            MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        return Response.seeOther(URI.create(bench(id, confirm ? views.nextAfter(id, unit) : Optional.of(unit))))
                .build();
    }

    private static String bench(UUID id, Optional<UUID> unit) {
        return "/desk/editions/" + id + "/translate"
                + unit.map(u -> "?unit=" + u + "#u-" + u).orElse("");
    }

    private Response stale(UUID id, UUID unit, Saved.Stale stale, String typed) {
        var bench = workbench.of(id, current.person());
        String by = bench.names().of(stale.by(), current.face().tag());
        String theirs = stale.theirs() == null ? "" : stale.theirs();
        if (asking.byScript()) {
            return Response.status(Response.Status.CONFLICT)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new Stale("stale", theirs, stale.version(), by, current.clock(stale.at())))
                    .build();
        }
        Language language = bench.situation().edition().language();
        var wrong = new Wrong(
                unit,
                List.of(),
                new TextOf(theirs, language.tag(), language.direction().attribute()),
                by,
                current.clock(stale.at()),
                false);
        return Answers.page(409, views.of(id, unit, wrong, typed), current.uiLocale());
    }

    /** What a script is told of a refusal, as everywhere. */
    record Refused(String kind, List<Reason> reasons, String reference) {}

    record Reason(String code, List<String> args, String text) {}

    /** Whoever typed on while the translation went out of his hands is told who has it, and why. */
    private Optional<Response> lost(UUID id, Refusal refusal) {
        var decision = refusal.refused();
        if (decision.reasons().stream().noneMatch(reason -> reason.code().equals(Who.WRITER.name()))) {
            return Optional.empty();
        }
        try {
            return besides.loss(workbench.of(id, current.person()))
                    .map(told -> Response.status(Failure.of(decision.kind()).status())
                            .type(MediaType.APPLICATION_JSON_TYPE)
                            .entity(new Refused(
                                    decision.kind().name(), List.of(new Reason("LOST", List.of(), told)), ""))
                            .build());
        } catch (NotReadable unreadable) {
            return Optional.empty();
        }
    }

    private Response refused(UUID id, UUID unit, Refusal refusal, String typed) {
        if (asking.byScript()) {
            return lost(id, refusal).orElseThrow(() -> refusal);
        }
        boolean gone = refusal.refused().reasons().stream()
                .anyMatch(reason -> reason.code().equals(UnitWriting.ROW_GONE));
        if (gone) {
            throw refusal; // where no row is left to say it in, the plain page shows the reasons and what was typed
        }
        List<String> reasons = refusal.refused().reasons().stream()
                .map(reason -> words.reason(reason, current.face()))
                .toList();
        try {
            return Answers.page(
                    Failure.of(refusal.refused().kind()).status(),
                    views.of(id, unit, Wrong.refused(unit, reasons), typed),
                    current.uiLocale());
        } catch (NotReadable unreadable) {
            throw refusal; // the plain page shows the reasons and what was typed
        }
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException odd) {
            throw new BadRequestException("saveId", odd);
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
