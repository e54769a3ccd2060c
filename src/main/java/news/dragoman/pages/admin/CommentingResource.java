package news.dragoman.pages.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.comments.CommentSettings;
import news.dragoman.comments.CommentTerms;
import news.dragoman.comments.TermsBook;
import news.dragoman.comments.WordLists;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.language.PlainText;
import news.dragoman.people.People;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Words;
import news.dragoman.workflow.NotReadable;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What readers are told before they comment, and what is watched for in what they write. */
@Path("/desk/admin/comments")
@Audience(Audience.Of.ADMIN)
public class CommentingResource {

    /** Whoever writes wants to write, not to read. */
    private static final int LONGEST_NOTICE = 1_000;

    private static final int LONGEST_TERMS = 20_000;
    private static final int LONGEST_WORDS = 20_000;

    private final TermsBook terms;
    private final WordLists lists;
    private final CommentSettings settings;
    private final People people;
    private final Records records;
    private final CurrentPerson current;
    private final Words words;

    CommentingResource(
            TermsBook terms,
            WordLists lists,
            CommentSettings settings,
            People people,
            Records records,
            CurrentPerson current,
            Words words) {
        this.terms = terms;
        this.lists = lists;
        this.settings = settings;
        this.people = people;
        this.records = records;
        this.current = current;
        this.words = words;
    }

    @GET
    public Response list(@RestQuery @Nullable String done) {
        return html(
                200,
                new CommentingPage(
                                settings.nameRequired(),
                                Languages.KNOWN.stream().map(this::row).toList(),
                                done == null ? "" : done)
                        .setLocale(current.uiLocale())
                        .render());
    }

    @POST
    public Response set(@RestForm("name-required") @Nullable String required) {
        settings.requireName("yes".equals(required), current.person().id());
        return Response.seeOther(URI.create("/desk/admin/comments?done=saved")).build();
    }

    @GET
    @Path("{tag}")
    public Response form(@RestPath String tag) {
        Language language = known(tag);
        return form(200, language, stored(language), "", null);
    }

    @POST
    @Path("{tag}")
    public Response save(
            @RestPath String tag,
            @RestForm @Nullable String notice,
            @RestForm @Nullable String wording,
            @RestForm @Nullable String watched,
            @RestForm("notice-version") @Nullable String version,
            @RestForm("list-version") @Nullable String listVersion) {
        Language language = known(tag);
        var typed = new TermsFormPage.Form(
                given(notice), given(wording), number(version), given(watched), number(listVersion));
        Optional<String> wrong = wrong(typed);
        if (wrong.isPresent()) {
            return form(422, language, typed, wrong.get(), null);
        }
        var before = stored(language);
        UUID me = current.person().id();
        boolean told = before.notice().equals(typed.notice()) && before.terms().equals(typed.terms())
                || terms.write(language, typed.version(), typed.notice(), typed.terms(), me);
        boolean listed =
                before.words().equals(typed.words()) || lists.write(language, typed.listVersion(), typed.words(), me);
        if (told && listed) {
            return Response.seeOther(URI.create("/desk/admin/comments?done=saved"))
                    .build();
        }
        var now = stored(language);
        var again =
                new TermsFormPage.Form(typed.notice(), typed.terms(), now.version(), typed.words(), now.listVersion());
        return form(Response.Status.CONFLICT.getStatusCode(), language, again, said().moved(), now);
    }

    private Optional<String> wrong(TermsFormPage.Form typed) {
        if (PlainText.isBlank(typed.notice()) || PlainText.isBlank(typed.terms())) {
            return Optional.of(said().missing());
        }
        if (typed.notice().length() > LONGEST_NOTICE
                || typed.terms().length() > LONGEST_TERMS
                || typed.words().length() > LONGEST_WORDS) {
            return Optional.of(said().tooLong(
                            Integer.toString(LONGEST_NOTICE),
                            Integer.toString(LONGEST_TERMS),
                            Integer.toString(LONGEST_WORDS)));
        }
        return PlainText.fault(typed.notice() + typed.terms() + typed.words()).map(fault -> said().unreadable());
    }

    private TermsFormPage.Form stored(Language language) {
        var list = lists.of(language);
        return terms.current(language)
                .map(now ->
                        new TermsFormPage.Form(now.notice(), now.terms(), now.version(), list.words(), list.version()))
                .orElseGet(() -> new TermsFormPage.Form("", "", 0, list.words(), list.version()));
    }

    private CommentingPage.Row row(Language language) {
        Optional<CommentTerms> now = terms.current(language);
        return new CommentingPage.Row(
                language.tag(),
                language.nameIn(current.uiLocale()),
                now.map(one -> Integer.toString(one.version())).orElse(""),
                now.flatMap(CommentTerms::by)
                        .flatMap(people::findByIdOptional)
                        .map(person -> person.nameIn(current.face().tag()))
                        .orElse(""),
                now.map(one -> records.time(one.at())).orElse(""),
                Long.toString(lists.of(language)
                        .words()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count()));
    }

    private Response form(
            int status, Language language, TermsFormPage.Form form, String wrong, TermsFormPage.@Nullable Form rival) {
        return html(
                status,
                new TermsFormPage(
                                language.tag(),
                                language.direction().attribute(),
                                language.nameIn(current.uiLocale()),
                                form,
                                wrong,
                                rival)
                        .setLocale(current.uiLocale())
                        .render());
    }

    private static Response html(int status, String page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    private CommentingMessages said() {
        return words.in(CommentingMessages.class, current.face());
    }

    private static Language known(String tag) {
        return Language.parse(tag).filter(Languages.KNOWN::contains).orElseThrow(NotReadable::new);
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : PlainText.lineEnds(typed).strip();
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
