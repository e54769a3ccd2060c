package news.dragoman.pages.read;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Situation;
import news.dragoman.pages.MediaCited;
import news.dragoman.people.Person;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Passage;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.StageMark;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Leads to the screen where a person goes on with an edition, and shows the text to those who only read it. */
@Path("/desk/editions/{id}")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class ReadResource {

    private final Editions editions;
    private final Versions versions;
    private final Claims claims;
    private final Gatherer gatherer;
    private final Access access;
    private final CurrentPerson current;
    private final Clock clock;

    ReadResource(
            Editions editions,
            Versions versions,
            Claims claims,
            Gatherer gatherer,
            Access access,
            CurrentPerson current,
            Clock clock) {
        this.editions = editions;
        this.versions = versions;
        this.claims = claims;
        this.gatherer = gatherer;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** The one address of an edition, whatever stage it is in. */
    @GET
    @Transactional
    public Response fitting(@RestPath UUID id) {
        var person = current.person();
        var edition = editions.findByIdOptional(id).orElseThrow(NotReadable::new);
        if (!access.knows(person, edition)) {
            throw new NotReadable();
        }
        return Response.seeOther(URI.create("/desk/editions/" + id + "/" + screen(edition, person)))
                .build();
    }

    @GET
    @Path("read")
    @Transactional
    public Response read(@RestPath UUID id, @RestQuery @Nullable Integer version) {
        var person = current.person();
        var edition = editions.findByIdOptional(id).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        boolean standing = access.readsWorkingCopy(person, edition, situation.file());
        boolean past = access.readsVersions(person, edition, situation.file());
        if (!standing && !past) {
            throw new NotReadable();
        }
        var frozen = past ? situation.file().versions(id) : List.<Version>of();
        return Response.ok(page(situation, standing, frozen, shown(version, standing, frozen))
                        .setLocale(current.uiLocale())
                        .render())
                .build();
    }

    /** Where the person goes on working, or reads. */
    private String screen(Edition edition, Person person) {
        boolean holds =
                claims.open(edition.id()).filter(c -> c.heldBy(person.id())).isPresent();
        boolean editor = person.roles().contains(Role.EDITOR)
                && person.languages().contains(edition.language().tag());
        return switch (edition.stage()) {
            case DRAFT -> edition.reporters().contains(person.id()) ? "draft" : "read";
            case TRANSLATION -> holds ? "translate" : "read";
            case EDIT, READY -> holds || editor ? "review" : "read";
            case PUBLISHED, SPIKED -> "read";
        };
    }

    /** The version asked for; without one, the latest where the text as it stands is not for the person. */
    private static Optional<Version> shown(@Nullable Integer number, boolean standing, List<Version> frozen) {
        if (number != null) {
            return Optional.of(frozen.stream()
                    .filter(v -> v.number() == number)
                    .findFirst()
                    .orElseThrow(NotReadable::new));
        }
        return standing ? Optional.empty() : Optional.of(frozen.get(frozen.size() - 1));
    }

    private ReadPage page(Situation situation, boolean standing, List<Version> frozen, Optional<Version> shown) {
        var edition = situation.edition();
        var story = situation.story();
        var passages = shown.flatMap(v -> versions.withBlocks(v.id()))
                .map(Version::passages)
                .orElseGet(() -> situation.text().passages());
        return new ReadPage(
                story.id().toString(),
                story.slugline(),
                edition.language().nameIn(current.uiLocale()),
                edition.language().tag(),
                edition.language().direction().attribute(),
                StageMark.of(edition.stage(), situation.claim().isPresent()),
                shown.map(this::frozen),
                standing,
                // never the names frozen with a version: somebody may have taken a pen name since
                situation.attribution().bylineLine(),
                passages.stream()
                        .filter(p -> !p.text().isBlank())
                        .map(ReadResource::line)
                        .toList(),
                MediaCited.of(
                        shown.isPresent()
                                ? shown.flatMap(Version::cited).orElse("")
                                : situation.text().cited(),
                        edition.language()),
                frozen.stream().map(this::frozen).toList(),
                "/desk/editions/" + edition.id() + "/read");
    }

    private static ReadPage.Line line(Passage passage) {
        return new ReadPage.Line(passage.kind().name().toLowerCase(Locale.ROOT), passage.text());
    }

    private ReadPage.Frozen frozen(Version version) {
        return new ReadPage.Frozen(
                version.number(), version.cutAt().name(), version.at().toString(), timeOf(version.at()));
    }

    private String timeOf(Instant at) {
        return Due.of(at, clock.instant(), current.zone(), current.uiLocale()).at();
    }
}
