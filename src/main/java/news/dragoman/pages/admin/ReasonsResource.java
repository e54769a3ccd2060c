package news.dragoman.pages.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.people.Desks;
import news.dragoman.people.ReturnReason.Fits;
import news.dragoman.people.ReturnReasons;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Interface;
import news.dragoman.web.KeptForm;
import news.dragoman.web.Words;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The reasons for which a desk returns texts: worded, ordered, taken off and added to in one form. */
@Path("/desk/admin/desks/{id}/reasons")
@Audience(Audience.Of.ADMIN)
public class ReasonsResource {

    /** So many new ones fit on one form; there is always another form. */
    private static final int NEW_ROWS = 3;

    private final ReturnReasons reasons;
    private final Desks desks;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    ReasonsResource(ReturnReasons reasons, Desks desks, CurrentPerson current, Asking asking, Words words) {
        this.reasons = reasons;
        this.desks = desks;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    /** A row of the form: what is to stand where, and which reason it was. */
    private record Line(String id, double place, Fits fits, Map<String, String> words) {}

    @GET
    public Response list(@RestPath UUID id, @RestQuery @Nullable String done) {
        return stored(id, 200, done == null ? "" : done, "");
    }

    @POST
    public Response save(@RestPath UUID id) {
        var form = asking.form().orElseThrow();
        var lines = lines(form);
        try {
            reasons.change(
                    id,
                    form.value("stamp"),
                    lines.stream()
                            .filter(line -> !line.words().isEmpty())
                            .sorted(Comparator.comparingDouble(Line::place))
                            .map(line -> new ReturnReasons.Wanted(
                                    line.id().isEmpty() ? null : UUID.fromString(line.id()), line.fits(), line.words()))
                            .toList(),
                    current.person());
            return Response.seeOther(URI.create("/desk/admin/desks/" + id + "/reasons?done=saved"))
                    .build();
        } catch (Refusal refusal) {
            boolean moved =
                    refusal.refused().reasons().stream().anyMatch(r -> r.code().equals(Reason.MOVED_ON));
            String why = words.reason(refusal.refused().reasons().get(0), current.face());
            return moved
                    ? stored(id, Response.Status.CONFLICT.getStatusCode(), "moved", why)
                    : page(id, 422, form.value("stamp"), typed(lines), "", why);
        }
    }

    /** Rows are numbered from 1; one whose words are all empty is taken off. */
    private static List<Line> lines(KeptForm form) {
        var lines = new ArrayList<Line>();
        for (int n = 1;
                n <= ReturnReasons.MOST + NEW_ROWS && !form.value("fits-" + n).isEmpty();
                n++) {
            var said = new LinkedHashMap<String, String>();
            for (Interface tongue : Interface.values()) {
                String typed = form.value("words-" + n + "-" + tongue.tag()).strip();
                if (!typed.isEmpty()) {
                    said.put(tongue.tag(), typed);
                }
            }
            String id = form.value("id-" + n);
            String fits = form.value("fits-" + n);
            lines.add(new Line(
                    id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? id : "",
                    place(form.value("place-" + n), n),
                    Stream.of(Fits.values())
                            .filter(f -> f.name().equals(fits))
                            .findFirst()
                            .orElse(Fits.BOTH),
                    said));
        }
        return lines;
    }

    private static double place(String typed, int otherwise) {
        return typed.strip().matches("[0-9]{1,3}") ? Integer.parseInt(typed.strip()) : otherwise;
    }

    private Response stored(UUID id, int status, String done, String wrong) {
        var list = reasons.of(id);
        var rows = new ArrayList<ReasonsPage.Row>();
        list.forEach(r -> rows.add(row(r.id().toString(), rows.size() + 1, r.fits(), r.words())));
        for (int i = 0; i < NEW_ROWS && rows.size() < ReturnReasons.MOST; i++) {
            rows.add(row("", rows.size() + 1, Fits.BOTH, Map.of()));
        }
        return page(id, status, reasons.stamp(list), rows, done, wrong);
    }

    private static List<ReasonsPage.Row> typed(List<Line> lines) {
        var rows = new ArrayList<ReasonsPage.Row>();
        lines.forEach(line -> rows.add(row(line.id(), rows.size() + 1, line.fits(), line.words())));
        return rows;
    }

    private static ReasonsPage.Row row(String id, int number, Fits fits, Map<String, String> words) {
        return new ReasonsPage.Row(
                id,
                Integer.toString(number),
                fits,
                Stream.of(Interface.values())
                        .map(t -> new ReasonsPage.Said(t.tag(), t.ownName(), words.getOrDefault(t.tag(), "")))
                        .toList());
    }

    private Response page(UUID id, int status, String stamp, List<ReasonsPage.Row> rows, String done, String wrong) {
        var desk = desks.findByIdOptional(id).orElseThrow(NotReadable::new);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new ReasonsPage(
                                id.toString(),
                                desk.nameIn(current.face().tag()),
                                stamp,
                                rows,
                                List.of(Fits.values()),
                                done,
                                wrong)
                        .setLocale(current.uiLocale())
                        .render())
                .build();
    }
}
