package news.dragoman.pages.moderation;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.comments.Comment;
import news.dragoman.comments.Passing;
import news.dragoman.newsroom.PassingOn;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;

/** Shows editors what readers wrote that moderators passed on to them. */
@Path(Cookies.PATH + "/passed-on")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.PASSED_ON)
public class PassedResource {

    private final PassingOn passingOn;
    private final CardViews cards;
    private final Publications publications;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    PassedResource(
            PassingOn passingOn,
            CardViews cards,
            Publications publications,
            Words words,
            CurrentPerson current,
            Clock clock) {
        this.passingOn = passingOn;
        this.cards = cards;
        this.publications = publications;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Transactional
    public String page() {
        var passed = passingOn.to(current.person());
        List<UUID> editions = passed.stream().map(Comment::editionId).distinct().toList();
        Map<UUID, Publication> articles = editions.isEmpty()
                ? Map.of()
                : publications.list("editionId in ?1 and current", editions).stream()
                        .collect(Collectors.toMap(Publication::editionId, Function.identity()));
        return new PassedPage(passed.stream()
                        .map(one -> item(one, Optional.ofNullable(articles.get(one.editionId()))))
                        .toList())
                .setLocale(current.uiLocale())
                .render();
    }

    private PassedPage.Item item(Comment one, Optional<Publication> article) {
        var say = words.in(ModerationMessages.class, current.face());
        Instant decided = one.decidedAt().orElseThrow();
        return new PassedPage.Item(
                "c-" + one.id(),
                one.passedAs().filter(Passing.TIP::equals).isPresent(),
                one.passedTo().map(to -> say.tipFor(cards.name(to))).orElse(""),
                cards.called(one, true),
                cards.text(one, one.body()),
                TimeFormats.forMachines(one.receivedAt()),
                say.sent(time(one.receivedAt())),
                decided.toString(),
                say.passedBy(one.decidedBy().map(cards::name).orElse(""), time(decided)),
                cards.why(one),
                article.map(CardViews::headline).orElse(null),
                article.filter(it -> !it.suspended() && it.withdrawnAt().isEmpty())
                        .map(it -> it.permalink().path())
                        .orElse(""),
                one.articleLanguage().nameIn(current.uiLocale()),
                article.map(it -> Cookies.PATH + "/stories/" + it.storyId() + "#e-"
                                + it.language().tag())
                        .orElse(""));
    }

    private String time(Instant at) {
        return Due.of(at, clock.instant(), current.zone(), current.uiLocale()).at();
    }
}
