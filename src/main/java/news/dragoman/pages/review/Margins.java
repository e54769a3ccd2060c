package news.dragoman.pages.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
    private final MarginWords words;
    private final CardFeet feet;
    private final Map<UUID, Integer> rows = new HashMap<>();
    private final Map<UUID, String> numbers = new HashMap<>();

    private Margins(Material material, MarginWords words, CardFeet feet) {
        this.passages = material.passages();
        this.language = material.language();
        this.words = words;
        this.feet = feet;
        int paragraphs = 0;
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            paragraphs += passage.kind() == BlockKind.PARAGRAPH ? 1 : 0;
            numbers.put(passage.id(), words.number(paragraphs));
            if (!passage.text().isBlank()) { // a blank one is not drawn for everybody
                rows.putIfAbsent(passage.id(), i);
            }
        }
        material.units().forEach((Unit u) -> blockOf.put(u.id(), u.blockId()));
    }

    /**
     * The margin of a text.
     *
     * @param talk the same threads, as the person sees them
     */
    static Margin of(Material material, TalkView talk, MarginWords words, CardFeet feet) {
        return new Margins(material, words, feet).margin(material.said().talks(), talk, material);
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
            var thread = one.thread();
            boolean loose = one.row() < 0;
            cards.add(new Margin.Card(
                    thread,
                    words.number(cards.size() + 1L),
                    loose ? "" : passages.get(one.row()).id().toString(),
                    loose ? words.loose(thread) : place(passages.get(one.row())),
                    one.from(),
                    one.words(),
                    words.kind(thread),
                    words.standing(thread),
                    words.messages(thread),
                    feet.of(thread)));
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
        return rows.getOrDefault(block, -1);
    }

    private String place(Passage passage) {
        return words.place(passage.kind(), numbers.getOrDefault(passage.id(), ""));
    }

    private List<Margin.Block> blocks() {
        var blocks = new ArrayList<Margin.Block>();
        for (Passage passage : passages) {
            if (!passage.text().isBlank()) {
                blocks.add(new Margin.Block(passage.id(), place(passage), beginning(passage.text())));
            }
        }
        return blocks;
    }

    private static String beginning(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= BEGINNING ? text : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
    }
}
