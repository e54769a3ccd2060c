package news.dragoman.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import news.dragoman.api.view.MatchView;
import news.dragoman.api.view.MatchesPage;
import news.dragoman.api.view.RefusedUnit;
import news.dragoman.api.view.ReplaceAsk;
import news.dragoman.api.view.ReplacedUnit;
import news.dragoman.api.view.ReplacedView;
import news.dragoman.api.view.StaleUnit;
import news.dragoman.api.view.UnitMatches;
import news.dragoman.language.Search;
import news.dragoman.newsroom.Replaced;
import news.dragoman.newsroom.Replacing;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.web.SearchMessages;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Finds words in a translation and puts others in their place. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Writing")
public class ReplacementsResource {
    private final Replacing replacing;
    private final SavedTexts saved;
    private final Problems problems;
    private final Once once;
    private final CurrentPerson current;
    private final Words words;

    ReplacementsResource(
            Replacing replacing, SavedTexts saved, Problems problems, Once once, CurrentPerson current, Words words) {
        this.replacing = replacing;
        this.saved = saved;
        this.problems = problems;
        this.once = once;
        this.current = current;
        this.words = words;
    }

    @GET
    @Path("matches")
    @Operation(
            operationId = "findInTranslation",
            summary = "Where words stand in a translation, and what each place would become")
    public MatchesPage find(
            @RestPath UUID edition,
            @RestQuery @Nullable String find,
            @RestQuery @Nullable String replacement,
            @RestQuery boolean pattern,
            @RestQuery boolean matchCase) {
        var query = new Search.Query(find == null ? "" : find, pattern, matchCase);
        var found = searching(
                () -> replacing.find(edition, query, replacement == null ? "" : replacement, current.person()));
        return new MatchesPage(found.hits().stream()
                .map(hit -> new UnitMatches(
                        hit.unit().id(),
                        hit.unit().version(),
                        hit.unit().text(),
                        hit.changes().stream()
                                .map(change -> new MatchView(change.start(), change.end(), change.now(), change.then()))
                                .toList()))
                .toList());
    }

    @POST
    @Path("replacements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "replaceInTranslation",
            summary = "Replace chosen places, in every unit that still has the version that was read")
    public RestResponse<ReplacedView> replace(
            @RestPath UUID edition, @RestHeader(Once.KEY) @Nullable String key, ReplaceAsk ask) {
        Fault.unlessGiven(ask);
        saved.about(edition);
        Map<UUID, Replacing.Picked> picked = new HashMap<>();
        ask.units()
                .forEach(unit ->
                        picked.put(unit.id(), new Replacing.Picked(unit.version(), new HashSet<>(unit.matches()))));
        var query = new Search.Query(ask.find(), ask.pattern(), ask.matchCase());
        return once.answerById(key, ask, ReplacedView.class, id -> {
            var wish = new Replacing.Wish(id, query, ask.replacement(), picked);
            return Once.Outcome.ok(view(searching(() -> replacing.replace(edition, wish, current.person()))), null);
        });
    }

    @POST
    @Path("replacements/{replacement}/undo")
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "undoReplacement",
            summary = "Take a replacement of one’s own back, in every unit that stands as it left it")
    public RestResponse<ReplacedView> undo(
            @RestPath UUID edition, @RestPath UUID replacement, @RestHeader(Once.KEY) @Nullable String key) {
        saved.about(edition);
        return once.answerById(
                key,
                replacement,
                ReplacedView.class,
                id -> Once.Outcome.ok(view(replacing.undo(edition, replacement, current.person())), null));
    }

    private <T> T searching(Supplier<T> search) {
        try {
            return search.get();
        } catch (Search.Unsearchable unsearchable) {
            var checking = new Checking(words, current.face());
            checking.wrong(
                    unsearchable.fault() == Search.Fault.BAD_REPLACEMENT ? "replacement" : "find",
                    words.in(SearchMessages.class, current.face()).fault(unsearchable.fault(), unsearchable.where()));
            Unfit.unlessFine(checking);
            throw unsearchable;
        }
    }

    private ReplacedView view(Replaced replaced) {
        return new ReplacedView(
                replaced.id(),
                replaced.kept().stream()
                        .map(unit -> new ReplacedUnit(unit.unit(), unit.text(), unit.version()))
                        .toList(),
                replaced.stale().stream()
                        .map(unit -> new StaleUnit(unit.unit(), unit.theirs()))
                        .toList(),
                replaced.refused().stream()
                        .map(unit -> new RefusedUnit(unit.unit(), problems.worded(unit.reasons())))
                        .toList());
    }
}
