package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.people.Person;
import news.dragoman.review.Withdrawal;
import news.dragoman.review.Withdrawals;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;

/** The proposals to withdraw that wait for a chief, as far as somebody may know of them. */
@ApplicationScoped
public class ProposedWithdrawals {

    private final Withdrawals withdrawals;
    private final DeskBoard board;
    private final StoryNaming naming;

    ProposedWithdrawals(Withdrawals withdrawals, DeskBoard board, StoryNaming naming) {
        this.withdrawals = withdrawals;
        this.board = board;
        this.naming = naming;
    }

    /** @param names the people of its story */
    public record Line(Withdrawal proposal, DeskCard card, StoryNames names) {}

    /** The longest waiting first. */
    @Transactional
    public List<Line> of(Person person) {
        var all = withdrawals.open();
        Map<UUID, DeskCard> known =
                board.ofStories(all.stream().map(Withdrawal::storyId).collect(Collectors.toSet()), person).stream()
                        .collect(Collectors.toMap(DeskCard::editionId, Function.identity()));
        var names = naming.inEach(all.stream()
                .filter(w -> known.containsKey(w.editionId()))
                .collect(Collectors.groupingBy(
                        Withdrawal::storyId, Collectors.mapping(Withdrawal::proposedBy, Collectors.toSet()))));
        return all.stream()
                .filter(w -> known.containsKey(w.editionId()))
                .map(w -> new Line(
                        w,
                        Objects.requireNonNull(known.get(w.editionId())),
                        Objects.requireNonNull(names.get(w.storyId())).names()))
                .toList();
    }
}
