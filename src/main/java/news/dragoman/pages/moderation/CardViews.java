package news.dragoman.pages.moderation;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.comments.Comment;
import news.dragoman.comments.CommentEvents;
import news.dragoman.comments.CommentState;
import news.dragoman.comments.Flag;
import news.dragoman.comments.ModerationQueue;
import news.dragoman.comments.Openings;
import news.dragoman.comments.QueueAsk;
import news.dragoman.language.Language;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.newsroom.PassingOn;
import news.dragoman.people.People;
import news.dragoman.publication.Publication;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.TextOf;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;

/** Draws one comment with all that can be done with it. */
@RequestScoped
class CardViews {

    private final ModerationQueue queue;
    private final CommentEvents events;
    private final Openings openings;
    private final CommentDesk desk;
    private final PassingOn passingOn;
    private final People people;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    CardViews(
            ModerationQueue queue,
            CommentEvents events,
            Openings openings,
            CommentDesk desk,
            PassingOn passingOn,
            People people,
            Words words,
            CurrentPerson current,
            Clock clock) {
        this.queue = queue;
        this.events = events;
        this.openings = openings;
        this.desk = desk;
        this.passingOn = passingOn;
        this.people = people;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    CardView card(
            Comment one,
            Asked asked,
            QueueAsk ask,
            Optional<Publication> article,
            Optional<ModerationView.Typed> typed) {
        boolean reads = desk.reads(one, current.person());
        boolean listed = one.state() == ask.show().state();
        return new CardView(
                one.id().toString(),
                one.version(),
                one.state().name(),
                article.map(CardViews::headline).orElse(null),
                article.filter(it -> !it.suspended() && it.withdrawnAt().isEmpty())
                        .map(it -> it.permalink().path())
                        .orElse(""),
                one.articleLanguage().nameIn(current.uiLocale()),
                called(one, reads),
                TimeFormats.forMachines(one.receivedAt()),
                time(one.receivedAt()),
                signs(one),
                text(one, reads ? one.body() : ""),
                reads,
                stands(one),
                why(one),
                shown(one),
                one.editedBy()
                        .map(by -> say().editedBy(name(by), time(one.editedAt().orElseThrow())))
                        .orElse(""),
                one.sealedBy()
                        .map(by -> say().sealed(name(by), time(one.sealedAt().orElseThrow())))
                        .orElse(""),
                !one.sealed()
                        && (one.state() == CommentState.REJECTED
                                || one.state() == CommentState.APPROVED && one.edited()),
                one.fingerprint().isPresent(),
                queue.sameNetwork(one, ask, CommentDesk.MOST_AT_ONCE).size(),
                queue.sameWords(one, ask, CommentDesk.MOST_AT_ONCE).size(),
                passingOn.receivers(one).stream()
                        .map(person -> new ModerationView.Choice(
                                person.id().toString(),
                                person.nameIn(current.face().tag()),
                                typed.filter(it -> it.to().equals(person.id().toString()))
                                        .isPresent()))
                        .toList(),
                article.filter(it -> openings.open(it.editionId())).isPresent(),
                listed ? beside(asked, ask, one, true) : "",
                listed ? beside(asked, ask, one, false) : "",
                typed.filter(it -> !it.text().isEmpty())
                        .orElseGet(() -> new ModerationView.Typed(
                                reads ? one.shown() : "",
                                typed.map(ModerationView.Typed::note).orElse(""),
                                typed.map(ModerationView.Typed::to).orElse(""),
                                typed.map(ModerationView.Typed::why).orElse(""))),
                one.passedTo().map(this::name));
    }

    /** What its sender wants to be called. */
    String called(Comment one, boolean reads) {
        return reads && !one.name().isBlank() ? one.name() : say().noName();
    }

    /** A comment's words, in the language that they seem to be in; their direction is their own. */
    TextOf text(Comment one, String words) {
        return new TextOf(
                words, one.detectedLanguage().orElse(one.articleLanguage()).tag(), "auto");
    }

    static TextOf headline(Publication article) {
        Language language = article.language();
        return new TextOf(
                article.headline(), language.tag(), language.direction().attribute());
    }

    static List<String> signs(Comment one) {
        return Stream.concat(one.flags().stream().map(Flag::name), one.edited() ? Stream.of("EDITED") : Stream.empty())
                .toList();
    }

    String name(UUID person) {
        return people.findByIdOptional(person)
                .map(it -> it.nameIn(current.face().tag()))
                .orElse("");
    }

    private String stands(Comment one) {
        return one.state() == CommentState.HELD
                ? ""
                : say().stands(
                                one.state().name(),
                                one.decidedBy().map(this::name).orElse(""),
                                one.decidedAt().map(this::time).orElse(""));
    }

    /** What the last decision gave as its reason. */
    String why(Comment one) {
        if (one.state() == CommentState.HELD || one.state() == CommentState.WITHDRAWN) {
            return "";
        }
        String reason = one.state() == CommentState.REJECTED
                ? one.reasonCode().map(code -> say().reason(code)).orElse("")
                : "";
        String note = events.of(one.id()).stream()
                .filter(event -> one.decidedAt().filter(event.at()::equals).isPresent())
                .flatMap(event -> event.why().stream())
                .findFirst()
                .orElse("");
        return Stream.of(reason, note)
                .filter(it -> !it.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private String shown(Comment one) {
        return one.publicFrom()
                .map(from ->
                        from.isAfter(clock.instant()) ? say().publicFrom(time(from)) : say().publicSince(time(from)))
                .orElse("");
    }

    private String beside(Asked asked, QueueAsk ask, Comment one, boolean next) {
        return queue.beside(ask, one, next)
                .map(id -> ModerationViews.href(asked.open(id)))
                .orElse("");
    }

    private String time(Instant at) {
        return Due.of(at, clock.instant(), current.zone(), current.uiLocale()).at();
    }

    private ModerationMessages say() {
        return words.in(ModerationMessages.class, current.face());
    }
}
