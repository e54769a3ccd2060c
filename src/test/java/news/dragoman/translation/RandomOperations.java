package news.dragoman.translation;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Wishes of somebody who presses keys without looking: most can be done, some are refused. */
public final class RandomOperations {

    private final Random random;

    public RandomOperations(long seed) {
        this.random = new Random(seed);
    }

    /** @param gone rows that were taken out */
    public Operation next(List<RowState> rows, List<UUID> gone) {
        int at = random.nextInt(rows.size());
        var row = rows.get(at);
        var other = rows.get(random.nextInt(rows.size()));
        var side = random.nextBoolean() ? Side.BEFORE : Side.AFTER;
        return switch (random.nextInt(13)) {
            case 0, 1 ->
                new Merge(IntStream.range(at, Math.min(rows.size(), at + 2 + random.nextInt(2)))
                        .mapToObj(i -> rows.get(i).id())
                        .toList());
            case 2, 3 -> new Split(row.id(), random.nextInt(row.text().length() + 1));
            case 4 -> new TakeApart(row.id());
            case 5 -> new Move(row.id(), other.id(), side, random.nextInt(3) == 0);
            case 6 -> new MoveParagraph(row.id(), other.id(), side);
            case 7 -> new StartParagraph(row.id());
            case 8 -> new JoinParagraphs(row.id());
            case 9 -> new Omit(row.id(), random.nextBoolean() ? "Known to readers." : "");
            case 10 -> new Add(row.id(), random.nextBoolean(), "Added 加 🇺🇳 e\u0301.", "The almanac.");
            case 11 -> new Remove(row.id());
            default ->
                new PutBack(
                        gone.isEmpty() || random.nextBoolean()
                                ? rows.stream()
                                        .filter(RowState::omitted)
                                        .findAny()
                                        .orElse(row)
                                        .id()
                                : gone.get(random.nextInt(gone.size())));
        };
    }

    public boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }
}
