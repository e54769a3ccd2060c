package news.dragoman.pages.review;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Conversations.Talk;
import news.dragoman.review.Anchor;
import news.dragoman.review.NoteThread;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import news.dragoman.talk.TalkView;
import news.dragoman.translation.Unit;

/** Puts what is said beside the words that it is about. */
final class Margins {

    /** So much of a paragraph tells which one is meant. */
    private static final int BEGINNING = 40;

    private final List<Passage> passages;
    private final Language language;
    private final Map<UUID, UUID> blockOf = new HashMap<>();
    private final NumberFormat numbers;

    private Margins(Material material, Locale locale) {
        this.passages = material.passages();
        this.language = material.language();
        this.numbers = NumberFormat.getIntegerInstance(locale);
        material.units().forEach((Unit u) -> blockOf.put(u.id(), u.blockId()));
    }

    /**
     * The margin of a text.
     *
     * @param talk the same threads, as the person sees them
     */
    static Margin of(Material material, TalkView talk, Locale locale) {
        return new Margins(material, locale).margin(material.said().talks(), talk, material);
    }

    private record Placed(TalkView.Thread thread, int row, int from, String words) {}

    private Margin margin(List<Talk> talks, TalkView talk, Material material) {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < talks.size(); i++) {
            placed.add(placed(talks.get(i), talk.threads().get(i)));
        }
        placed.sort(Comparator.comparingInt((Placed p) -> p.row() < 0 ? Integer.MAX_VALUE : p.row())
                .thenComparingInt(Placed::from));
        var cards = new ArrayList<Margin.Card>();
        for (Placed one : placed) {
            boolean loose = one.row() < 0;
            cards.add(new Margin.Card(
                    one.thread(),
                    numbers.format(cards.size() + 1L),
                    loose ? "" : passages.get(one.row()).id().toString(),
                    loose ? BlockKind.PARAGRAPH : passages.get(one.row()).kind(),
                    loose ? "" : number(one.row()),
                    one.from(),
                    one.words()));
        }
        return new Margin(
                cards,
                blocks(),
                Stream.of(NoteThread.Kind.values())
                        .filter(material.said().begins()::contains)
                        .map(Enum::name)
                        .toList());
    }

    private Placed placed(Talk talk, TalkView.Thread thread) {
        Optional<Anchor.Place> place = talk.anchor().flatMap(anchor -> anchor.in(passages, language));
        if (place.isPresent()) {
            int row = row(place.get().block());
            return new Placed(
                    thread,
                    row,
                    place.get().from(),
                    passages.get(row)
                            .text()
                            .substring(place.get().from(), place.get().to()));
        }
        int row = talk.anchor().map(Anchor::block).map(this::row).orElse(-1);
        if (row < 0) {
            row = talk.thread().unitId().map(blockOf::get).map(this::row).orElse(-1);
        }
        return new Placed(thread, row, -1, "");
    }

    private int row(UUID block) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).id().equals(block)) {
                return passages.get(i).text().isBlank() ? -1 : i; // a blank one is not drawn for everybody
            }
        }
        return -1;
    }

    private String number(int row) {
        long before = passages.stream()
                .limit(row + 1L)
                .filter(p -> p.kind() == BlockKind.PARAGRAPH)
                .count();
        return numbers.format(before);
    }

    private List<Margin.Block> blocks() {
        var blocks = new ArrayList<Margin.Block>();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (!passage.text().isBlank()) {
                blocks.add(new Margin.Block(passage.id(), passage.kind(), number(i), beginning(passage.text())));
            }
        }
        return blocks;
    }

    private static String beginning(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= BEGINNING ? text : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
    }
}
