package news.dragoman.pages.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.HandOverRefused;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.KeptForm;
import news.dragoman.web.Words;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Gives one or everything that a person has in hand to others, with a note about the shift. */
@Path(Cookies.PATH + "/hand-over")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class HandOverResource {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final HandOverPages pages;
    private final Newsroom newsroom;
    private final Asking asking;
    private final CurrentPerson current;
    private final Words words;

    HandOverResource(HandOverPages pages, Newsroom newsroom, Asking asking, CurrentPerson current, Words words) {
        this.pages = pages;
        this.newsroom = newsroom;
        this.asking = asking;
        this.current = current;
        this.words = words;
    }

    @GET
    public Response page(@RestQuery @Nullable String done) {
        return page(OK, Map.of(), "", done != null, List.of());
    }

    @POST
    public Response handOver(@RestForm @Nullable String note) {
        var chosen = chosen();
        Map<UUID, UUID> receivers = new HashMap<>();
        chosen.forEach((field, value) -> id(field.substring(HandOverPage.FIELD.length()))
                .ifPresent(edition -> id(value).ifPresent(receiver -> receivers.put(edition, receiver))));
        String about = note == null ? "" : note;
        var errors = missing(receivers, about);
        if (!errors.isEmpty()) {
            return page(UNPROCESSABLE, chosen, about, false, errors);
        }
        try {
            newsroom.handOver(receivers, about, current.person());
            return Response.seeOther(URI.create(Cookies.PATH + "/hand-over?done=yes"))
                    .build();
        } catch (HandOverRefused refused) {
            boolean ofNote =
                    refused.refused().reasons().stream().anyMatch(r -> r.code().startsWith("TEXT_"));
            String field = ofNote ? HandOverPage.NOTE : HandOverPage.FIELD + refused.editionId();
            return page(status(refused), chosen, about, false, errors(refused, field));
        } catch (Refusal refusal) {
            return page(status(refusal), chosen, about, false, errors(refusal, HandOverPage.NOTE));
        }
    }

    private List<FieldError> missing(Map<UUID, UUID> receivers, String note) {
        var say = words.in(HandOverMessages.class, current.face());
        var errors = new ArrayList<FieldError>();
        if (receivers.isEmpty()) {
            errors.add(new FieldError("receivers", say.nothingChosen()));
        }
        if (note.isBlank()) {
            errors.add(new FieldError(HandOverPage.NOTE, say.noteMissing()));
        }
        return errors;
    }

    private List<FieldError> errors(Refusal refusal, String field) {
        return refusal.refused().reasons().stream()
                .map(reason -> new FieldError(field, words.reason(reason, current.face())))
                .toList();
    }

    private static int status(Refusal refusal) {
        return switch (refusal.refused().kind()) {
            case NOT_YOU -> FORBIDDEN;
            case NOT_NOW -> CONFLICT;
            case NOT_YET -> UNPROCESSABLE;
        };
    }

    private Map<String, String> chosen() {
        return asking.form().map(KeptForm::fields).orElse(List.of()).stream()
                .filter(f ->
                        f.name().startsWith(HandOverPage.FIELD) && !f.value().isEmpty())
                .collect(Collectors.toMap(KeptForm.Field::name, KeptForm.Field::value, (first, second) -> first));
    }

    private Response page(int status, Map<String, String> chosen, String note, boolean done, List<FieldError> errors) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Response.status(status)
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(pages.page(chosen, note, done, errors)
                                .setLocale(current.uiLocale())
                                .render())
                        .build());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
