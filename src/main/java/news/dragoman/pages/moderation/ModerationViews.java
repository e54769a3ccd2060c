package news.dragoman.pages.moderation;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.comments.Comment;
import news.dragoman.comments.CommentState;
import news.dragoman.comments.Comments;
import news.dragoman.comments.ModerationQueue;
import news.dragoman.comments.QueueAsk;
import news.dragoman.language.Language;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.FieldError;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;

/** Draws the queue. What it shows of an article is what readers see of it: moderators read nothing unpublished. */
@RequestScoped
class ModerationViews {

    /** A part of the list: decided from the top, it moves up by itself. */
    static final int SHOWN = 50;

    /** Articles to choose from: those with most comments. */
    private static final int ARTICLES = 50;

    private static final int EXCERPT = 160;

    private final ModerationQueue queue;
    private final Comments comments;
    private final CommentDesk desk;
    private final CardViews cards;
    private final Publications publications;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    ModerationViews(
            ModerationQueue queue,
            Comments comments,
            CommentDesk desk,
            CardViews cards,
            Publications publications,
            Words words,
            CurrentPerson current,
            Clock clock) {
        this.queue = queue;
        this.comments = comments;
        this.desk = desk;
        this.cards = cards;
        this.publications = publications;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Draws it.
     *
     * @param typed what stands in the fields; null where nobody typed
     */
    ModerationView view(
            Asked asked,
            Optional<ModerationView.Typed> typed,
            List<FieldError> errors,
            Optional<ModerationView.Done> done) {
        var ask = ask(asked);
        var found = queue.list(ask, asked.after(), SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var open = asked.at() == null
                ? shown.stream().findFirst()
                : Optional.of(desk.comment(asked.at(), current.person()));
        var articles = articles(Stream.concat(shown.stream(), open.stream())
                .map(Comment::editionId)
                .distinct()
                .toList());
        return new ModerationView(
                asked.open(open.map(Comment::id).orElse(null)).query(),
                tabs(asked, ask),
                filter(asked, ask),
                shown.stream().map(one -> line(one, asked, open, articles)).toList(),
                found.size() > SHOWN ? href(asked.from(shown.get(SHOWN - 1).id())) : "",
                asked.after() == null ? "" : href(asked.from(null)),
                open.map(one -> cards.card(one, asked, ask, Optional.ofNullable(articles.get(one.editionId())), typed)),
                errors,
                done);
    }

    QueueAsk ask(Asked asked) {
        return desk.ask(asked.show(), asked.language(), asked.article(), asked.flag(), current.person());
    }

    /** What was just done, with the way back while there is one. */
    Optional<ModerationView.Done> done(String deed, UUID decision, int count, String until) {
        Instant now = clock.instant();
        var decided = comments.list(
                "decisionId = ?1 and decidedBy = ?2", decision, current.person().id());
        long left = decided.stream()
                .flatMap(one -> one.decidedAt().stream())
                .mapToLong(at -> news.dragoman.comments.Decisions.UNDO
                        .minus(Duration.between(at, now))
                        .toMillis())
                .max()
                .orElse(0);
        long many = decided.isEmpty() ? count : decided.size();
        return Optional.of(new ModerationView.Done(
                say().done(deed, many, until), left > 0 ? decision.toString() : "", Math.max(0, left), true));
    }

    private List<ModerationView.Tab> tabs(Asked asked, QueueAsk ask) {
        var counts = queue.states(ask);
        return Stream.of(QueueAsk.Show.values())
                .map(show -> new ModerationView.Tab(
                        show, href(asked.showing(show)), counts.getOrDefault(show, 0L), show == asked.show()))
                .toList();
    }

    private ModerationView.Filter filter(Asked asked, QueueAsk ask) {
        var tallies = queue.articles(ask, ARTICLES);
        var names =
                articles(tallies.stream().map(one -> UUID.fromString(one.of())).toList());
        String article = asked.article() == null ? "" : asked.article().toString();
        return new ModerationView.Filter(
                asked.show().name().toLowerCase(java.util.Locale.ROOT),
                choices(
                        queue.languages(ask),
                        tag -> Language.of(tag).nameIn(current.uiLocale()),
                        asked.language() == null ? "" : asked.language()),
                choices(
                        tallies,
                        id -> Optional.ofNullable(names.get(UUID.fromString(id)))
                                .map(Publication::headline)
                                .orElse(id),
                        article),
                choices(
                        queue.flags(ask),
                        flag -> say().flag(flag),
                        asked.flag() == null ? "" : asked.flag().name()),
                asked.filtered(),
                href(new Asked(asked.show(), null, null, null, null, null)));
    }

    private List<ModerationView.Choice> choices(
            List<ModerationQueue.Tally> tallies, Function<String, String> name, String chosen) {
        var choices = tallies.stream()
                .map(one -> new ModerationView.Choice(
                        one.of(),
                        say().counted(name.apply(one.of()), one.count()),
                        one.of().equals(chosen)))
                .toList();
        boolean gone = !chosen.isEmpty() && choices.stream().noneMatch(ModerationView.Choice::chosen);
        return gone
                ? Stream.concat(
                                choices.stream(),
                                Stream.of(
                                        new ModerationView.Choice(chosen, say().counted(name.apply(chosen), 0), true)))
                        .toList()
                : choices;
    }

    private ModerationView.Line line(
            Comment one, Asked asked, Optional<Comment> open, Map<UUID, Publication> articles) {
        boolean reads = desk.reads(one, current.person());
        String text = reads ? one.shown() : "";
        var article = Optional.ofNullable(articles.get(one.editionId()));
        return new ModerationView.Line(
                one.id().toString(),
                href(asked.open(one.id())),
                cards.called(one, reads),
                cards.text(one, excerpt(text)),
                TimeFormats.forMachines(one.receivedAt()),
                time(one.receivedAt()),
                one.state() == CommentState.HELD ? age(one.receivedAt()) : "",
                one.articleLanguage().nameIn(current.uiLocale()),
                article.map(CardViews::headline).orElse(null),
                CardViews.signs(one),
                open.filter(it -> it.id().equals(one.id())).isPresent(),
                one.state() == CommentState.HELD);
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private Map<UUID, Publication> articles(List<UUID> editions) {
        return editions.isEmpty()
                ? Map.of()
                : publications.list("editionId in ?1 and current", editions).stream()
                        .collect(Collectors.toMap(Publication::editionId, Function.identity()));
    }

    private String age(Instant since) {
        var age = Duration.between(since, clock.instant());
        return age.toDays() > 0
                ? say().ageDays(age.toDays(), age.toHoursPart())
                : age.toHours() > 0
                        ? say().ageHours(age.toHoursPart(), age.toMinutesPart())
                        : say().ageMinutes(Math.max(0, age.toMinutesPart()));
    }

    private String time(Instant at) {
        return Due.of(at, clock.instant(), current.zone(), current.uiLocale()).at();
    }

    static String href(Asked asked) {
        return ModerationResource.ADDRESS + "?" + asked.query();
    }

    private ModerationMessages say() {
        return words.in(ModerationMessages.class, current.face());
    }
}
