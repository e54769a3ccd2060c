package news.dragoman.pages.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.KeptText;
import news.dragoman.language.Differences.Edit;
import news.dragoman.language.Language;
import news.dragoman.language.Sentences;
import news.dragoman.review.Redline;
import news.dragoman.review.Redline.Fate;
import news.dragoman.story.Block;
import news.dragoman.story.FrozenUnit;
import news.dragoman.translation.Arrangement;
import news.dragoman.translation.AsItStood;
import news.dragoman.translation.AsItStood.Was;
import news.dragoman.translation.Past;
import news.dragoman.translation.Unit;

/**
 * Works out what is to be done for one change of a redline to be as it was: which texts are to be written, and how, as in
 * a translation the change lies somewhere in units of which the paragraph is composed; or, where a paragraph or a sentence
 * of a translation came, went or was moved because its units were, by which operations they stand as they stood.
 */
final class Reverting {

    /** A unit or block, its version that was read, and what shall stand there. */
    record Part(UUID text, int base, String words) {}

    /**
     * What is to be done.
     *
     * @param removal whether the last block is taken out, as it was not there
     * @param way by which a translation's rows stand as they stood; then there are no parts
     */
    record Plan(List<Part> parts, boolean removal, Optional<AsItStood.Way> way) {
        static Plan writing(List<Part> parts) {
            return new Plan(parts, false, Optional.empty());
        }

        static Plan going(AsItStood.Way way) {
            return new Plan(List.of(), false, Optional.of(way));
        }
    }

    /** All changes of a text, and what it takes to see how one of them is taken back. */
    static final class Text {
        private final Material material;
        private final List<Was> before;
        private final Map<UUID, String> stood = new HashMap<>();
        private final Set<UUID> stayed;

        /**
         * @param rows the whole redline
         * @param frozen the units of the earlier version; none of an original
         */
        Text(Material material, List<Redline.Row> rows, List<FrozenUnit> frozen) {
            this.material = material;
            this.before = frozen.stream().map(Text::was).toList();
            before.forEach(was -> stood.put(was.id(), was.text()));
            this.stayed = rows.stream()
                    .filter(r -> r.fate() == Fate.STAYED)
                    .map(Redline.Row::id)
                    .collect(Collectors.toSet());
        }

        private static Was was(FrozenUnit unit) {
            boolean readable = unit.kept().fate() == KeptText.Fate.KEPT;
            return new Was(
                    unit.unitId(),
                    unit.blockId(),
                    readable ? unit.text() : "",
                    unit.omitted(),
                    unit.omission().orElse(""));
        }

        /** The plan for a change of words, by its number; nothing where it cannot be taken back here. */
        Optional<Plan> edit(Redline.Row row, int edit) {
            if (edit < 0 || edit >= row.edits().size()) {
                return Optional.empty();
            }
            var reverting = new Reverting(this, row);
            return material.original()
                    ? reverting.inBlock(row.edits().get(edit))
                    : reverting.inUnits(row.edits().get(edit));
        }

        /** The plan for a move. */
        Optional<Plan> place(Redline.Row row) {
            if (row.fate() != Fate.MOVED) {
                return Optional.empty();
            }
            return material.original()
                    ? new Reverting(this, row).backInOriginal()
                    : asItStood().moved(row.id(), row.stood()).map(Plan::going);
        }

        private AsItStood asItStood() {
            return new AsItStood(
                    new Arrangement(material.units().stream().map(Unit::row).toList(), material.language()),
                    Past.of(material.operations()),
                    before,
                    stayed);
        }
    }

    private final Text text;
    private final Material material;
    private final Map<UUID, String> stood;
    private final Redline.Row row;

    private Reverting(Text text, Redline.Row row) {
        this.text = text;
        this.material = text.material;
        this.stood = text.stood;
        this.row = row;
    }

    private Optional<Plan> inBlock(Edit edit) {
        Optional<Block> block = block(row.id());
        if (row.fate() == Fate.CAME) {
            return block.filter(b -> b.kind().prose())
                    .map(b -> new Plan(List.of(new Part(b.id(), b.version(), "")), true, Optional.empty()));
        }
        String words = row.after().substring(0, edit.start())
                + edit.out(row.before())
                + row.after().substring(edit.end());
        return block.map(b -> Plan.writing(List.of(new Part(b.id(), b.version(), words))));
    }

    /** What was taken out and typed again elsewhere goes back to where the first one was taken out. */
    private Optional<Plan> backInOriginal() {
        var was = block(row.stood()).filter(Block::removed);
        var is = block(row.id()).filter(b -> b.kind().prose());
        return was.isEmpty() || is.isEmpty()
                ? Optional.empty()
                : Optional.of(new Plan(
                        List.of(
                                new Part(
                                        was.get().id(),
                                        was.get().version(),
                                        is.get().text()),
                                new Part(is.get().id(), is.get().version(), "")),
                        true,
                        Optional.empty()));
    }

    private Optional<Block> block(UUID id) {
        return material.blocks().stream().filter(b -> b.id().equals(id)).findFirst();
    }

    private Optional<Plan> inUnits(Edit edit) {
        var way = structural(edit).filter(w -> !w.operations().isEmpty());
        if (way.isPresent()) {
            return way.map(Plan::going);
        }
        if (row.fate() == Fate.CAME || row.fate() == Fate.WENT) {
            return Optional.empty();
        }
        var units = material.units().stream()
                .filter(u -> u.blockId().equals(row.id()) && !u.omitted())
                .toList();
        var blank = units.stream().filter(u -> u.text().isBlank()).toList();
        String out = edit.out(row.before());
        if (edit.in(row.after()).isBlank() && !blank.isEmpty()) {
            var again = again(blank, out.strip());
            if (!again.isEmpty()) {
                return Optional.of(Plan.writing(again));
            }
        }
        var places = places(units);
        if (places.isEmpty()) {
            return blank.stream()
                    .findFirst()
                    .map(u -> Plan.writing(List.of(new Part(u.id(), u.version(), out.strip()))));
        }
        var parts = edit.start() == edit.end() ? putIn(edit, out, places) : putInstead(edit, out, places);
        return parts.isEmpty() ? Optional.empty() : Optional.of(Plan.writing(parts));
    }

    /** Whether rows came or went, all of the paragraph's or those with the very words of the change. */
    private Optional<AsItStood.Way> structural(Edit edit) {
        String out = edit.out(row.before()).strip();
        String in = edit.in(row.after()).strip();
        if (row.fate() == Fate.CAME || row.before().isBlank()) {
            return text.asItStood().came(row.id(), unit -> true);
        }
        if (row.fate() == Fate.WENT || row.after().isBlank()) {
            return text.asItStood().gone(row.stood(), was -> true);
        }
        if (in.isEmpty()) {
            return text.asItStood().gone(row.stood(), was -> was.text().strip().equals(out));
        }
        return out.isEmpty()
                ? text.asItStood().came(row.id(), unit -> unit.text().strip().equals(in))
                : Optional.empty();
    }

    /** Units whose words were taken out get the very words that stood there. */
    private List<Part> again(List<Unit> blank, String out) {
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
