package news.dragoman.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dragoman.api.view.MessageAsk;
import news.dragoman.api.view.ThreadAsk;
import news.dragoman.api.view.ThreadMoveAsk;
import news.dragoman.api.view.ThreadView;
import news.dragoman.api.view.ThreadsView;
import news.dragoman.newsroom.Conversations;
import news.dragoman.newsroom.Conversations.Said;
import news.dragoman.newsroom.Conversations.Talk;
import news.dragoman.people.Scope;
import news.dragoman.review.ThreadMessage;
import news.dragoman.story.Passage;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.workflow.NotReadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Notes and queries of an edition. Reporters of its sources get the queries alone, whether they may read it or not. */
@Path("/api/editions/{edition}/threads")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Editions")
public class ThreadsResource {
    private final Conversations conversations;
    private final StoryNaming naming;
    private final EditionViews views;
    private final Sight sight;
    private final Once once;
    private final CurrentPerson current;

    ThreadsResource(
            Conversations conversations,
            StoryNaming naming,
            EditionViews views,
            Sight sight,
            Once once,
            CurrentPerson current) {
        this.conversations = conversations;
        this.naming = naming;
        this.views = views;
        this.sight = sight;
        this.once = once;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listThreads", summary = "Notes and queries of an edition, oldest first")
    public ThreadsView threads(@RestPath UUID edition) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sight.edition(edition);
            var said = conversations.of(edition, current.person());
            var names = names(said);
            var text = conversations.text(said);
            return new ThreadsView(
                    said.talks().stream()
                            .map(talk -> view(talk, said, text, names))
                            .toList(),
                    said.begins());
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "beginThread",
            summary = "Leave a note, ask the translator or the reporters, or say what must be resolved")
    @APIResponseSchema(value = ThreadView.class, responseCode = "201", responseDescription = "Said")
    public RestResponse<ThreadView> begin(
            @RestPath UUID edition, @RestHeader(Once.KEY) @Nullable String key, ThreadAsk ask) {
        seen(edition);
        return once.answerById(key, ask, ThreadView.class, id -> {
            var thread = conversations.open(
                    edition, about(ask), ask.kind(), words(id, ask.text(), ask.tell()), current.person());
            return created(edition, thread.id());
        });
    }

    @POST
    @Path("{thread}/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(operationId = "sayInThread", summary = "Say something in a thread; a reporter's word answers a query")
    @APIResponseSchema(value = ThreadView.class, responseCode = "201", responseDescription = "Said")
    public RestResponse<ThreadView> say(
            @RestPath UUID edition, @RestPath UUID thread, @RestHeader(Once.KEY) @Nullable String key, MessageAsk ask) {
        seen(edition);
        return once.answerById(key, ask, ThreadView.class, id -> {
            one(edition, thread);
            conversations.reply(thread, words(id, ask.text(), ask.tell()), current.person());
            return created(edition, thread);
        });
    }

    @POST
    @Path("{thread}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(operationId = "moveThread", summary = "Settle a thread, or open it again")
    public RestResponse<ThreadView> move(
            @RestPath UUID edition,
            @RestPath UUID thread,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ThreadMoveAsk ask) {
        seen(edition);
        return once.answer(key, ask, ThreadView.class, () -> {
            var before = one(edition, thread);
            String etag = Etags.of(before.version());
            Etags.check(ifMatch, etag, () -> new Stale.Both(ask, before, etag, null, null));
            conversations.move(
                    thread,
                    before.version(),
                    ask.move(),
                    Objects.requireNonNullElse(ask.reason(), ""),
                    current.person());
            var after = one(edition, thread);
            return Once.Outcome.ok(after, Etags.of(after.version()));
        });
    }

    private void seen(UUID edition) {
        QuarkusTransaction.requiringNew().run(() -> sight.edition(edition));
    }

    private Once.Outcome<ThreadView> created(UUID edition, UUID thread) {
        var view = one(edition, thread);
        return Once.Outcome.created(view, Etags.of(view.version()), "/api/editions/" + edition + "/threads#" + thread);
    }

    private ThreadView one(UUID edition, UUID thread) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var said = conversations.of(edition, current.person());
            return said.talks().stream()
                    .filter(talk -> talk.thread().id().equals(thread))
                    .findFirst()
                    .map(talk -> view(talk, said, conversations.text(said), names(said)))
                    .orElseThrow(NotReadable::new);
        });
    }

    private StoryNames names(Said said) {
        return naming.in(said.file().story(), said.people(), List.of());
    }

    private static Conversations.About about(ThreadAsk ask) {
        var words = ask.words();
        return new Conversations.About(
                ask.unit(),
                words == null
                        ? null
                        : new Conversations.Quote(
                                words.block(),
                                Objects.requireNonNullElse(words.text(), ""),
                                Objects.requireNonNullElse(words.at(), -1)));
    }

    private static ThreadView.@Nullable Words words(Talk talk, Said said, List<Passage> text) {
        return talk.anchor()
                .map(anchor -> new ThreadView.Words(
                        anchor.words(),
                        anchor.in(text, said.edition().language())
                                .map(p -> new ThreadView.Place(p.block(), p.from(), p.to()))
                                .orElse(null)))
                .orElse(null);
    }

    private ThreadView view(Talk talk, Said said, List<Passage> text, StoryNames names) {
        var thread = talk.thread();
        return new ThreadView(
                thread.id(),
                thread.editionId(),
                thread.version(),
                thread.kind(),
                thread.state(),
                thread.unitId().orElse(null),
                thread.quoted().orElse(null),
                words(talk, said, text),
                views.person(thread.openedBy(), names),
                thread.openedAt(),
                thread.settledBy().map(p -> views.person(p, names)).orElse(null),
                thread.settledAt().orElse(null),
                thread.settledWhy().orElse(null),
                talk.messages().stream().map(m -> message(m, names)).toList(),
                talk.moves());
    }

    private ThreadView.Message message(ThreadMessage message, StoryNames names) {
        return new ThreadView.Message(
                message.id(),
                views.person(message.authorId(), names),
                message.at(),
                message.text(),
                message.told().stream().map(p -> views.person(p, names)).toList());
    }

    private static Conversations.Words words(UUID id, String text, @Nullable List<UUID> tell) {
        return new Conversations.Words(id, text, tell == null ? Set.of() : Set.copyOf(tell));
    }
}
