package news.dragoman.pages.review;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.Saved;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.web.Addresses;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.Words;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * Saves one text of the editor's page by its plain form, and answers on that page. Scripts save by the text's own address.
 */
@Path("/desk/editions/{id}/review")
@Audience(Audience.Of.NEWSROOM)
public class CellResource {

    private final UnitWriting units;
    private final BlockWriting blocks;
    private final ReviewViews views;
    private final CurrentPerson current;
    private final Words words;

    CellResource(UnitWriting units, BlockWriting blocks, ReviewViews views, CurrentPerson current, Words words) {
        this.units = units;
        this.blocks = blocks;
        this.views = views;
        this.current = current;
        this.words = words;
    }

    @POST
    @Path("{kind: units|blocks}/{cell}")
    public Response save(
            @RestPath UUID id,
            @RestPath String kind,
            @RestPath UUID cell,
            @RestForm @Nullable String text,
            @RestForm @Nullable String base,
            @RestForm @Nullable String saveId,
            @RestForm @Nullable String mode,
            @RestForm @Nullable String against,
            @RestForm @Nullable String back) {
        String typed = text == null ? "" : text;
        var reading = new Reading(mode, against);
        var save = new Save(uuid(saveId), number(base), typed);
        try {
            var saved = kind.equals("units")
                    ? units.save(id, cell, save, true, current.person())
                    : blocks.save(id, cell, save, current.person());
            if (saved instanceof Saved.Stale stale) {
                return page(Failure.NOT_NOW, id, reading, Attempt.stale(cell, typed, stale));
            }
        } catch (Refusal refusal) {
            return refused(refusal, id, reading, cell, typed);
        }
        String on = Addresses.inNewsroom(back == null ? "" : back).orElse("/desk/editions/" + id + "/review");
        return Response.seeOther(URI.create(on)).build();
    }

    private Response refused(Refusal refusal, UUID id, Reading reading, UUID cell, String typed) {
        var reasons = refusal.refused().reasons().stream()
                .map(reason -> words.reason(reason, current.face()))
                .toList();
        try {
            return page(Failure.of(refusal.refused().kind()), id, reading, Attempt.refused(cell, typed, reasons));
        } catch (NotReadable gone) {
            throw refusal; // the page is not his to see any more: the plain one shows the reasons and what was typed
        }
    }

    private Response page(Failure failure, UUID id, Reading reading, Attempt attempt) {
        var view = views.after(id, reading, attempt).orElseThrow(NotReadable::new);
        return Response.status(failure.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new ReviewPage(view).setLocale(current.uiLocale()).render())
                .build();
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException odd) {
            throw new BadRequestException("saveId", odd);
        }
    }

    private static int number(@Nullable String text) {
        try {
            return Integer.parseInt(String.valueOf(text));
        } catch (NumberFormatException odd) {
            throw new BadRequestException("base", odd);
        }
    }
}
