package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import news.dragoman.api.view.ClaimItem;
import news.dragoman.api.view.ClaimsPage;
import news.dragoman.api.view.DeskView;
import news.dragoman.api.view.DesksPage;
import news.dragoman.api.view.MeView;
import news.dragoman.api.view.Pair;
import news.dragoman.api.view.PenName;
import news.dragoman.api.view.TokenView;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.PersonaOwners;
import news.dragoman.people.Tokens;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The person in whose name the program calls, what they hold, and where they work. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "People")
public class MeResource {
    private final CurrentPerson current;
    private final Tokens tokens;
    private final PersonaOwners personas;
    private final Desks desks;
    private final Claims claims;
    private final Editions editions;
    private final Stories stories;
    private final Clock clock;

    MeResource(
            CurrentPerson current,
            Tokens tokens,
            PersonaOwners personas,
            Desks desks,
            Claims claims,
            Editions editions,
            Stories stories,
            Clock clock) {
        this.current = current;
        this.tokens = tokens;
        this.personas = personas;
        this.desks = desks;
        this.claims = claims;
        this.editions = editions;
        this.stories = stories;
        this.clock = clock;
    }

    @GET
    @Path("me")
    @Transactional
    @Operation(operationId = "getMe", summary = "The person in whose name the program calls, and its token")
    public MeView me() {
        var person = current.person();
        return new MeView(
                person.id(),
                person.login(),
                person.nameIn(current.face().tag()),
                person.names(),
                person.roles(),
                person.languages(),
                person.pairs().stream()
                        .map(pair -> new Pair(pair.from(), pair.to()))
                        .sorted(Comparator.comparing(Pair::from).thenComparing(Pair::to))
                        .toList(),
                person.deskId(),
                person.zone().getId(),
                personas.of(person.id()).stream()
                        .map(own ->
                                new PenName(own.id(), own.nameIn(current.face().tag()), own.names()))
                        .toList(),
                token());
    }

    @GET
    @Path("claims")
    @Transactional
    @Operation(operationId = "listClaims", summary = "What the person has in hand")
    public ClaimsPage claims() {
        return new ClaimsPage(claims.heldBy(current.person().id()).stream()
                .sorted(Comparator.comparing(Claim::until))
                .map(this::item)
                .toList());
    }

    @GET
    @Path("desks")
    @Transactional
    @Operation(operationId = "listDesks", summary = "All desks")
    public DesksPage desks() {
        return new DesksPage(desks.listAll().stream()
                .sorted(Comparator.comparing(Desk::code))
                .map(desk -> new DeskView(
                        desk.id(),
                        desk.code(),
                        desk.nameIn(current.face().tag()),
                        desk.languages(),
                        desk.defaultTargets(),
                        desk.zone().getId()))
                .toList());
    }

    private TokenView token() {
        var bearer = current.bearer().orElseThrow();
        return tokens.of(bearer.person()).stream()
                .filter(line -> line.id().equals(bearer.token()))
                .map(line -> new TokenView(line.name(), line.scopes(), line.expires()))
                .findFirst()
                .orElseThrow();
    }

    private ClaimItem item(Claim claim) {
        var edition = editions.findById(claim.editionId());
        return new ClaimItem(
                edition.id(),
                edition.storyId(),
                stories.findById(edition.storyId()).slugline(),
                edition.language().tag(),
                claim.stage(),
                claim.startedAt(),
                claim.until(),
                claim.overdue(clock.instant()));
    }
}
