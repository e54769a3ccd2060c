package news.dragoman.pages.moderation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.comments.CommentRecord;
import news.dragoman.language.Language;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The record of moderation, as a page and as files. It names comments by their ids and holds none of their words. */
@Path(ModerationResource.ADDRESS)
@Audience(Audience.Of.COMMENT_RECORD)
public class RecordResource {

    /** A page has so many lines; the files have all. */
    private static final int SHOWN = 500;

    /** More than a year of a busy newsroom; a file beyond it is asked for in parts. */
    private static final int MOST = 200_000;

    private static final int USUAL_DAYS = 7;

    private final CommentRecord record;
    private final People people;
    private final Publications publications;
    private final Words words;
    private final CurrentPerson current;
    private final ObjectMapper json;
    private final Clock clock;

    RecordResource(
            CommentRecord record,
            People people,
            Publications publications,
            Words words,
            CurrentPerson current,
            ObjectMapper json,
            Clock clock) {
        this.record = record;
        this.people = people;
        this.publications = publications;
        this.words = words;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    /** Some days, both with, in the person's zone. */
    private record Days(String from, String to, LocalDate first, LocalDate last, List<FieldError> errors) {}

    @GET
    @Path("record")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response page(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        var days = days(from, to);
        var lines = days.errors().isEmpty() ? lines(days, SHOWN + 1) : List.<CommentRecord.Line>of();
        var shown = lines.subList(0, Math.min(SHOWN, lines.size()));
        var names = names(shown);
        var articles = articles(shown);
        String page = new RecordPage(
                        days.from(),
                        days.to(),
                        current.zone().getId(),
                        days.errors(),
                        shown.stream().map(one -> line(one, names, articles)).toList(),
                        "?from=" + days.first() + "&to=" + days.last(),
                        lines.size() > SHOWN,
                        SHOWN)
                .setLocale(current.uiLocale())
                .render();
        return Response.status(days.errors().isEmpty() ? 200 : 422)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    @GET
    @Path("record.csv")
    @Transactional
    public Response csv(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        var days = days(from, to);
        // RFC 4180 names the parameter by which a reader knows that the first line has the columns' names.
        return file(days, RecordFile.csv(rows(days)), "text/csv;charset=UTF-8;header=present", "csv");
    }

    @GET
    @Path("record.json")
    @Transactional
    public Response json(@RestQuery @Nullable String from, @RestQuery @Nullable String to)
            throws JsonProcessingException {
        var days = days(from, to);
        var items = rows(days).stream()
                .map(row -> {
                    Map<String, String> item = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        item.put(RecordFile.COLUMNS.get(i), row.get(i));
                    }
                    return item;
                })
                .toList();
        return file(days, json.writeValueAsString(Map.of("items", items)), "application/json", "json");
    }

    private static Response file(Days days, String content, String type, String ending) {
        return Response.ok(content)
                .type(type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"comments-" + days.first() + "-" + days.last() + "." + ending + "\"")
                .build();
    }

    private List<List<String>> rows(Days days) {
        var lines = lines(days, MOST);
        var names = names(lines);
        var articles = articles(lines);
        return lines.stream()
                .map(one -> List.of(
                        one.id().toString(),
                        one.at().toString(),
                        one.kind(),
                        one.by() == null ? "" : names.getOrDefault(one.by(), ""),
                        text(one.reason()),
                        text(one.why()),
                        one.comment() == null ? "" : one.comment().toString(),
                        language(one, articles),
                        address(one, articles),
                        one.flags()))
                .toList();
    }

    private List<CommentRecord.Line> lines(Days days, int most) {
        return record.between(
                days.first().atStartOfDay(current.zone()).toInstant(),
                days.last().plusDays(1).atStartOfDay(current.zone()).toInstant(),
                most);
    }

    private RecordPage.Line line(CommentRecord.Line one, Map<UUID, String> names, Map<UUID, Publication> articles) {
        var say = words.in(ModerationMessages.class, current.face());
        String language = language(one, articles);
        String reason = one.reason() == null ? "" : say.reason(one.reason());
        return new RecordPage.Line(
                TimeFormats.forMachines(one.at()),
                time(one.at()),
                one.by() == null ? say.sender() : names.getOrDefault(one.by(), ""),
                say.happened(one.kind()),
                Stream.of(reason, text(one.why()))
                        .filter(it -> !it.isEmpty())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse(""),
                one.comment() == null ? "" : one.comment().toString(),
                language.isEmpty() ? "" : Language.of(language).nameIn(current.uiLocale()),
                address(one, articles));
    }

    private Days days(@Nullable String from, @Nullable String to) {
        var today = LocalDate.ofInstant(clock.instant(), current.zone());
        var errors = new ArrayList<FieldError>();
        var last = day("to", to, today, errors);
        var first = day("from", from, last.minusDays(USUAL_DAYS - 1L), errors);
        return new Days(
                from == null || from.isBlank() ? first.toString() : from,
                to == null || to.isBlank() ? last.toString() : to,
                first,
                last,
                errors);
    }

    private LocalDate day(String field, @Nullable String typed, LocalDate usual, List<FieldError> errors) {
        if (typed == null || typed.isBlank()) {
            return usual;
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.getYear() >= 2000 && day.getYear() < 3000) {
                return day;
            }
        } catch (DateTimeParseException odd) {
            // said below
        }
        errors.add(new FieldError(
                field, words.in(ModerationMessages.class, current.face()).noDay()));
        return usual;
    }

    private Map<UUID, String> names(List<CommentRecord.Line> lines) {
        var ids = lines.stream()
                .flatMap(one -> Stream.ofNullable(one.by()))
                .distinct()
                .toList();
        Map<UUID, String> names = new HashMap<>();
        for (Person one : ids.isEmpty() ? List.<Person>of() : people.these(ids)) {
            names.put(one.id(), one.nameIn(current.face().tag()));
        }
        return names;
    }

    private Map<UUID, Publication> articles(List<CommentRecord.Line> lines) {
        var ids = lines.stream().map(CommentRecord.Line::edition).distinct().toList();
        Map<UUID, Publication> articles = new HashMap<>();
        for (Publication one :
                ids.isEmpty() ? List.<Publication>of() : publications.list("editionId in ?1 and current", ids)) {
            articles.put(one.editionId(), one);
        }
        return articles;
    }

    private static String language(CommentRecord.Line one, Map<UUID, Publication> articles) {
        if (one.language() != null) {
            return one.language();
        }
        var article = articles.get(one.edition());
        return article == null ? "" : article.language().tag();
    }

    private static String address(CommentRecord.Line one, Map<UUID, Publication> articles) {
        var article = articles.get(one.edition());
        return article == null ? "" : article.permalink().path();
    }

    private String time(Instant at) {
        String pattern = current.uiLocale().getLanguage().equals("zh") ? "M月d日 HH:mm:ss" : "d MMM HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, current.uiLocale()).format(at.atZone(current.zone()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
