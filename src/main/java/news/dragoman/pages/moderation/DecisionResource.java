package news.dragoman.pages.moderation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.dragoman.comments.ModerationQueue;
import news.dragoman.comments.RejectReason;
import news.dragoman.comments.Verdict;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.newsroom.CommentRules;
import news.dragoman.people.Person;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.FieldError;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * What moderators do with comments. Each press leads to the next comment of the list; what was refused shows the comment
 * as it is now, with what was typed.
 */
@Path(ModerationResource.ADDRESS)
@Audience(Audience.Of.MODERATION)
public class DecisionResource {

    private static final String ID = "{comment: [0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final CommentDesk desk;
    private final CommentRules rules;
    private final ModerationQueue queue;
    private final ModerationViews views;
    private final CardViews cards;
    private final Words words;
    private final CurrentPerson current;

    DecisionResource(
            CommentDesk desk,
            CommentRules rules,
            ModerationQueue queue,
            ModerationViews views,
            CardViews cards,
            Words words,
            CurrentPerson current) {
        this.desk = desk;
        this.rules = rules;
        this.queue = queue;
        this.views = views;
        this.cards = cards;
        this.words = words;
        this.current = current;
    }

    @POST
    @Path(ID + "/approve")
    public Response approve(
            @RestPath UUID comment,
            @RestForm int version,
            @RestForm @Nullable String text,
            @RestForm @Nullable String note,
            @RestForm @Nullable String asked) {
        var verdict = text == null ? Verdict.approve() : Verdict.approve(text, text(note));
        var typed = new ModerationView.Typed(text(text), text(note), "", "");
        return decided(Deed.APPROVE, comment, asked, typed, "text", () -> desk.decide(comment, version, verdict, me()));
    }

    @POST
    @Path(ID + "/reject")
    public Response reject(
            @RestPath UUID comment,
            @RestForm int version,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String note,
            @RestForm @Nullable String asked) {
        var typed = new ModerationView.Typed("", text(note), "", "");
        return decided(
                Deed.REJECT,
                comment,
                asked,
                typed,
                "reject-note",
                () -> desk.decide(comment, version, Verdict.reject(reason(reason), text(note)), me()));
    }

    /** The article is wrong, it says: a task for its editors. */
    @POST
    @Path(ID + "/correction")
    public Response correction(
            @RestPath UUID comment,
            @RestForm int version,
            @RestForm @Nullable String note,
            @RestForm @Nullable String asked) {
        var typed = new ModerationView.Typed("", text(note), "", "");
        return decided(
                Deed.CORRECTION,
                comment,
                asked,
                typed,
                "pass-note",
                () -> desk.decide(comment, version, Verdict.correction(text(note)), me()));
    }

    @POST
    @Path(ID + "/tip")
    public Response tip(
            @RestPath UUID comment,
            @RestForm int version,
            @RestForm @Nullable String to,
            @RestForm @Nullable String note,
            @RestForm @Nullable String asked) {
        var typed = new ModerationView.Typed("", text(note), text(to), "");
        UUID receiver = text(to).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(text(to))
                : new UUID(0, 0);
        return decided(
                Deed.TIP,
                comment,
                asked,
                typed,
                "to",
                () -> desk.decide(comment, version, Verdict.tip(receiver, text(note)), me()));
    }

    /** Takes a decision back, in the seconds in which nothing of it is public. */
    @POST
    @Path("undo/{decision}")
    public Response undo(@RestPath UUID decision, @RestForm @Nullable String asked) {
        var at = Asked.parse(asked);
        try {
            var back = desk.undo(decision, me());
            var first = back.size() == 1 ? back.get(0) : null;
            return onward(at.from(null).open(first), Deed.UNDO, "&count=" + back.size());
        } catch (Refusal late) {
            return refused(late, at, Optional.empty(), "undo");
        }
    }

    @POST
    @Path(ID + "/seal")
    public Response seal(
            @RestPath UUID comment,
            @RestForm int version,
            @RestForm @Nullable String why,
            @RestForm @Nullable String name,
            @RestForm @Nullable String asked) {
        return stays(Deed.SEAL, comment, asked, text(why), "why", () -> {
            desk.seal(comment, version, name != null, text(why), me());
            return "";
        });
    }

    @POST
    @Path(ID + "/ban")
    public Response ban(@RestPath UUID comment, @RestForm @Nullable String why, @RestForm @Nullable String asked) {
        return stays(Deed.BAN, comment, asked, text(why), "ban-why", () -> {
            var until = rules.ban(comment, text(why), me());
            return "&until=" + MINUTES.format(until.atZone(current.zone()));
        });
    }

    /** Closes the comments of the article, or opens them again. */
    @POST
    @Path(ID + "/commenting")
    public Response commenting(
            @RestPath UUID comment, @RestForm @Nullable String open, @RestForm @Nullable String asked) {
        boolean opens = "yes".equals(open);
        return stays(opens ? Deed.OPEN : Deed.CLOSE, comment, asked, "", "commenting", () -> {
            rules.commenting(desk.comment(comment, me()).editionId(), opens, me());
            return "";
        });
    }

    /** Rejects all that are like one. */
    @POST
    @Path(ID + "/alike")
    public Response alike(
            @RestPath UUID comment,
            @RestForm @Nullable String way,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String note,
            @RestForm @Nullable String asked) {
        var at = Asked.parse(asked);
        var one = desk.comment(comment, me());
        var ids = "TEXT".equals(way)
                ? queue.sameWords(one, views.ask(at), CommentDesk.MOST_AT_ONCE)
                : queue.sameNetwork(one, views.ask(at), CommentDesk.MOST_AT_ONCE);
        return many(ids, reason, note, at);
    }

    /** Rejects those that were ticked in the list. */
    @POST
    @Path("ticked")
    public Response ticked(
            @RestForm @Nullable List<String> pick,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String note,
            @RestForm @Nullable String asked) {
        var ids = Optional.ofNullable(pick).orElse(List.of()).stream()
                .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .distinct()
                .toList();
        return many(ids, reason, note, Asked.parse(asked));
    }

    private Response many(Collection<UUID> ids, @Nullable String reason, @Nullable String note, Asked at) {
        try {
            var done = desk.rejectAll(ids, reason(reason), text(note), me());
            if (done.comments().isEmpty()) {
                throw new Refusal(Decision.Kind.NOT_YET, "COMMENT_NONE");
            }
            return onward(
                    at.from(null),
                    Deed.REJECT,
                    "&decision=" + done.decision() + "&count=" + done.comments().size());
        } catch (Refusal refusal) {
            var typed = new ModerationView.Typed("", text(note), "", "");
            return refused(refusal, at, Optional.of(typed), "several");
        }
    }

    private Response decided(
            Deed deed,
            UUID comment,
            @Nullable String asked,
            ModerationView.Typed typed,
            String field,
            Supplier<UUID> work) {
        var at = Asked.parse(asked);
        var next = QuarkusTransaction.requiringNew().call(() -> {
            var one = desk.comment(comment, me());
            var ask = views.ask(at);
            return one.state() != ask.show().state()
                    ? Optional.<UUID>empty()
                    : queue.beside(ask, one, true).or(() -> queue.beside(ask, one, false));
        });
        try {
            UUID decision = work.get();
            return onward(at.from(null).open(next.orElse(null)), deed, "&decision=" + decision);
        } catch (Refusal refusal) {
            return refused(refusal, at.open(comment), Optional.of(typed), field);
        }
    }

    private Response stays(
            Deed deed, UUID comment, @Nullable String asked, String why, String field, Supplier<String> work) {
        var at = Asked.parse(asked).open(comment);
        try {
            return onward(at, deed, work.get());
        } catch (Refusal refusal) {
            return refused(refusal, at, Optional.of(new ModerationView.Typed("", "", "", why)), field);
        }
    }

    private Response refused(Refusal refusal, Asked at, Optional<ModerationView.Typed> typed, String field) {
        var errors = refusal.refused().reasons().stream()
                .map(reason -> new FieldError(
                        reason.code().equals("COMMENT_EDITED_WHY") ? "edit-why" : field,
                        words.reason(reason, current.face(), cards::name)))
                .toList();
        String page = QuarkusTransaction.requiringNew()
                .call(() -> new ModerationPage(views.view(at, typed, errors, Optional.empty()))
                        .setLocale(current.uiLocale())
                        .render());
        return Response.status(Failure.of(refusal.refused().kind()).status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    private static Response onward(Asked at, Deed deed, String more) {
        return Response.seeOther(URI.create(ModerationViews.href(at) + "&done=" + deed + more))
                .build();
    }

    private static RejectReason reason(@Nullable String code) {
        return Stream.of(RejectReason.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(RejectReason.OTHER);
    }

    private Person me() {
        return current.person();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
