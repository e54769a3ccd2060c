package news.dragoman.pages.dossier;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Dossiers;
import news.dragoman.newsroom.Dossiers.Dossier;
import news.dragoman.newsroom.Dossiers.Line;
import news.dragoman.newsroom.Dossiers.Piece;
import news.dragoman.newsroom.Dossiers.Row;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;
import news.dragoman.workflow.Stage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows what a translation quotes, counts and names beside what its source does, to whoever may read the translation. */
@Path("/desk/editions/{id}/dossier")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class DossierResource {

    /** For these there are rules for names and for who is quoted. */
    private static final Set<String> RULED = Set.of("zh", "yue", "en");

    private final Dossiers dossiers;
    private final CurrentPerson current;

    DossierResource(Dossiers dossiers, CurrentPerson current) {
        this.dossiers = dossiers;
        this.current = current;
    }

    @GET
    public TemplateInstance page(
            @RestPath UUID id, @RestQuery @Nullable String show, @RestQuery @Nullable String only) {
        var dossier = dossiers.of(id, current.person());
        var showing = Showing.of(show);
        boolean alone = "alone".equals(only);
        var situation = dossier.situation();
        var edition = situation.edition();
        boolean atReview = edition.stage() == Stage.EDIT || edition.stage() == Stage.READY;
        String text = "/desk/editions/" + id + (atReview ? "/review?mode=source" : "");
        return new DossierPage(
                        situation.story().id().toString(),
                        situation.story().slugline(),
                        edition.language().nameIn(current.uiLocale()),
                        StageMark.of(edition.stage(), situation.claim().isPresent()),
                        "/desk/editions/" + id + "/dossier",
                        text,
                        Stream.of(Showing.values())
                                .map(one -> new DossierPage.Filter(one, count(dossier, one, false), one == showing))
                                .toList(),
                        showing,
                        alone,
                        count(dossier, showing, true),
                        dossier.rows().stream()
                                .flatMap(DossierResource::languages)
                                .anyMatch(l -> !ruled(l)),
                        dossier.rows().stream()
                                .map(row -> row(
                                        row,
                                        showing,
                                        alone,
                                        atReview ? text + "#b-" + row.unit().blockId() : text))
                                .filter(row -> !row.lines().isEmpty())
                                .toList())
                .setLocale(current.uiLocale());
    }

    private static int count(Dossier dossier, Showing showing, boolean alone) {
        return (int) dossier.rows().stream()
                .flatMap(row -> row.lines().stream())
                .filter(line -> showing.shows(line) && (!alone || line.alone()))
                .count();
    }

    private static DossierPage.Row row(Row row, Showing showing, boolean alone, String href) {
        return new DossierPage.Row(
                Integer.toString(row.number()),
                href,
                row.unit().omitted(),
                row.lines().stream()
                        .filter(line -> showing.shows(line) && (!alone || line.alone()))
                        .map(DossierResource::line)
                        .toList());
    }

    private static DossierPage.Line line(Line line) {
        return new DossierPage.Line(line.kind(), line.figure(), side(line.source()), side(line.target()), line.alone());
    }

    private static DossierPage.@Nullable Side side(@Nullable Piece piece) {
        return piece == null
                ? null
                : new DossierPage.Side(
                        new TextOf(
                                piece.text(),
                                piece.language().tag(),
                                piece.language().direction().attribute()),
                        piece.value(),
                        piece.speaker());
    }

    private static Stream<Language> languages(Row row) {
        return row.lines().stream()
                .flatMap(line -> Stream.of(line.source(), line.target()))
                .filter(Objects::nonNull)
                .map(Piece::language);
    }

    private static boolean ruled(Language language) {
        return RULED.contains(language.locale().getLanguage());
    }
}
