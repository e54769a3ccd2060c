package news.dragoman.pages.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Differences.Edit;
import news.dragoman.language.Language;
import news.dragoman.language.Sentences;
import news.dragoman.review.Redline;
import news.dragoman.review.Redline.Fate;
import news.dragoman.story.Block;
import news.dragoman.translation.Unit;

/**
 * Works out which texts are to be written, and how, for one change of a redline to be as it was: in a translation the
 * change lies somewhere in units of which the paragraph is composed.
 *
 * <p>A paragraph of a translation that came or went did so because its units did; that is taken back where it was done.
 */
final class Reverting {

    /** A unit or block, its version that was read, and what shall stand there. */
    record Part(UUID text, int base, String words) {}

    /**
     * What is to be done.
     *
     * @param removal whether the block is taken out instead, as it was not there
     */
    record Plan(List<Part> parts, boolean removal) {}

    private final Material material;
    private final Redline.Row row;

    private Reverting(Material material, Redline.Row row) {
        this.material = material;
        this.row = row;
    }

    /**
     * The plan for one change; nothing where it cannot be taken back here.
     *
     * @param stood what stood in the units of the earlier version; may be empty where only the possibility is asked for
     */
    static Optional<Plan> of(Material material, Redline.Row row, int edit, Map<UUID, String> stood) {
        if (edit < 0 || edit >= row.edits().size()) {
            return Optional.empty();
        }
        var reverting = new Reverting(material, row);
        return material.original()
                ? reverting.inBlock(row.edits().get(edit))
                : reverting.inUnits(row.edits().get(edit), stood);
    }

    private Optional<Plan> inBlock(Edit edit) {
        Optional<Block> block =
                material.blocks().stream().filter(b -> b.id().equals(row.id())).findFirst();
        if (row.fate() == Fate.CAME) {
            return block.filter(b -> b.kind().body())
                    .map(b -> new Plan(List.of(new Part(b.id(), b.version(), "")), true));
        }
        String words = row.after().substring(0, edit.start())
                + edit.out(row.before())
                + row.after().substring(edit.end());
        return block.map(b -> new Plan(List.of(new Part(b.id(), b.version(), words)), false));
    }

    private Optional<Plan> inUnits(Edit edit, Map<UUID, String> stood) {
        if (row.fate() == Fate.CAME || row.fate() == Fate.WENT) {
            return Optional.empty();
        }
        var units = material.units().stream()
                .filter(u -> u.blockId().equals(row.id()) && !u.omitted())
                .toList();
        var blank = units.stream().filter(u -> u.text().isBlank()).toList();
        String out = edit.out(row.before());
        if (edit.in(row.after()).isBlank() && !blank.isEmpty()) {
            var again = again(blank, out.strip(), stood);
            if (!again.isEmpty()) {
                return Optional.of(new Plan(again, false));
            }
        }
        var places = places(units);
        if (places.isEmpty()) {
            return blank.stream()
                    .findFirst()
                    .map(u -> new Plan(List.of(new Part(u.id(), u.version(), out.strip())), false));
        }
        var parts = edit.start() == edit.end() ? putIn(edit, out, places) : putInstead(edit, out, places);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Plan(parts, false));
    }

    /** Units whose words were taken out get the very words that stood there. */
    private List<Part> again(List<Unit> blank, String out, Map<UUID, String> stood) {
        for (Unit unit : blank) {
            if (stood.getOrDefault(unit.id(), "").strip().equals(out)) {
                return List.of(new Part(unit.id(), unit.version(), out));
            }
        }
        Language language = material.language();
        var all = blank.stream().map(u -> stood.getOrDefault(u.id(), "")).toList();
        return all.stream().noneMatch(String::isBlank)
                        && Sentences.join(all, language).equals(out)
                ? blank.stream()
                        .map(u -> new Part(u.id(), u.version(), stood.getOrDefault(u.id(), "")))
                        .toList()
                : List.of();
    }

    /** A unit's words within its paragraph. */
    private record Place(Unit unit, int start, int end) {}

    private List<Place> places(List<Unit> units) {
        var places = new ArrayList<Place>();
        int at = 0;
        for (Unit unit : units) {
            String words = unit.text();
            int start = words.isBlank() ? -1 : row.after().indexOf(words, at);
            if (start < 0 && !words.isBlank()) {
                words = words.strip(); // between others its own space counts for nothing
                start = row.after().indexOf(words, at);
            }
            if (start >= 0) {
                places.add(new Place(unit, start, start + words.length()));
                at = start + words.length();
            }
        }
        return places;
    }

    private List<Part> putIn(Edit edit, String out, List<Place> places) {
        int at = edit.start();
        boolean behind = !out.isEmpty() && Character.isWhitespace(out.charAt(0));
        Place place = null;
        for (Place one : places) {
            boolean fits = one.start() <= at && at <= one.end();
            if (fits && (place == null || !behind)) {
                place = one;
            }
        }
        return place == null
                ? List.of()
                : List.of(part(
                        place,
                        row.after().substring(place.start(), at)
                                + out
                                + row.after().substring(at, place.end())));
    }

    private List<Part> putInstead(Edit edit, String out, List<Place> places) {
        var parts = new ArrayList<Part>();
        for (Place place : places) {
            if (place.start() < edit.end() && edit.start() < place.end()) {
                String head = row.after().substring(place.start(), Math.max(place.start(), edit.start()));
                String tail = row.after().substring(Math.min(place.end(), edit.end()), place.end());
                parts.add(part(place, head + (parts.isEmpty() ? out : "") + tail));
            }
        }
        return parts;
    }

    private static Part part(Place place, String words) {
        return new Part(place.unit().id(), place.unit().version(), words.strip());
    }
}
