package news.dragoman.pages.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Ids;
import news.dragoman.people.PartnerKeys;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.KeptForm;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.LanguagePicks;
import news.dragoman.web.fields.Wrong;
import news.dragoman.workflow.NotReadable;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Makes, lists and ends the keys by which other houses get what is published. */
@Path(PartnersResource.ADDRESS)
@Audience(Audience.Of.ADMIN)
public class PartnersResource {
    static final String ADDRESS = "/desk/admin/partners";

    /** What a partner's program sends, and to where. */
    private static final String ASKED = "/api/ninjs/en";

    private static final String HEADER = "Authorization: Bearer";

    private static final int UNPROCESSABLE = 422;
    private static final String NAME = "name";
    private static final String LANGUAGE = "language";

    private final PartnerKeys keys;
    private final Records records;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    PartnersResource(PartnerKeys keys, Records records, CurrentPerson current, Asking asking, Words words) {
        this.keys = keys;
        this.records = records;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    /** The key that was just made; empty on every other page. */
    private record Shown(String secret, String name) {
        static final Shown NOTHING = new Shown("", "");
    }

    @GET
    public Response list(@RestQuery @Nullable String done) {
        return page(200, Shown.NOTHING, "ended".equals(done) ? "ended" : "", blank(), Wrong.NOTHING);
    }

    /**
     * Makes a key and shows it, in this very answer and never again: to redirect, the secret would have to lie somewhere
     * in between. The form carries the key's id, so sending it again makes no second one.
     */
    @POST
    public Response make() {
        KeptForm form = asking.form().orElseThrow();
        Checking checking = new Checking(words, current.face());
        String name = checking.line(NAME, form.value(NAME), PartnerKeys.NAME_LIMIT);
        LanguagePicks picks = LanguagePicks.of(LANGUAGE, form.values(LANGUAGE), current.uiLocale());
        Set<String> languages = picks.check(checking);
        if (name.isEmpty()) {
            checking.wrong(NAME, say().nameMissing());
        }
        if (languages.isEmpty()) {
            checking.wrong(LANGUAGE, say().languagesMissing());
        }
        if (checking.fine() && keys.full()) {
            checking.wrong(NAME, say().full(PartnerKeys.MOST));
        }
        UUID id = Keys.id(form.value("id")).orElseGet(Ids::next);
        if (!checking.fine()) {
            return page(
                    UNPROCESSABLE,
                    Shown.NOTHING,
                    "",
                    new PartnersPage.Typed(id.toString(), form.value(NAME), picks),
                    new Wrong(checking.errors()));
        }
        return keys.make(id, name, languages, current.person())
                .map(secret -> page(200, new Shown(secret, name), "", blank(), Wrong.NOTHING))
                .orElseGet(() -> page(200, Shown.NOTHING, "before", blank(), Wrong.NOTHING));
    }

    @POST
    @Path("{key}/end")
    public Response end(@RestPath UUID key) {
        if (!keys.end(key, current.person())) {
            throw new NotReadable();
        }
        return Response.seeOther(URI.create(ADDRESS + "?done=ended")).build();
    }

    private PartnersPage.Typed blank() {
        return new PartnersPage.Typed(
                Ids.next().toString(), "", LanguagePicks.of(LANGUAGE, Set.of(), current.uiLocale()));
    }

    private Response page(int status, Shown shown, String note, PartnersPage.Typed form, Wrong wrong) {
        var page = new PartnersPage(
                shown.secret(),
                shown.name(),
                note,
                form,
                keys.all().stream().map(this::row).toList(),
                wrong,
                ASKED,
                HEADER);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(current.uiLocale()).render())
                .build();
    }

    private PartnersPage.Row row(PartnerKeys.Line line) {
        return new PartnersPage.Row(
                line.id().toString(),
                line.name(),
                Tongues.languages(line.languages(), current.uiLocale()),
                time(line.created()),
                time(line.lastUsed()),
                time(line.ended()));
    }

    private PartnersPage.Time time(@Nullable Instant at) {
        return at == null
                ? PartnersPage.Time.NEVER
                : new PartnersPage.Time(TimeFormats.forMachines(at), records.time(at));
    }

    private PartnersMessages say() {
        return words.in(PartnersMessages.class, current.face());
    }
}
