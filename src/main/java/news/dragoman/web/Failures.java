package news.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import news.dragoman.workflow.Reason;
import org.jspecify.annotations.Nullable;

/** Turns a failure into a page in the asker's language, or into JSON for a script. */
@ApplicationScoped
class Failures {
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;
    private final ProgramAnswers programs;
    private final RoutingContext request;

    Failures(CurrentPerson current, Asking asking, Words words, ProgramAnswers programs, RoutingContext request) {
        this.current = current;
        this.asking = asking;
        this.words = words;
        this.programs = programs;
        this.request = request;
    }

    /** What a script is told. */
    record Problem(String kind, List<ProblemReason> reasons, String reference) {}

    /** One reason, as a code and worded. */
    record ProblemReason(String code, List<String> args, String text) {}

    Response answer(Failure failure) {
        return answer(failure, List.of(), "");
    }

    Response answer(Failure failure, List<Reason> reasons, String reference) {
        return answer(failure, failure.status(), reasons, reference);
    }

    /**
     * Whether an answer is on its way already: what reads a body refuses one that is too long by itself (413), and then
     * says so to us too. A response without headers and words is what can be returned then.
     */
    boolean answered() {
        return request.response().headWritten();
    }

    /** @param status where HTTP itself refuses, which has statuses of its own */
    Response answer(Failure failure, int status, List<Reason> reasons, String reference) {
        if (answered()) {
            return Response.status(status).build();
        }
        if (asking.inApi()) {
            return programs.answer(failure, status, reasons, reference);
        }
        Interface language = current.face();
        if (asking.byScript()) {
            List<ProblemReason> worded = reasons.stream()
                    .map(reason -> new ProblemReason(reason.code(), reason.args(), words.reason(reason, language)))
                    .toList();
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new Problem(failure.name(), worded, reference))
                    .build();
        }
        List<String> worded =
                reasons.stream().map(reason -> words.reason(reason, language)).toList();
        String page = new FailurePage(
                        failure,
                        worded,
                        failure == Failure.FOREIGN_FORM ? Optional.empty() : asking.form(),
                        back(),
                        asking.inNewsroom(),
                        reference)
                .setLocale(language.locale())
                .render();
        Response.ResponseBuilder answer = Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page);
        // The newsroom's pages carry this already, whatever they are.
        return (asking.inNewsroom() ? answer : answer.header("Cache-Control", "no-store")).build();
    }

    /** The same for a request that could not be read; programs are told what of it. */
    Response unreadable(Failure failure, int status, @Nullable Throwable cause) {
        return asking.inApi() && cause != null
                ? programs.unreadable(status, cause)
                : answer(failure, status, List.of(), "");
    }

    /** Short enough to be read out over the phone. */
    static String newReference() {
        String hex = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        return hex.substring(0, 4) + "-" + hex.substring(4);
    }

    private String back() {
        if (!asking.inNewsroom()) {
            return "/";
        }
        return Optional.ofNullable(request.request().getHeader("Referer"))
                .filter(referer -> referer.contains("://" + request.request().authority() + "/"))
                .map(Addresses::here)
                .flatMap(Addresses::inNewsroom)
                .filter(address -> !address.equals(asking.address()) || asking.changesSomething())
                .orElse(Cookies.PATH);
    }
}
