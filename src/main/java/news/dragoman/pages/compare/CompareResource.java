package news.dragoman.pages.compare;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.Comparing;
import news.dragoman.pages.MarkedText;
import news.dragoman.pages.MediaCited;
import news.dragoman.pages.PhotoCards;
import news.dragoman.pages.PhotoFactsView;
import news.dragoman.pages.PhotoMark;
import news.dragoman.pages.RedlineMessages;
import news.dragoman.review.PhotoChange;
import news.dragoman.review.Redline;
import news.dragoman.story.Version;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.StageMark;
import news.dragoman.web.Words;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows what changed from one version of an edition to another, or to the text as it stands. */
@Path("/desk/editions/{id}/compare")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class CompareResource {

    private final Comparing comparing;
    private final PhotoCards cards;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    CompareResource(Comparing comparing, PhotoCards cards, Words words, CurrentPerson current, Clock clock) {
        this.cards = cards;
        this.comparing = comparing;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param from the number of a version; what is none counts as the one before the other
     * @param to the number of a version; what is none counts as the text as it stands
     */
    @GET
    @Transactional
    public Response page(@RestPath UUID id, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        var compared = comparing.of(id, number(from), number(to), current.person());
        return Response.ok(page(compared).setLocale(current.uiLocale()).render())
                .build();
    }

    private ComparePage page(Comparing.Comparison compared) {
        var situation = compared.situation();
        var edition = situation.edition();
        var lines = lines(compared);
        var cited = MediaCited.since(
                compared.cited().flatMap(now -> compared.from().cited()),
                compared.cited().orElse(""),
                edition.language());
        var places = Stream.concat(
                        lines.stream()
                                .flatMap(line -> Stream.concat(
                                        Stream.ofNullable(line.photo()).map(PhotoMark::id),
                                        line.marked().pieces().stream()
                                                .map(MarkedText.Piece::id)
                                                .filter(place -> !place.isEmpty()))),
                        cited.changes().stream())
                .toList();
        return new ComparePage(
                edition.storyId().toString(),
                situation.story().slugline(),
                edition.language().nameIn(current.uiLocale()),
                edition.language().tag(),
                edition.language().direction().attribute(),
                StageMark.of(edition.stage(), situation.claim().isPresent()),
                "/desk/editions/" + edition.id() + "/compare",
                Integer.toString(compared.from().number()),
                compared.to().map(v -> Integer.toString(v.number())).orElse(""),
                compared.versions().stream()
                        .sorted(Comparator.comparing(Version::number).reversed())
                        .map(this::numbered)
                        .toList(),
                compared.standing(),
                lines,
                cited,
                places.size()
                        + (int) lines.stream()
                                .filter(line -> line.shifted() || line.turned().isPresent())
                                .count(),
                places.isEmpty() ? "" : places.get(0),
                places.isEmpty() ? "" : places.get(places.size() - 1));
    }

    private List<ComparePage.Line> lines(Comparing.Comparison compared) {
        var say = words.in(RedlineMessages.class, current.face());
        var thumbs = compared.photos().isEmpty()
                ? Map.<UUID, PhotoFactsView>of()
                : cards.thumbs(List.copyOf(compared.before().keySet()), compared.before()::get);
        var photos = compared.photos().stream()
                .collect(Collectors.toMap(PhotoChange::block, change -> PhotoMark.of(change, thumbs, false, say)));
        var lines = new ArrayList<ComparePage.Line>();
        for (Redline.Row row : compared.rows()) {
            if (!row.before().isBlank() || !row.after().isBlank()) {
                lines.add(new ComparePage.Line(
                        row.id().toString(),
                        row.kind(),
                        MarkedText.of(row, n -> false, say),
                        row.fate(),
                        row.was(),
                        row.turned(),
                        row.fate() == Redline.Fate.WENT ? null : photos.get(row.id())));
            }
        }
        return lines;
    }

    private ComparePage.Numbered numbered(Version version) {
        return new ComparePage.Numbered(
                Integer.toString(version.number()),
                version.cutAt().name(),
                Due.of(version.at(), clock.instant(), current.zone(), current.uiLocale())
                        .at());
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }
}
