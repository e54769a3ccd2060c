package news.dragoman.pages.story;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.Conversations;
import news.dragoman.newsroom.ThreadRights.Move;
import news.dragoman.review.NoteThread;
import news.dragoman.talk.TalkView.Written;
import news.dragoman.talk.Talks;
import news.dragoman.web.Addresses;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.Words;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Notes and queries of an edition: read, begun, answered and settled. Forms beside the text say where they stand, and lead
 * back there; a script of such a page is answered 204, or with the reasons.
 */
@Path(Cookies.PATH + "/editions/{edition}/notes")
@Audience(Audience.Of.NEWSROOM)
public class TalkResource {
    private final Conversations conversations;
    private final Talks talks;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    TalkResource(Conversations conversations, Talks talks, CurrentPerson current, Asking asking, Words words) {
        this.conversations = conversations;
        this.talks = talks;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    @GET
    public Response page(@RestPath UUID edition, @RestQuery @Nullable String unit) {
        return page(200, edition, id(unit).orElse(null), Written.NOTHING);
    }

    /** Begins a thread. */
    @POST
    public Response begin(
            @RestPath UUID edition,
            @RestForm @Nullable String unit,
            @RestForm @Nullable String block,
            @RestForm @Nullable String words,
            @RestForm @Nullable String at,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String said,
            @RestForm @Nullable String text,
            @RestForm @Nullable List<String> tell,
            @RestForm @Nullable String back) {
        var row = id(unit).orElse(null);
        var quote = id(block)
                .map(b -> new Conversations.Quote(b, text(words).replace("\r\n", "\n"), place(at)))
                .orElse(null);
        try {
            conversations.open(
                    edition,
                    new Conversations.About(row, quote),
                    kind(kind),
                    words(said, text, tell),
                    current.person());
            return done(edition, back);
        } catch (Refusal refusal) {
            return refused(
                    refusal, edition, row, typed -> new Written("", text(text), typed, text(block), text(words)));
        }
    }

    /** Says more in a thread. */
    @POST
    @Path("{thread}")
    public Response reply(
            @RestPath UUID edition,
            @RestPath UUID thread,
            @RestForm @Nullable String said,
            @RestForm @Nullable String text,
            @RestForm @Nullable List<String> tell,
            @RestForm @Nullable String back) {
        try {
            conversations.reply(thread, words(said, text, tell), current.person());
            return done(edition, back);
        } catch (Refusal refusal) {
            return refused(refusal, edition, null, why -> new Written(thread.toString(), text(text), why));
        }
    }

    /** Settles a thread or opens it again. */
    @POST
    @Path("{thread}/move")
    public Response move(
            @RestPath UUID edition,
            @RestPath UUID thread,
            @RestForm @Nullable String version,
            @RestForm @Nullable String move,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String back) {
        try {
            conversations.move(thread, number(version), move(move), text(reason), current.person());
            return done(edition, back);
        } catch (Refusal refusal) {
            return refused(refusal, edition, null, why -> new Written(thread.toString(), text(reason), why));
        }
    }

    private Response page(int status, UUID edition, @Nullable UUID unit, Written written) {
        var page = QuarkusTransaction.requiringNew().call(() -> {
            var said = conversations.of(edition, current.person());
            var story = said.file().story();
            return new TalkPage("/desk/stories/" + story.id(), story.slugline(), talks.of(said, unit, written))
                    .setLocale(current.uiLocale())
                    .render();
        });
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    private Response refused(Refusal refusal, UUID edition, @Nullable UUID unit, Function<String, Written> written) {
        if (asking.byScript()) {
            throw refusal;
        }
        String reasons = refusal.refused().reasons().stream()
                .map(reason -> words.reason(reason, current.face()))
                .collect(Collectors.joining(" "));
        return page(Failure.of(refusal.refused().kind()).status(), edition, unit, written.apply(reasons));
    }

    private Response done(UUID edition, @Nullable String back) {
        if (asking.byScript()) {
            return Response.noContent().build();
        }
        return Response.seeOther(URI.create(
                        Addresses.inNewsroom(text(back)).orElse(Cookies.PATH + "/editions/" + edition + "/notes")))
                .build();
    }

    private static Conversations.Words words(
            @Nullable String said, @Nullable String text, @Nullable List<String> tell) {
        Set<UUID> told = (tell == null ? List.<String>of() : tell)
                .stream().map(TalkResource::id).flatMap(Optional::stream).collect(Collectors.toSet());
        return new Conversations.Words(id(said).orElseThrow(() -> new BadRequestException("said")), text(text), told);
    }

    /** A note, unless something else is said. */
    private static NoteThread.Kind kind(@Nullable String typed) {
        return Stream.of(NoteThread.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst()
                .orElse(NoteThread.Kind.NOTE);
    }

    /** Where words begin as a script counts it; negative for a plain form, which does not say. */
    private static int place(@Nullable String typed) {
        try {
            return Integer.parseInt(String.valueOf(typed));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static Move move(@Nullable String typed) {
        return Stream.of(Move.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("move"));
    }

    private static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        try {
            return Integer.parseInt(String.valueOf(typed));
        } catch (NumberFormatException odd) {
            throw new BadRequestException("version", odd);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
