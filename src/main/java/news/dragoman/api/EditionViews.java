package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.api.view.ClaimView;
import news.dragoman.api.view.EditionView;
import news.dragoman.api.view.PersonRef;
import news.dragoman.api.view.ScheduleView;
import news.dragoman.api.view.StoryView;
import news.dragoman.api.view.TimeView;
import news.dragoman.language.Language;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.publication.Publications;
import news.dragoman.story.Story;
import news.dragoman.story.StoryNames;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.EditionKind;
import news.dragoman.workflow.NotReadable;

/** Shows editions and stories as the desk shows them to the asker. */
@RequestScoped
class EditionViews {
    private final DeskBoard board;
    private final Publications publications;
    private final CurrentPerson current;

    EditionViews(DeskBoard board, Publications publications, CurrentPerson current) {
        this.board = board;
        this.publications = publications;
        this.current = current;
    }

    /** One edition as it stands. */
    EditionView of(UUID edition, UUID story) {
        return ofStory(story).stream()
                .filter(view -> view.id().equals(edition))
                .findFirst()
                .orElseThrow(NotReadable::new);
    }

    /** The editions of a story that the asker may know of, originals first. */
    List<EditionView> ofStory(UUID story) {
        return of(board.ofStory(story, current.person()));
    }

    /** @throws NotReadable if the asker may know of no edition of it */
    StoryView of(Story story) {
        return of(List.of(story), board.ofStory(story.id(), current.person())).stream()
                .findFirst()
                .orElseThrow(NotReadable::new);
    }

    /** Stories with those of their editions that the asker may know of; without the stories of which he knows none. */
    List<StoryView> of(List<Story> stories, List<DeskCard> known) {
        var editions = of(known).stream().collect(Collectors.groupingBy(EditionView::story));
        return stories.stream()
                .filter(story -> editions.containsKey(story.id()))
                .map(story -> new StoryView(
                        story.id(),
                        story.slugline(),
                        story.urgency(),
                        story.deskId(),
                        story.createdAt(),
                        story.version(),
                        story.personas().get(current.person().id()),
                        editions.getOrDefault(story.id(), List.of())))
                .toList();
    }

    List<EditionView> of(List<DeskCard> cards) {
        var articles =
                publications.addresses(cards.stream().map(DeskCard::editionId).toList());
        return cards.stream().map(card -> of(card, articles)).toList();
    }

    PersonRef person(UUID person, StoryNames names) {
        return new PersonRef(names.mark(person), names.of(person, current.face().tag()));
    }

    private EditionView of(DeskCard card, Map<UUID, String> articles) {
        return new EditionView(
                card.editionId(),
                card.storyId(),
                card.slugline(),
                card.urgency(),
                card.language().tag(),
                card.sources().isEmpty() ? EditionKind.ORIGINAL : EditionKind.TRANSLATION,
                card.sources().stream().map(Language::tag).toList(),
                card.stage(),
                card.version(),
                card.due().orElse(null),
                card.movedAt(),
                Optional.of(card.headline()).filter(h -> !h.isBlank()).orElse(null),
                card.readable(),
                card.done(),
                card.units(),
                card.holder()
                        .map(holder -> new ClaimView(
                                person(holder, card.names()),
                                card.until().orElse(card.movedAt()),
                                card.overdue(),
                                card.mine()))
                        .orElse(null),
                card.signer().map(signer -> person(signer, card.names())).orElse(null),
                card.returned(),
                card.newerSource(),
                card.onHold(),
                card.suspended(),
                card.withdrawn(),
                card.correction().orElse(null),
                card.taskSince().orElse(null),
                card.scheduled()
                        .map(at -> new ScheduleView(at.toInstant(), at.getZone().getId(), card.overtaken()))
                        .orElse(null),
                card.embargo()
                        .map(at -> new TimeView(at.toInstant(), at.getZone().getId()))
                        .orElse(null),
                card.claimable(),
                articles.get(card.editionId()));
    }
}
