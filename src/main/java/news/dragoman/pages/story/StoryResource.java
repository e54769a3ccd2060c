package news.dragoman.pages.story;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.NewStory;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Planning;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.Words;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A story's page, and what can be asked for there: another language, another original, a due time, a
 * pen name. */
@Path("/desk/stories/{id: [0-9a-f]{8}-[0-9a-f-]{27}}")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class StoryResource {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;

    /** A slip of the finger in the year is caught; nobody plans that far. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2999;

    private final StoryPages pages;
    private final Newsroom newsroom;
    private final Drafting drafting;
    private final Planning planning;
    private final Editions editions;
    private final Access access;
    private final CurrentPerson current;
    private final Words words;

    StoryResource(
            StoryPages pages,
            Newsroom newsroom,
            Drafting drafting,
            Planning planning,
            Editions editions,
            Access access,
            CurrentPerson current,
            Words words) {
        this.pages = pages;
        this.newsroom = newsroom;
        this.drafting = drafting;
        this.planning = planning;
        this.editions = editions;
        this.access = access;
        this.current = current;
        this.words = words;
    }

    @GET
    public Response story(@RestPath UUID id, @RestQuery @Nullable String done) {
        return page(OK, id, text(done), Typed.NOTHING);
    }

    /** Opens the story in another language, drawn from one of its editions or from several. */
    @POST
    @Path("request")
    public Response request(
            @RestPath UUID id,
            @RestForm @Nullable String source,
            @RestForm @Nullable List<String> also,
            @RestForm @Nullable String language,
            @RestForm @Nullable String due) {
        var say = words.in(StoryMessages.class, current.face());
        var into = known(language);
        var at = moment(text(due));
        var more = also == null ? List.<String>of() : also;
        if (into.isEmpty() || at.isEmpty() && !text(due).isBlank()) {
            var error = into.isEmpty()
                    ? new FieldError("request-language", say.chooseLanguage())
                    : new FieldError("request-due", say.dueUnclear());
            return page(
                    UNPROCESSABLE, id, "", typed(source, language, due, error).from(more));
        }
        try {
            var sources = Stream.concat(Stream.of(text(source)), more.stream())
                    .map(one -> editionIn(id, one).id())
                    .toList();
            newsroom.request(sources, into.get(), at.orElse(null), current.person());
            return Response.seeOther(URI.create(address(id))).build();
        } catch (Refusal refusal) {
            return refused(
                    refusal,
                    id,
                    typed(source, language, due, about("request-language", refusal))
                            .from(more));
        }
    }

    /** Sets or clears an edition's due time. */
    @POST
    @Path("due")
    public Response due(
            @RestPath UUID id,
            @RestForm @Nullable String edition,
            @RestForm @Nullable String due,
            @RestForm @Nullable String shown,
            @RestForm @Nullable String clear) {
        var one = editionIn(id, text(edition));
        boolean cleared = clear != null;
        var at = cleared ? Optional.<Instant>empty() : moment(text(due));
        if (!cleared && at.isEmpty()) {
            var say = words.in(StoryMessages.class, current.face());
            return page(
                    UNPROCESSABLE,
                    id,
                    "",
                    planned(one, due, text(due).isBlank() ? say.dueMissing() : say.dueUnclear()));
        }
        try {
            planning.due(one.id(), instant(text(shown)), at.orElse(null), current.person());
            return Response.seeOther(URI.create(address(id) + "?done=" + StoryPage.DUE_SET))
                    .build();
        } catch (Refusal refusal) {
            return refused(
                    refusal,
                    id,
                    planned(one, due, words.reason(refusal.refused().reasons().get(0), current.face())));
        }
    }

    /** Begins another original in a free language. */
    @POST
    @Path("originals")
    public Response write(@RestPath UUID id, @RestForm @Nullable String language) {
        var into = known(language);
        if (into.isEmpty()) {
            var say = words.in(StoryMessages.class, current.face());
            var error = new FieldError("original-language", say.chooseLanguage());
            return page(UNPROCESSABLE, id, "", typed("", language, "", error));
        }
        try {
            var edition = QuarkusTransaction.requiringNew().call(() -> {
                var story = access.story(id, current.person());
                return drafting.writeInto(
                        id,
                        new NewStory(story.slugline(), story.deskId(), into.get(), story.urgency(), null, Set.of()),
                        current.person());
            });
            return Response.seeOther(URI.create("/desk/editions/" + edition.id() + "/draft"))
                    .build();
        } catch (Refusal refusal) {
            return refused(refusal, id, typed("", language, "", about("original-language", refusal)));
        }
    }

    /** From now on, and for all that has happened, the person appears in the story under the pen name. */
    @POST
    @Path("pen-name")
    public Response workUnder(@RestPath UUID id, @RestForm @Nullable UUID persona) {
        if (persona == null) {
            throw new NotReadable();
        }
        drafting.workUnder(id, persona, current.person());
        return Response.seeOther(URI.create(address(id))).build();
    }

    private Response page(int status, UUID id, String done, Typed typed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Response.status(status)
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(pages.page(id, done, typed)
                                .setLocale(current.uiLocale())
                                .render())
                        .build());
    }

    private Response refused(Refusal refusal, UUID id, Typed typed) {
        int status = switch (refusal.refused().kind()) {
            case NOT_YOU -> FORBIDDEN;
            case NOT_NOW -> CONFLICT;
            case NOT_YET -> UNPROCESSABLE;
        };
        return page(status, id, "", typed);
    }

    private List<FieldError> about(String field, Refusal refusal) {
        return refusal.refused().reasons().stream()
                .map(r -> new FieldError(field, words.reason(r, current.face())))
                .toList();
    }

    /** An edition of this story and no other. */
    private Edition editionIn(UUID story, String id) {
        return editions.ofStory(story).stream()
                .filter(e -> e.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotReadable::new);
    }

    private static Typed planned(Edition edition, @Nullable String due, String error) {
        var field = new FieldError("due-" + edition.language().tag(), error);
        return new Typed("", List.of(), "", "", Optional.of(new Typed.Plan(edition.id(), text(due))), List.of(field));
    }

    /** The instant that the page carried along; null for none. */
    private static @Nullable Instant instant(String given) {
        try {
            return given.isEmpty() ? null : Instant.parse(given);
        } catch (DateTimeException unclear) {
            return null;
        }
    }

    private static Optional<Language> known(@Nullable String tag) {
        return Languages.KNOWN.stream().filter(l -> l.tag().equals(tag)).findFirst();
    }

    /** A time as browsers send it, in the person's zone. */
    private Optional<Instant> moment(String typed) {
        try {
            var local = LocalDateTime.parse(typed);
            return Optional.of(local)
                    .filter(at -> at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR)
                    .map(at -> at.atZone(current.zone()).toInstant());
        } catch (DateTimeException unclear) {
            return Optional.empty();
        }
    }

    private static Typed typed(
            @Nullable String source, @Nullable String language, @Nullable String due, FieldError error) {
        return typed(source, language, due, List.of(error));
    }

    private static Typed typed(
            @Nullable String source, @Nullable String language, @Nullable String due, List<FieldError> errors) {
        return new Typed(text(source), List.of(), text(language), text(due), Optional.empty(), errors);
    }

    private static String address(UUID id) {
        return Cookies.PATH + "/stories/" + id;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
