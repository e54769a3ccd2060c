package news.dragoman.pages.desk;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.story.Editions;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StepForm;
import news.dragoman.web.Words;
import news.dragoman.workflow.Reason;

/** Draws what came of a step that was taken on many editions, in a number of statements that does not grow with them. */
@RequestScoped
class BulkPages {

    private final Editions editions;
    private final DeskBoard board;
    private final StoryNaming naming;
    private final CurrentPerson current;
    private final Words words;

    BulkPages(Editions editions, DeskBoard board, StoryNaming naming, CurrentPerson current, Words words) {
        this.editions = editions;
        this.board = board;
        this.naming = naming;
        this.current = current;
        this.words = words;
    }

    /**
     * What came of one.
     *
     * @param refused the reasons; nothing where it went well
     */
    record Result(UUID edition, Optional<List<Reason>> refused) {}

    BulkPage page(StepForm step, List<Result> results, String desk) {
        var ids = results.stream().map(Result::edition).collect(Collectors.toSet());
        var stories = ids.isEmpty()
                ? Set.<UUID>of()
                : editions.list("id in ?1", ids).stream().map(e -> e.storyId()).collect(Collectors.toSet());
        var known = board.ofStories(stories, current.person()).stream()
                .collect(Collectors.toMap(DeskCard::editionId, Function.identity()));
        var names = naming.inEach(holders(results, known));
        var shown = results.stream()
                .filter(result -> known.containsKey(result.edition()))
                .toList();
        var refused = shown.stream()
                .filter(result -> result.refused().isPresent())
                .map(result -> item(result, known, names))
                .toList();
        int hidden = results.size() - shown.size();
        return new BulkPage(
                step,
                shown.stream()
                        .filter(result -> result.refused().isEmpty())
                        .map(result -> item(result, known, names))
                        .toList(),
                refused,
                hidden,
                refused.size() + hidden,
                results.isEmpty(),
                desk);
    }

    private BulkPage.Item item(Result result, Map<UUID, DeskCard> known, Map<UUID, StoryNaming.Named> names) {
        var card = Objects.requireNonNull(known.get(result.edition()));
        var named = names.get(card.storyId());
        StoryNames called = named == null ? card.names() : named.names();
        return new BulkPage.Item(
                Cookies.PATH + "/stories/" + card.storyId(),
                card.slugline(),
                card.language().nameIn(current.uiLocale()),
                result.refused().orElse(List.of()).stream()
                        .map(reason -> words.reason(
                                reason,
                                current.face(),
                                person -> called.of(person, current.face().tag())))
                        .toList());
    }

    /** Whom refusals speak of, by story. */
    private static Map<UUID, Set<UUID>> holders(List<Result> results, Map<UUID, DeskCard> known) {
        Map<UUID, Set<UUID>> holders = new HashMap<>();
        for (Result result : results) {
            var card = known.get(result.edition());
            if (card != null) {
                result.refused().orElse(List.of()).stream()
                        .filter(Reason::namesHolder)
                        .forEach(reason -> holders.computeIfAbsent(card.storyId(), s -> new HashSet<>())
                                .add(UUID.fromString(reason.args().get(0))));
            }
        }
        return holders;
    }
}
