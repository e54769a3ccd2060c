package news.dragoman.pages.find;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.language.Search;
import news.dragoman.newsroom.Replaced;
import news.dragoman.newsroom.Replacing;
import news.dragoman.pages.find.FindView.Fields;
import news.dragoman.pages.find.FindView.Note;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.KeptForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Finds words in a translation, shows what would become of each place, and replaces those that were ticked. */
@Path("/desk/editions/{id}/find")
@Audience(Audience.Of.NEWSROOM)
public class FindResource {
    private static final String PICK = "pick-";
    private static final String VERSION = "version-";

    private final Replacing replacing;
    private final FindViews views;
    private final CurrentPerson current;
    private final Asking asking;

    FindResource(Replacing replacing, FindViews views, CurrentPerson current, Asking asking) {
        this.replacing = replacing;
        this.views = views;
        this.current = current;
        this.asking = asking;
    }

    @GET
    public Response page(
            @RestPath UUID id,
            @RestQuery @Nullable String search,
            @RestQuery @Nullable String find,
            @RestQuery @Nullable String replacement,
            @RestQuery @Nullable String pattern,
            @RestQuery("match-case") @Nullable String matchCase,
            @RestQuery @Nullable String pick,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String done,
            @RestQuery @Nullable String back) {
        var fields = new Fields(text(find), text(replacement), pattern != null, matchCase != null);
        Note note = number(done).isEmpty()
                ? number(back).isEmpty() ? Note.NOTHING : new Note("back", number(back), List.of(), List.of())
                : new Note("done", number(done), List.of(), List.of());
        return answer(200, id, fields, search != null || find != null, text(unit), !"none".equals(pick), note);
    }

    @POST
    public Response replace(
            @RestPath UUID id,
            @RestForm @Nullable String find,
            @RestForm @Nullable String replacement,
            @RestForm @Nullable String pattern,
            @RestForm("match-case") @Nullable String matchCase,
            @RestForm @Nullable String unit,
            @RestForm @Nullable String wishId) {
        KeptForm form = asking.form().orElseThrow();
        var fields = new Fields(text(find), text(replacement), pattern != null, matchCase != null);
        var picked = picked(form);
        if (picked.isEmpty()) {
            return answer(422, id, fields, true, text(unit), true, new Note("none", "", List.of(), List.of()));
        }
        try {
            var wish = new Replacing.Wish(uuid(wishId), query(fields), fields.replacement(), picked);
            var replaced = replacing.replace(id, wish, current.person());
            return after(id, fields, text(unit), "done", replaced);
        } catch (Search.Unsearchable unsearchable) {
            return answer(422, id, fields, true, text(unit), true, Note.NOTHING);
        }
    }

    @POST
    @Path("undo")
    public Response undo(
            @RestPath UUID id,
            @RestForm @Nullable String replacementId,
            @RestForm @Nullable String find,
            @RestForm @Nullable String replacement,
            @RestForm @Nullable String pattern,
            @RestForm("match-case") @Nullable String matchCase,
            @RestForm @Nullable String unit) {
        var fields = new Fields(text(find), text(replacement), pattern != null, matchCase != null);
        var undone = replacing.undo(id, uuid(replacementId), current.person());
        return after(id, fields, text(unit), "back", undone);
    }

    private Response after(UUID id, Fields fields, String unit, String kind, Replaced replaced) {
        String amount = Integer.toString(replaced.kept().size());
        if (!replaced.stale().isEmpty() || !replaced.refused().isEmpty()) {
            var note = views.note(id, replaced.kept().isEmpty() ? "wrong" : kind, amount, replaced, current.person());
            return answer(replaced.stale().isEmpty() ? 422 : 409, id, fields, true, unit, true, note);
        }
        return Response.seeOther(URI.create(FindViews.address(id, fields, unit) + "&" + kind + "=" + amount))
                .build();
    }

    private Response answer(int status, UUID id, Fields fields, boolean asked, String unit, boolean ticked, Note note) {
        var view = views.of(id, fields, asked, unit, ticked, note);
        return Response.status(status == 200 && !view.error().isEmpty() ? 422 : status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new FindPage(view).setLocale(current.uiLocale()).render())
                .build();
    }

    static Search.Query query(Fields fields) {
        return new Search.Query(fields.words(), fields.pattern(), fields.matchCase());
    }

    private static Map<UUID, Replacing.Picked> picked(KeptForm form) {
        Map<UUID, Replacing.Picked> picked = new HashMap<>();
        for (KeptForm.Field field : form.fields()) {
            if (!field.name().startsWith(PICK)) {
                continue;
            }
            String unit = field.name().substring(PICK.length());
            int version = integer(form.value(VERSION + unit));
            Set<Integer> which = new HashSet<>();
            form.values(field.name()).forEach(index -> which.add(integer(index)));
            picked.put(uuid(unit), new Replacing.Picked(version, which));
        }
        return picked;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,4}") ? typed : "";
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException odd) {
            throw new BadRequestException("id", odd);
        }
    }

    private static int integer(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException odd) {
            throw new BadRequestException("number", odd);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
