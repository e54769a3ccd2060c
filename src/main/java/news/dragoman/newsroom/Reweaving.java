package news.dragoman.newsroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Ids;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Segment;
import news.dragoman.translation.Link;
import news.dragoman.translation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Brings the units of a translation in line with a newer version of a source. No word is changed and no unit with words
 * is touched: what was translated, merged, split, moved or left out stays, and its links still say in which version it
 * was read. Only empty units go along by themselves.
 */
final class Reweaving {

    private final UUID edition;
    private final List<Unit> order;
    private final Set<UUID> ofSource;
    private final UUID newest;
    private final List<Segment> sentences;
    private final Map<UUID, UUID> photos;
    private final Set<UUID> present = new HashSet<>();
    private final List<Unit> made = new ArrayList<>();
    private final List<Unit> removed = new ArrayList<>();

    /**
     * @param units in their order
     * @param ofSource the source's versions
     * @param sentences those of the newest version, in their order
     * @param photos which blocks, of the units or of the sentences, are about which photo
     */
    Reweaving(
            UUID edition,
            List<Unit> units,
            Set<UUID> ofSource,
            UUID newest,
            List<Segment> sentences,
            Map<UUID, UUID> photos) {
        this.photos = photos;
        this.edition = edition;
        this.order = new ArrayList<>(units);
        this.ofSource = ofSource;
        this.newest = newest;
        this.sentences = sentences;
        sentences.forEach(s -> present.add(s.id()));
    }

    /** Empty units, at their places, for what nobody answers yet. */
    List<Unit> made() {
        return made;
    }

    /** Units in which nobody ever wrote and that have nothing to answer any more. */
    List<Unit> removed() {
        return removed;
    }

    /**
     * Does it.
     *
     * @param read the words of sentences as their units have read them
     * @param held whether somebody may be typing: then no unit goes away under his hands
     */
    void weave(Map<UUID, String> read, boolean held) {
        for (Unit unit : List.copyOf(order)) {
            if (unit.text().isBlank() && !unit.omitted() && !unit.links().isEmpty()) {
                takeAlong(unit, held);
            }
        }
        var answered = unitsBySentence();
        for (Segment sentence : sentences) {
            if (!answered.containsKey(sentence.id())) {
                gone(sentence, read).ifPresent(link -> reunite(link, sentence.id()));
            }
        }
        followKinds();
        insert();
    }

    /**
     * A paragraph that became a subhead is one in the translation too, as long as nobody has written there. Where somebody
     * has, it stays what it is, and the bench says what it is in the source.
     */
    private void followKinds() {
        var kinds = new HashMap<UUID, BlockKind>();
        sentences.forEach(s -> kinds.put(s.id(), s.kind()));
        var blocks = new LinkedHashMap<UUID, List<Unit>>();
        order.forEach(
                u -> blocks.computeIfAbsent(u.blockId(), b -> new ArrayList<>()).add(u));
        for (var units : blocks.values()) {
            var wanted = units.stream()
                    .flatMap(u -> u.segments().stream())
                    .map(kinds::get) // null for what another source says, or none
                    .distinct()
                    .toList();
            var kind = wanted.size() == 1 ? wanted.get(0) : null;
            if (kind != null
                    && units.stream()
                            .allMatch(u -> untouched(u)
                                    && u.kind().prose() == kind.prose()
                                    && u.kind().photo() == kind.photo())) {
                units.forEach(u -> u.turnInto(kind));
            }
        }
    }

    private static boolean untouched(Unit unit) {
        return unit.text().isBlank()
                && !unit.omitted()
                && unit.origin().isEmpty()
                && !unit.segments().isEmpty();
    }

    private void takeAlong(Unit unit, boolean held) {
        var links = unit.links().stream()
                .filter(l -> !ofSource.contains(l.versionId()) || present.contains(l.segmentId()))
                .map(l -> ofSource.contains(l.versionId()) ? new Link(l.segmentId(), newest) : l)
                .toList();
        if (!links.isEmpty()) {
            unit.answer(links);
        } else if (unit.version() == 0 && unit.origin().isEmpty() && !held) {
            order.remove(unit);
            removed.add(unit);
        }
    }

    /**
     * A sentence that was taken out and comes back word for word is the one that a unit still has; said of a photo, only if
     * it is the same photo.
     */
    private Optional<Link> gone(Segment sentence, Map<UUID, String> read) {
        return order.stream()
                .filter(u -> !sentence.kind().photo()
                        || Objects.equals(photos.get(u.blockId()), photos.get(sentence.blockId())))
                .flatMap(u -> u.links().stream())
                .filter(l -> ofSource.contains(l.versionId()) && !present.contains(l.segmentId()))
                .filter(l -> sentence.text().equals(read.get(l.segmentId())))
                .findFirst();
    }

    private void reunite(Link gone, UUID sentence) {
        order.stream()
                .filter(u -> u.links().contains(gone))
                .forEach(u -> u.answer(u.links().stream()
                        .map(l -> l.equals(gone) ? new Link(sentence, newest) : l)
                        .toList()));
    }

    private void insert() {
        var answered = unitsBySentence();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (!answered.containsKey(sentence.id())) {
                put(sentence, before(i, answered), after(i, answered));
                answered = unitsBySentence();
            }
        }
    }

    /** The unit that answers the sentence nearest before; the last one of several. */
    private Optional<Anchor> before(int at, Map<UUID, List<Unit>> answered) {
        for (int i = at - 1; i >= 0; i--) {
            var units = answered.get(sentences.get(i).id());
            if (units != null) {
                return Optional.of(new Anchor(units.get(units.size() - 1), beside(i, at)));
            }
        }
        return Optional.empty();
    }

    /** The unit that answers a later sentence of the same block; the first one of several. */
    private Optional<Anchor> after(int at, Map<UUID, List<Unit>> answered) {
        for (int i = at + 1; i < sentences.size() && beside(i, at); i++) {
            var units = answered.get(sentences.get(i).id());
            if (units != null) {
                return Optional.of(new Anchor(units.get(0), true));
            }
        }
        return Optional.empty();
    }

    private boolean beside(int one, int other) {
        return sentences.get(one).blockId().equals(sentences.get(other).blockId());
    }

    private record Anchor(Unit unit, boolean sameBlock) {}

    private void put(Segment sentence, Optional<Anchor> before, Optional<Anchor> after) {
        if (before.filter(Anchor::sameBlock).isPresent()) {
            var anchor = before.get().unit();
            put(sentence, order.indexOf(anchor) + 1, anchor.blockId(), anchor);
        } else if (after.isPresent()) {
            var anchor = after.get().unit();
            put(sentence, order.indexOf(anchor), anchor.blockId(), anchor);
        } else if (sentence.kind().body()) {
            put(sentence, Math.max(ofBody(sentence, before), firstOfBody()), Ids.next(), null);
        } else {
            head(sentence);
        }
    }

    /**
     * Where a paragraph of its own comes: after that of the sentence before, and where none is before it before that of
     * the next; else at the end. A translation of several sources has one head, so what stands in it says no place.
     */
    private int ofBody(Segment sentence, Optional<Anchor> before) {
        var anchor = before.map(Anchor::unit).filter(u -> u.kind().body());
        if (anchor.isPresent()) {
            return lastOf(anchor.get()) + 1;
        }
        var answered = unitsBySentence();
        return sentences.stream()
                .dropWhile(s -> !s.equals(sentence))
                .flatMap(s -> answered.getOrDefault(s.id(), List.of()).stream())
                .filter(u -> u.kind().body())
                .findFirst()
                .map(this::firstOf)
                .orElse(order.size());
    }

    private int firstOf(Unit unit) {
        return order.stream().map(Unit::blockId).toList().indexOf(unit.blockId());
    }

    private int lastOf(Unit unit) {
        return order.stream().map(Unit::blockId).toList().lastIndexOf(unit.blockId());
    }

    private int firstOfBody() {
        return (int) order.stream().takeWhile(u -> !u.kind().body()).count();
    }

    /** A headline, dek or dateline comes to the one that the translation has, else to its place before the body. */
    private void head(Segment sentence) {
        Unit beside = null;
        int at = 0;
        for (int i = 0; i < order.size(); i++) {
            var unit = order.get(i);
            if (!unit.kind().body() && unit.kind().compareTo(sentence.kind()) <= 0) {
                at = i + 1;
                beside = unit.kind() == sentence.kind() ? unit : beside;
            }
        }
        put(sentence, at, beside == null ? Ids.next() : beside.blockId(), beside);
    }

    private void put(Segment sentence, int at, UUID block, @Nullable Unit beside) {
        double low = at == 0
                ? (order.isEmpty() ? 0 : order.get(0).position() - 2)
                : order.get(at - 1).position();
        double high = at == order.size() ? low + 2 : order.get(at).position();
        double middle = (low + high) / 2;
        if (!(low < middle && middle < high)) { // halving has used the gap up
            for (int i = 0; i < order.size(); i++) {
                order.get(i).place(i < at ? i + 1 : i + 2);
            }
            middle = at + 1;
        }
        var kind = beside == null ? sentence.kind() : beside.kind();
        var unit = new Unit(edition, block, kind, middle, new Link(sentence.id(), newest));
        order.add(at, unit);
        made.add(unit);
    }

    private Map<UUID, List<Unit>> unitsBySentence() {
        var units = new HashMap<UUID, List<Unit>>();
        for (Unit unit : order) {
            unit.segments()
                    .forEach(s ->
                            units.computeIfAbsent(s, x -> new ArrayList<>()).add(unit));
        }
        return units;
    }
}
