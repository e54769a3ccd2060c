package news.dragoman.pages.draft;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.Saved;
import news.dragoman.story.BlockKind;
import news.dragoman.web.Addresses;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Saves the text of originals block by block; for the draft, and for the editor who holds a filed original. */
@Path("/desk/editions/{edition}/blocks")
@Audience(Audience.Of.NEWSROOM)
public class BlockResource {
    private final BlockWriting writing;
    private final Progresses progresses;
    private final Rivals rivals;
    private final CurrentPerson current;
    private final Asking asking;

    BlockResource(BlockWriting writing, Progresses progresses, Rivals rivals, CurrentPerson current, Asking asking) {
        this.writing = writing;
        this.progresses = progresses;
        this.rivals = rivals;
        this.current = current;
        this.asking = asking;
    }

    /** @param progress whether the page wants to know how far the draft is now */
    @POST
    @Path("{block}")
    public Response save(
            UUID edition,
            UUID block,
            @RestForm @Nullable String text,
            @RestForm @Nullable String base,
            @RestForm @Nullable String saveId,
            @RestForm @Nullable String back,
            @RestQuery boolean progress) {
        String typed = text == null ? "" : text;
        var save = new Save(saveId == null ? UUID.randomUUID() : id(saveId), number(base), typed);
        return answer(edition, block, writing.save(edition, block, save, current.person()), typed, back, progress);
    }

    /** Puts a block in. Sent twice with the same id, it is made once. */
    @POST
    public Response insert(
            UUID edition,
            @RestForm @Nullable String id,
            @RestForm @Nullable String after,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String text,
            @RestForm @Nullable String back,
            @RestQuery boolean progress) {
        String typed = text == null ? "" : text;
        UUID made = id == null ? UUID.randomUUID() : id(id);
        UUID place = after == null || after.isEmpty() ? null : id(after);
        var saved = writing.insert(edition, made, place, kind(kind), typed, current.person());
        return answer(edition, made, saved, typed, back, progress);
    }

    @POST
    @Path("{block}/remove")
    public Response remove(
            UUID edition,
            UUID block,
            @RestForm @Nullable String base,
            @RestForm @Nullable String back,
            @RestQuery boolean progress) {
        var saved = writing.remove(edition, block, number(base), current.person());
        return answer(edition, block, saved, "", back, progress);
    }

    /** Makes a paragraph a subhead or the other way round. */
    @POST
    @Path("{block}/kind")
    public Response turnInto(
            UUID edition,
            UUID block,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String base,
            @RestForm @Nullable String back,
            @RestQuery boolean progress) {
        var saved = writing.turnInto(edition, block, number(base), kind(kind), current.person());
        return answer(edition, block, saved, "", back, progress);
    }

    private Response answer(
            UUID edition, UUID block, Saved saved, String typed, @Nullable String back, boolean progress) {
        String page = Optional.ofNullable(back).flatMap(Addresses::inNewsroom).orElse("/desk/editions/" + edition);
        if (saved instanceof Saved.Kept kept) {
            return asking.byScript()
                    ? json(Response.Status.OK, kept(edition, kept, progress))
                    : Response.seeOther(URI.create(page)).build();
        }
        var stale = (Saved.Stale) saved;
        var rival = rivals.of(edition, stale, current);
        return asking.byScript()
                ? json(
                        Response.Status.CONFLICT,
                        new SavedAnswer.Stale("stale", stale.theirs(), stale.version(), rival.by(), rival.clock()))
                : conflictPage(edition, block, rival, typed, page);
    }

    private SavedAnswer.Kept kept(UUID edition, Saved.Kept kept, boolean progress) {
        List<SavedAnswer.More> more = kept.more().stream()
                .map(b -> new SavedAnswer.More(b.id(), b.kind().name(), b.text(), b.version(), Mark.of(b.text())))
                .toList();
        return new SavedAnswer.Kept(
                "kept",
                kept.version(),
                kept.text(),
                kept.at().toString(),
                current.clock(kept.at()),
                more,
                Mark.of(kept.text()),
                progress ? progresses.of(edition, current.person(), current.face()) : null);
    }

    private Response conflictPage(UUID edition, UUID block, Rivals.Rival rival, String typed, String back) {
        String html = new ConflictPage(
                        "/desk/editions/" + edition + "/blocks/" + block,
                        rivals.passage(edition, typed),
                        rivals.passage(edition, rival.theirs()),
                        rival,
                        back)
                .setLocale(current.uiLocale())
                .render();
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html)
                .build();
    }

    private static Response json(Response.Status status, SavedAnswer answer) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer)
                .build();
    }

    private static BlockKind kind(@Nullable String kind) {
        return java.util.Arrays.stream(BlockKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal(Decision.Kind.NOT_YET, "BLOCK_KIND"));
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotReadable();
        }
    }

    /** A base that is no number is that of no version, so the save finds out what stands. */
    private static int number(@Nullable String base) {
        try {
            return base == null ? -1 : Integer.parseInt(base);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
