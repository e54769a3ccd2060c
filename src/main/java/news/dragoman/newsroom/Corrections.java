package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.history.KeptText;
import news.dragoman.people.Person;
import news.dragoman.publication.PublicationNote;
import news.dragoman.publication.PublicationNotes;
import news.dragoman.publication.Publications;
import news.dragoman.review.Countersigns;
import news.dragoman.review.Redaction;
import news.dragoman.review.Redactions;
import news.dragoman.review.SignOffs;
import news.dragoman.story.Block;
import news.dragoman.story.Blocks;
import news.dragoman.story.CitedLists;
import news.dragoman.story.Edition;
import news.dragoman.story.FrozenBlock;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.RowState;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Refusal;

/**
 * Opens a published edition for a correction and ends it: with a note for readers when the new words are out, or by
 * putting the working copy back to what readers see. What is given up was cut as a version before.
 */
@ApplicationScoped
class Corrections {

    /** Units and blocks stand this far apart, so that others fit between them. */
    private static final double GAP = 1;

    /** A row that was gone comes back with a version that no page can have read: nobody saves one row a million times. */
    private static final int BEYOND_ALL_PAGES = 1_000_000;

    private final CitedLists cited;
    private final SignOffs signOffs;
    private final Countersigns countersigns;
    private final Versions versions;
    private final Blocks blocks;
    private final Units units;
    private final Publications publications;
    private final PublicationNotes notes;
    private final Redactions redactions;
    private final Entries entries;
    private final PhotoWriting photos;

    Corrections(
            CitedLists cited,
            SignOffs signOffs,
            Countersigns countersigns,
            Versions versions,
            Blocks blocks,
            Units units,
            Publications publications,
            PublicationNotes notes,
            Redactions redactions,
            Entries entries,
            PhotoWriting photos) {
        this.photos = photos;
        this.cited = cited;
        this.signOffs = signOffs;
        this.countersigns = countersigns;
        this.versions = versions;
        this.blocks = blocks;
        this.units = units;
        this.publications = publications;
        this.notes = notes;
        this.redactions = redactions;
        this.entries = entries;
    }

    void open(Edition edition, Ask.Correction correction, Instant now) {
        signOffs.standing(edition.id()).ifPresent(s -> s.becomeVoid(now));
        edition.correct(correction.kind(), correction.note(), now);
    }

    /**
     * What it is open for, and what readers will be told, is something else; the record keeps the words.
     *
     * @throws Refusal if it is open for nothing, or if something was taken out of it and it would count as a typo, which whoever wrote it could sign
     */
    void changeNote(Edition edition, Ask.Correction correction, Entry entry) {
        if (correction.kind() == CorrectionKind.TYPO
                && edition.correction()
                        .filter(kind -> kind == CorrectionKind.REDACTION)
                        .isPresent()) {
            throw new Refusal(Decision.Kind.NOT_YET, Guard.READERS_TOLD.name());
        }
        if (edition.correction().isEmpty()) {
            throw new Refusal(Decision.Kind.NOT_NOW, Guard.EVER_PUBLISHED.name());
        }
        edition.changeNote(correction.kind(), correction.note());
        if (!correction.note().isBlank()) {
            entry.because(entries.keep(correction.note()));
        }
    }

    /** The corrected words are before readers: they are told, once and dated. */
    void published(Edition edition, Instant now) {
        edition.correction().ifPresent(kind -> {
            switch (kind) {
                case TYPO, REDACTION -> {} // of what was taken out they were told when it went
                case CORRECTION, CLARIFICATION, UPDATE ->
                    notes.persist(new PublicationNote(
                            edition.id(),
                            PublicationNote.Kind.valueOf(kind.name()),
                            edition.correctionNote().orElse(""),
                            now));
            }
            edition.corrected();
        });
    }

    /** The working copy becomes what readers see: its words, rows, order, paragraphs and pins. */
    void giveUp(Situation situation, Person person, Instant now) {
        var edition = situation.edition();
        signOffs.standing(edition.id()).ifPresent(s -> {
            s.becomeVoid(now);
            countersigns.lapse(s.id(), now);
        });
        signOffs.flush(); // an edition has one at most that stands
        edition.corrected();
        var article = publications.current(edition.id()).orElseThrow();
        citeAgain(edition, article.cited());
        var signed = signOffs.findById(article.signOffId());
        var gone = redactions.since(edition.id(), article.publishedAt());
        if (gone.isEmpty() && edition.publicState().live()) {
            signed.standAgain(); // else what it approves is not what readers see
        }
        layOut(edition, situation.file(), signed.versionId(), gone, person, now);
    }

    /** An older version is laid out again, but for what was ever taken out of the article. */
    void bringBack(Edition edition, StoryFile file, UUID versionId, Person person, Instant now) {
        layOut(edition, file, versionId, redactions.since(edition.id(), Instant.EPOCH), person, now);
        versions.findById(versionId).cited().ifPresent(words -> citeAgain(edition, words));
    }

    /** What it went by, but for lines that were sealed or erased since. */
    private void citeAgain(Edition edition, String words) {
        cited.say(
                edition.id(),
                words.lines().filter(line -> !line.contains(KeptText.BARS)).collect(Collectors.joining("\n")));
    }

    /** The working copy becomes what a version holds, but for words that were sealed or erased since. */
    private void layOut(
            Edition edition, StoryFile file, UUID versionId, List<Redaction> gone, Person person, Instant now) {
        if (edition.original()) {
            writeBlocks(edition, versions.withBlocks(versionId).orElseThrow(), gone, person, now);
        } else {
            var version = versions.withUnits(versionId).orElseThrow();
            layRows(edition, version, gone, person, now);
            pinAgain(edition, file, version);
        }
    }

    private void writeBlocks(Edition edition, Version version, List<Redaction> gone, Person person, Instant now) {
        Map<UUID, Block> present = blocks.everyOfEdition(edition.id()).stream()
                .collect(Collectors.toMap(Block::id, Function.identity(), (a, b) -> a, HashMap::new));
        double position = 0;
        for (FrozenBlock frozen : version.blocks()) {
            var passage = frozen.passage();
            if (frozen.kept().fate() != KeptText.Fate.KEPT
                    || gone.stream().anyMatch(r -> r.blocks().contains(passage.id()))) {
                continue;
            }
            position += GAP;
            var block = present.remove(passage.id());
            if (block == null) {
                blocks.persist(new Block(
                        passage.id(), edition.id(), passage.kind(), position, passage.text(), person.id(), now));
                continue;
            }
            if (block.kind() != passage.kind()) {
                block.turnInto(passage.kind(), person.id(), now);
            }
            if (block.removed() || !block.text().equals(passage.text())) {
                block.write(passage.text(), person.id(), now);
            }
            block.place(position);
        }
        for (Block left : present.values()) {
            if (!left.kind().body()) {
                if (!left.text().isBlank()) {
                    left.write("", person.id(), now); // headline, dek and dateline are always there
                }
            } else if (!left.removed()) {
                left.remove(person.id(), now);
            }
        }
        photos.completeAll(edition, person, now); // blank words stand in no version
    }

    private void layRows(Edition edition, Version version, List<Redaction> gone, Person person, Instant now) {
        Map<UUID, Unit> present = units.ofEdition(edition.id()).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity(), (a, b) -> a, HashMap::new));
        List<RowState> rows = LeavingRows.without(
                version.units().stream().map(RedactedText::row).toList(),
                row -> gone.stream()
                        .anyMatch(r ->
                                r.blocks().contains(row.block()) || r.units().contains(row.id())),
                "");
        Set<UUID> kept = new HashSet<>();
        rows.forEach(row -> kept.add(row.id()));
        present.values().stream().filter(u -> !kept.contains(u.id())).forEach(units::delete);
        units.flush(); // their links go before others answer the same sentences
        double position = 0;
        for (RowState row : rows) {
            position += GAP;
            var unit = present.get(row.id());
            if (unit == null) {
                units.persist(new Unit(edition.id(), row, position, BEYOND_ALL_PAGES, person.id(), now));
            } else {
                unit.take(row, person.id(), now);
                unit.place(position);
            }
        }
    }

    private static void pinAgain(Edition edition, StoryFile file, Version version) {
        List<Pin> pins = version.pins().stream()
                .map(id -> file.editions().stream()
                        .filter(e -> file.versions(e.id()).stream().anyMatch(v -> v.id().equals(id)))
                        .findFirst()
                        .map(source -> new Pin(source.id(), id))
                        .orElseThrow())
                .toList();
        edition.pinAgain(pins);
    }
}
