package news.dragoman.newsroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.Ids;
import news.dragoman.story.Segment;
import news.dragoman.story.Version;
import news.dragoman.translation.Link;
import news.dragoman.translation.Places;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;

/**
 * The sentences of a source as new rows of a translation. Paragraphs come at the chosen place, each as a paragraph. A
 * headline, dek or dateline comes to the one that the translation has already: it has one headline, whatever it is drawn
 * from, and what is not wanted of a second one is left out. No row that stands is touched.
 */
final class Incoming {

    private final UUID edition;
    private final Version version;
    private final List<Unit> rows;
    private final List<Unit> made = new ArrayList<>();

    /**
     * Takes the sentences of a version in hand.
     *
     * @param rows those that stand, in their order
     */
    Incoming(UUID edition, List<Unit> rows, Version version) {
        this.edition = edition;
        this.version = version;
        this.rows = new ArrayList<>(rows);
    }

    /** The new rows. */
    List<Unit> made() {
        return made;
    }

    /** All rows in their order. */
    List<Unit> rows() {
        return rows;
    }

    /**
     * Puts them in their places.
     *
     * @throws Refusal ROW_GONE if the row that they are to follow is not there
     */
    void at(Spot place) {
        var body = new ArrayList<Unit>();
        Map<UUID, UUID> blocks = new HashMap<>();
        int wanted = index(place); // before anything is put in: a row that is gone changes nothing
        for (Segment sentence : version.segments()) {
            if (sentence.kind().body()) {
                body.add(unit(sentence, blocks.computeIfAbsent(sentence.blockId(), b -> Ids.next())));
            } else {
                wanted += head(sentence, wanted);
            }
        }
        rows.addAll(Math.max(wanted, firstOfBody()), body);
        place();
    }

    private Unit unit(Segment sentence, UUID block) {
        // Its place is found once all stand in their order.
        var unit = new Unit(edition, block, sentence.kind(), 0, new Link(sentence.id(), version.id()));
        made.add(unit);
        return unit;
    }

    /** Puts a headline, dek or dateline in; returns by how much that moves the place of the body. */
    private int head(Segment sentence, int wanted) {
        int at = 0;
        UUID block = Ids.next();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.kind().body() && row.kind().compareTo(sentence.kind()) <= 0) {
                at = i + 1;
                block = row.kind() == sentence.kind() ? row.blockId() : block;
            }
        }
        rows.add(at, unit(sentence, block));
        return at <= wanted ? 1 : 0;
    }

    private int firstOfBody() {
        return (int) rows.stream().takeWhile(r -> !r.kind().body()).count();
    }

    private int index(Spot place) {
        return switch (place.kind()) {
            case START -> firstOfBody();
            case END -> rows.size();
            case AFTER -> {
                var block = rows.stream()
                        .filter(r -> r.id().equals(place.after()))
                        .map(Unit::blockId)
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Decision.Kind.NOT_NOW, UnitWriting.ROW_GONE));
                int at = rows.stream().map(Unit::blockId).toList().lastIndexOf(block) + 1;
                while (at > 0
                        && at < rows.size()
                        && rows.get(at - 1).kind().photo()
                        && rows.get(at).kind().photo()
                        && rows.get(at - 1).kind().compareTo(rows.get(at).kind()) < 0) {
                    at++; // the words of a photo stay together
                }
                yield at;
            }
        };
    }

    private void place() {
        var standing = new HashSet<>(made);
        var before =
                rows.stream().filter(r -> !standing.contains(r)).collect(Collectors.toMap(Unit::id, Unit::position));
        var places = Places.of(
                rows.stream().map(Unit::id).toList(),
                before,
                made.stream().map(Unit::id).collect(Collectors.toSet()));
        rows.forEach(r -> {
            var at = places.get(r.id());
            if (at != null) {
                r.place(at);
            }
        });
    }
}
