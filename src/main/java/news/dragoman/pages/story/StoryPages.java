package news.dragoman.pages.story;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.Colleagues;
import news.dragoman.newsroom.Conversations;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Situation;
import news.dragoman.newsroom.StoryRecords;
import news.dragoman.story.Story;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.Version;
import news.dragoman.talk.TalkView;
import news.dragoman.talk.Talks;
import news.dragoman.translation.Unit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.StepForm;
import news.dragoman.web.StepMessages;
import news.dragoman.web.Words;
import news.dragoman.web.ZonedTime;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Draws the story page for the person who asks. */
@RequestScoped
class StoryPages {

    private final DeskBoard board;
    private final Gatherer gatherer;
    private final Colleagues colleagues;
    private final EditionDrawings editions;
    private final Offers offers;
    private final Entries entries;
    private final StoryHistory history;
    private final StoryNaming naming;
    private final StoryForms forms;
    private final Conversations conversations;
    private final Talks talks;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    StoryPages(
            DeskBoard board,
            Gatherer gatherer,
            Colleagues colleagues,
            EditionDrawings editions,
            Offers offers,
            Entries entries,
            StoryHistory history,
            StoryNaming naming,
            StoryForms forms,
            Conversations conversations,
            Talks talks,
            Words words,
            CurrentPerson current,
            Clock clock) {
        this.board = board;
        this.gatherer = gatherer;
        this.colleagues = colleagues;
        this.editions = editions;
        this.offers = offers;
        this.entries = entries;
        this.history = history;
        this.naming = naming;
        this.forms = forms;
        this.conversations = conversations;
        this.talks = talks;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    StoryPage page(UUID id, String done, Typed typed) {
        var person = current.person();
        var cards = board.ofStory(id, person);
        if (cards.isEmpty()) {
            throw new NotReadable();
        }
        var known = cards.stream().map(DeskCard::editionId).collect(Collectors.toSet());
        var situations = gatherer.looking(id, known, person);
        var file = situations.values().iterator().next().file();
        var story = file.story();
        var family = List.copyOf(file.editions());
        var cuts = known.stream().flatMap(e -> file.versions(e).stream()).toList();
        var record = entries.ofStory(id).stream()
                .filter(e -> known.contains(e.editionId()))
                .toList();
        var entitled = colleagues.entitled(situations.values());
        var people = named(cards, cuts, record);
        entitled.values().forEach(some -> some.forEach(p -> people.add(p.id())));
        var said = conversations.in(
                file, family.stream().filter(e -> known.contains(e.id())).toList(), person);
        said.values().forEach(one -> people.addAll(one.everybody()));
        var names = naming.in(story, people, List.of());
        var desk = file.desk();
        var marked = Primary.mark(editions.of(cards, situations, file, cuts, entitled, names, typed));
        return new StoryPage(
                "/desk/stories/" + id,
                story.slugline(),
                story.urgency(),
                desk.nameIn(current.face().tag()),
                clock.instant().atZone(current.zone()).format(DateTimeFormatter.ofPattern("z", current.uiLocale())),
                worded(done),
                hold(story, record, names),
                cards.stream()
                        .map(card -> situations.get(card.editionId()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .flatMap(offers::onStory),
                embargo(
                        story,
                        record,
                        names,
                        cards.stream()
                                .map(card -> situations.get(card.editionId()))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .map(offers::onEmbargo)
                                .orElse(List.of())),
                marked,
                marked.stream()
                        .flatMap(v -> v.offers().stream())
                        .filter(Offer::primary)
                        .findFirst(),
                marked.stream()
                        .filter(EditionView::goOnPrimary)
                        .map(EditionView::goOn)
                        .findFirst()
                        .orElse(""),
                new TalkView.All(said.values().stream()
                        .map(one -> talks.of(
                                one,
                                rows(situations.get(one.edition().id())),
                                names,
                                null,
                                "",
                                TalkView.Written.NOTHING))
                        .toList()),
                history.of(record, cards, file, cuts, names),
                StoryRecords.mayTake(person, story.deskId()),
                forms.request(desk, person, cards, family, typed),
                forms.original(desk, person, family, typed),
                forms.penNames(story, person),
                typed.errors());
    }

    /** The last entry that laid the hold says who and why. */
    private Optional<StoryPage.Hold> hold(Story story, List<Entry> record, StoryNames names) {
        return story.heldSince().map(since -> {
            var laid = record.stream().filter(e -> e.step() == Step.HOLD).reduce((older, newer) -> newer);
            return new StoryPage.Hold(
                    since.toString(),
                    Due.of(since, clock.instant(), current.zone(), current.uiLocale())
                            .at(),
                    laid.flatMap(Entry::actorId)
                            .map(p -> names.of(p, current.face().tag()))
                            .orElse(""),
                    laid.flatMap(Entry::reason).orElse(""));
        });
    }

    /** The last entry that set it says who and why. */
    private StoryPage.Embargo embargo(Story story, List<Entry> record, StoryNames names, List<Offer> steps) {
        var until = story.embargo().filter(at -> at.toInstant().isAfter(clock.instant()));
        var set = until.flatMap(
                at -> record.stream().filter(e -> e.step() == Step.EMBARGO).reduce((older, newer) -> newer));
        return new StoryPage.Embargo(
                until.map(at -> at.toInstant().toString()).orElse(""),
                until.map(at -> ZonedTime.full(at, current.uiLocale())).orElse(""),
                set.flatMap(Entry::actorId)
                        .map(p -> names.of(p, current.face().tag()))
                        .orElse(""),
                set.flatMap(Entry::reason).orElse(""),
                steps);
    }

    private static List<UUID> rows(@Nullable Situation situation) {
        return situation == null
                ? List.of()
                : situation.text().units().stream().map(Unit::id).toList();
    }

    private String worded(String done) {
        return done.equals(StoryPage.DUE_SET)
                ? words.in(StoryMessages.class, current.face()).dueSet()
                : StepForm.of(done)
                        .map(step ->
                                words.in(StepMessages.class, current.face()).done(step))
                        .orElse("");
    }

    private static Set<UUID> named(List<DeskCard> cards, List<Version> cuts, List<Entry> record) {
        var people = new HashSet<UUID>();
        cards.forEach(c -> c.holder().ifPresent(people::add));
        cuts.forEach(v -> people.add(v.authorId()));
        record.forEach(e ->
                Stream.of(e.actorId(), e.subjectId()).flatMap(Optional::stream).forEach(people::add));
        return people;
    }
}
