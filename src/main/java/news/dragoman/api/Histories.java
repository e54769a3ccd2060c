package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.api.view.EditionView;
import news.dragoman.api.view.EntryView;
import news.dragoman.api.view.HistoryPage;
import news.dragoman.api.view.TimeView;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.Timeline;
import news.dragoman.story.Story;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;

/** Tells a story's history as its page does: of the editions that the asker may know of, by the names of the story. */
@RequestScoped
class Histories {
    private final Timeline timeline;
    private final Versions versions;
    private final StoryNaming naming;
    private final EditionViews views;

    Histories(Timeline timeline, Versions versions, StoryNaming naming, EditionViews views) {
        this.timeline = timeline;
        this.versions = versions;
        this.naming = naming;
        this.views = views;
    }

    HistoryPage page(Story story, Timeline.Filter filter, Optional<Cursor> after, int size) {
        Map<UUID, EditionView> known =
                views.ofStory(story.id()).stream().collect(Collectors.toMap(EditionView::id, Function.identity()));
        List<Entry> rest = timeline.page(
                story,
                known.keySet(),
                filter,
                after.map(c -> new Timeline.Key(c.at(), c.id())).orElse(null),
                size + 1);
        boolean more = rest.size() > size;
        var page = more ? rest.subList(0, size) : rest;
        var persons = new HashSet<UUID>();
        page.forEach(entry -> Stream.of(entry.actorId(), entry.subjectId())
                .flatMap(Optional::stream)
                .forEach(persons::add));
        var names = naming.in(story, persons, List.of());
        var numbers =
                versions.ofEditions(known.keySet()).stream().collect(Collectors.toMap(Version::id, Version::number));
        return new HistoryPage(
                page.stream()
                        .map(entry -> view(entry, Objects.requireNonNull(known.get(entry.editionId())), numbers, names))
                        .toList(),
                more ? new Cursor(page.get(size - 1).at(), page.get(size - 1).id()).text() : null);
    }

    private EntryView view(Entry entry, EditionView edition, Map<UUID, Integer> numbers, StoryNames names) {
        return new EntryView(
                entry.id(),
                edition.id(),
                edition.language(),
                entry.step(),
                entry.fromStage().orElse(null),
                entry.toStage(),
                entry.actorId().map(person -> views.person(person, names)).orElse(null),
                entry.subjectId().map(person -> views.person(person, names)).orElse(null),
                entry.versionId().map(numbers::get).orElse(null),
                edition.readable() ? entry.reason().orElse(null) : null,
                entry.remarks(),
                entry.until()
                        .map(at -> new TimeView(at.toInstant(), at.getZone().getId()))
                        .orElse(null),
                entry.at());
    }
}
