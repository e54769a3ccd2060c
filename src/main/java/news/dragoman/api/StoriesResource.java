package news.dragoman.api;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dragoman.api.view.EditionView;
import news.dragoman.api.view.HistoryPage;
import news.dragoman.api.view.NewStoryAsk;
import news.dragoman.api.view.OriginalAsk;
import news.dragoman.api.view.PenNameAsk;
import news.dragoman.api.view.StoriesPage;
import news.dragoman.api.view.StoryView;
import news.dragoman.api.view.TranslationAsk;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.NewStory;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.people.Desks;
import news.dragoman.people.Scope;
import news.dragoman.story.Edition;
import news.dragoman.story.Story;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Stories: finding them, beginning them, opening them in another language, and their history. */
@Path("/api/stories")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Stories")
public class StoriesResource {
    private final StoryShelf shelf;
    private final Histories histories;
    private final Drafting drafting;
    private final Newsroom newsroom;
    private final Desks desks;
    private final Sight sight;
    private final EditionViews views;
    private final Once once;
    private final CurrentPerson current;
    private final EntityManager database;

    StoriesResource(
            StoryShelf shelf,
            Histories histories,
            Drafting drafting,
            Newsroom newsroom,
            Desks desks,
            Sight sight,
            EditionViews views,
            Once once,
            CurrentPerson current,
            EntityManager database) {
        this.shelf = shelf;
        this.histories = histories;
        this.drafting = drafting;
        this.newsroom = newsroom;
        this.desks = desks;
        this.sight = sight;
        this.views = views;
        this.once = once;
        this.current = current;
        this.database = database;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listStories",
            summary = "Stories of which the person may read something, newest first, live and archived; with a filter "
                    + "those with an edition that the desk shows and that passes it")
    public StoriesPage stories(
            @BeanParam FilterFields filter, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return shelf.page(filter, Cursor.of(cursor), Cursor.size(limit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(operationId = "writeStory", summary = "Begin a story with an empty draft")
    @APIResponseSchema(value = StoryView.class, responseCode = "201", responseDescription = "Begun")
    public RestResponse<StoryView> write(@RestHeader(Once.KEY) @Nullable String key, NewStoryAsk ask) {
        return once.answer(key, ask, StoryView.class, () -> {
            var desk = desks.findByIdOptional(ask.desk()).orElseThrow(() -> unfit("desk"));
            var edition = drafting.write(
                    new NewStory(
                            ask.slugline(),
                            desk.id(),
                            language(ask.language()),
                            ask.urgency() == null ? Story.PLAIN_URGENCY : ask.urgency(),
                            Moments.likely("due", ask.due()),
                            ask.proposedTargets() == null ? Set.of() : ask.proposedTargets()),
                    current.person());
            database.flush();
            var story = sight.story(edition.storyId());
            return Once.Outcome.created(views.of(story), Etags.of(story.version()), "/api/stories/" + story.id());
        });
    }

    @GET
    @Path("{story}")
    @Transactional
    @Operation(operationId = "getStory", summary = "A story with its editions")
    public RestResponse<StoryView> story(@RestPath UUID story) {
        var found = sight.story(story);
        return Once.Outcome.ok(views.of(found), Etags.of(found.version())).response();
    }

    @GET
    @Path("{story}/history")
    @Transactional
    @Operation(
            operationId = "listHistory",
            summary = "Who did what in a story, when and why; newest first, of one person, step or edition, in a time")
    public HistoryPage history(
            @RestPath UUID story,
            @BeanParam HistoryFields filter,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return histories.page(sight.story(story), filter.filter(), Cursor.of(cursor), Cursor.size(limit));
    }

    @POST
    @Path("{story}/originals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(operationId = "writeOriginal", summary = "Begin another original in a free language")
    @APIResponseSchema(value = EditionView.class, responseCode = "201", responseDescription = "Begun")
    public RestResponse<EditionView> writeInto(
            @RestPath UUID story, @RestHeader(Once.KEY) @Nullable String key, OriginalAsk ask) {
        return once.answer(key, ask, EditionView.class, () -> {
            var found = sight.story(story);
            return opened(drafting.writeInto(
                    story,
                    new NewStory(
                            found.slugline(),
                            found.deskId(),
                            language(ask.language()),
                            found.urgency(),
                            Moments.likely("due", ask.due()),
                            Set.of()),
                    current.person()));
        });
    }

    @POST
    @Path("{story}/translations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.STEPS)
    @Operation(operationId = "requestTranslation", summary = "Open the story in another language")
    @APIResponseSchema(value = EditionView.class, responseCode = "201", responseDescription = "Requested")
    public RestResponse<EditionView> request(
            @RestPath UUID story, @RestHeader(Once.KEY) @Nullable String key, TranslationAsk ask) {
        return once.answer(key, ask, EditionView.class, () -> {
            sight.story(story);
            var sources = new ArrayList<UUID>();
            sources.add(sight.editionIn(story, ask.source()));
            Objects.requireNonNullElse(ask.alsoFrom(), List.<UUID>of())
                    .forEach(more -> sources.add(sight.editionIn(story, more)));
            return opened(newsroom.request(
                    sources, language(ask.language()), Moments.likely("due", ask.due()), current.person()));
        });
    }

    @PUT
    @Path("{story}/pen-name")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "workUnder",
            summary = "Work in the story under a pen name of one's own, from now on and for all that has happened")
    public RestResponse<StoryView> workUnder(
            @RestPath UUID story, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, PenNameAsk ask) {
        Fault.unlessGiven(ask);
        var found = sight.story(story);
        Etags.check(
                ifMatch,
                Etags.of(found.version()),
                () -> new Stale.Both(ask, views.of(found), Etags.of(found.version()), null, null));
        drafting.workUnder(story, ask.penName(), current.person());
        database.flush();
        return Once.Outcome.ok(views.of(found), Etags.of(found.version())).response();
    }

    private Once.Outcome<EditionView> opened(Edition edition) {
        database.flush();
        return Once.Outcome.created(
                views.of(edition.id(), edition.storyId()),
                Etags.of(edition.version()),
                "/api/editions/" + edition.id());
    }

    /** One of the languages on offer. */
    private static Language language(String tag) {
        return Languages.KNOWN.stream()
                .filter(known -> known.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> unfit("language"));
    }

    private static Fault unfit(String field) {
        return new Fault(ProblemKind.MALFORMED, field);
    }
}
