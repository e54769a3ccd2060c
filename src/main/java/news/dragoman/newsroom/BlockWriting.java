package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import news.dragoman.language.PlainText;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.story.SaveReceipts;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Saves the text of originals, block by block, so that several reporters can write one draft. */
@ApplicationScoped
public class BlockWriting {

    /** More body blocks than any story has; a runaway paste is refused and not cut. */
    static final int BLOCK_LIMIT = 1_000;

    private final SaveRights rights;
    private final Blocks blocks;
    private final SaveReceipts receipts;

    BlockWriting(SaveRights rights, Blocks blocks, SaveReceipts receipts) {
        this.rights = rights;
        this.blocks = blocks;
        this.receipts = receipts;
    }

    /**
     * Saves one block's text. A paragraph typed or pasted with line breaks becomes several paragraphs; elsewhere a
     * line break becomes a space.
     *
     * @throws Refusal if the text cannot be kept or the person may not write it now
     */
    public Saved save(UUID editionId, UUID blockId, Save save, Person person) {
        return rights.saving(
                editionId,
                person,
                open -> write(open.edition(), blockId, save, person, now -> rights.changed(open, now)));
    }

    /**
     * The save itself, in whatever transaction holds the edition's lock.
     *
     * @param changed told when the words were changed
     */
    Saved write(Edition edition, UUID blockId, Save save, Person person, Consumer<Instant> changed) {
        var block = locked(edition, blockId);
        var lines = lines(block.kind(), save.text());
        var done = receipts.find(save.id(), person.id(), blockId);
        if (done.isPresent()) {
            return new Saved.Kept(
                    done.get(),
                    lines.get(0),
                    edition.language(),
                    block.changedAt(),
                    further(save.id(), block.kind(), lines));
        }
        if (block.version() != save.base() && !block.text().equals(lines.get(0))) {
            return stale(block);
        }
        Instant now = rights.now();
        if (!block.text().equals(lines.get(0)) || block.removed()) {
            block.write(lines.get(0), person.id(), now);
            changed.accept(now);
        }
        var more = split(edition, block, save.id(), lines, person, now);
        if (!receipts.give(save.id(), person.id(), blockId, block.version(), now)) {
            throw new IllegalStateException("the id of this save belongs to another");
        }
        return new Saved.Kept(block.version(), block.text(), edition.language(), now, more);
    }

    /**
     * Puts a new paragraph or subhead into the body. Text of several lines becomes a paragraph for each.
     *
     * @param newId the id it shall have: sent twice, it is made once
     * @param after the block it follows; null for the beginning of the body
     */
    public Saved insert(UUID editionId, UUID newId, @Nullable UUID after, BlockKind kind, String text, Person person) {
        try {
            return insertOnce(editionId, newId, after, kind, text, person);
        } catch (ConstraintViolationException | EntityExistsException sentTwiceAtOnce) {
            return insertOnce(editionId, newId, after, kind, text, person); // and now finds the first one's
        }
    }

    private Saved insertOnce(
            UUID editionId, UUID newId, @Nullable UUID after, BlockKind kind, String text, Person person) {
        return rights.saving(editionId, person, open -> {
            var edition = open.edition();
            if (!kind.prose()) {
                throw new Refusal(Decision.Kind.NOT_YET, "BLOCK_KIND");
            }
            var lines = lines(kind, text);
            var existing = blocks.findById(newId);
            if (existing != null) {
                if (!existing.editionId().equals(editionId)) {
                    throw new NotReadable();
                }
                return new Saved.Kept(
                        existing.version(),
                        existing.text(),
                        edition.language(),
                        existing.changedAt(),
                        further(newId, kind, lines));
            }
            Instant now = rights.now();
            double place = placesAfter(edition, after, 1).get(0);
            var block = new Block(newId, editionId, kind, place, lines.get(0), person.id(), now);
            blocks.persist(block);
            blocks.flush();
            rights.changed(open, now);
            var more = split(edition, block, newId, lines, person, now);
            return new Saved.Kept(block.version(), block.text(), edition.language(), now, more);
        });
    }

    /** Takes a body block out, unless somebody changed it meanwhile. Its words stay in the database. */
    public Saved remove(UUID editionId, UUID blockId, int base, Person person) {
        return rights.saving(editionId, person, open -> {
            var edition = open.edition();
            var block = locked(edition, blockId);
            if (!block.kind().prose()) {
                throw new Refusal(Decision.Kind.NOT_YET, "BLOCK_KIND");
            }
            if (block.removed()) {
                return new Saved.Kept(block.version(), "", edition.language(), block.changedAt());
            }
            if (block.version() != base) {
                return stale(block);
            }
            Instant now = rights.now();
            block.remove(person.id(), now);
            rights.changed(open, now);
            return new Saved.Kept(block.version(), "", edition.language(), now);
        });
    }

    /** Makes a paragraph a subhead or the other way round. */
    public Saved turnInto(UUID editionId, UUID blockId, int base, BlockKind kind, Person person) {
        return rights.saving(editionId, person, open -> {
            var edition = open.edition();
            var block = locked(edition, blockId);
            if (!block.kind().prose() || !kind.prose()) {
                throw new Refusal(Decision.Kind.NOT_YET, "BLOCK_KIND");
            }
            if (block.kind() != kind && block.version() != base) {
                return stale(block);
            }
            if (block.kind() != kind) {
                Typed.text(block.text(), kind.limit());
                block.turnInto(kind, person.id(), rights.now());
                rights.changed(open, block.changedAt());
            }
            return new Saved.Kept(block.version(), block.text(), edition.language(), block.changedAt());
        });
    }

    private Block locked(Edition edition, UUID blockId) {
        var block = blocks.findById(blockId, LockModeType.PESSIMISTIC_WRITE);
        if (block == null || !block.editionId().equals(edition.id())) {
            throw new NotReadable();
        }
        return block;
    }

    private static Saved stale(Block block) {
        return new Saved.Stale(
                block.removed() ? null : block.text(), block.version(), block.changedBy(), block.changedAt());
    }

    private static List<String> lines(BlockKind kind, String typed) {
        if (kind != BlockKind.PARAGRAPH) {
            return List.of(Typed.line(typed, kind.limit()));
        }
        var text = Typed.text(typed, kind.limit() * BLOCK_LIMIT);
        var lines = text.lines().filter(l -> !PlainText.isBlank(l)).toList();
        lines.forEach(line -> Typed.text(line, kind.limit()));
        return lines.isEmpty() ? List.of("") : lines.size() == 1 && text.indexOf('\n') < 0 ? List.of(text) : lines;
    }

    private List<Saved.NewBlock> split(
            Edition edition, Block block, UUID origin, List<String> lines, Person person, Instant now) {
        var made = further(origin, block.kind(), lines);
        var places = placesAfter(edition, block.id(), made.size());
        for (int i = 0; i < made.size(); i++) {
            var wanted = made.get(i);
            blocks.persist(new Block(
                    wanted.id(), edition.id(), wanted.kind(), places.get(i), wanted.text(), person.id(), now));
        }
        return made;
    }

    /**
     * The blocks that further lines make. Their ids follow from the id of the save or of the block they came with, so
     * that a repeat finds them.
     */
    private static List<Saved.NewBlock> further(UUID origin, BlockKind kind, List<String> lines) {
        var wanted = new ArrayList<Saved.NewBlock>();
        for (int i = 1; i < lines.size(); i++) {
            var id = UUID.nameUUIDFromBytes((origin + "/" + i).getBytes(StandardCharsets.UTF_8));
            wanted.add(new Saved.NewBlock(id, kind, lines.get(i), 0));
        }
        return wanted;
    }

    /**
     * Places for so many new blocks after another, in order; null for the beginning of the body. The other may have been
     * taken out meanwhile: what was written to follow it comes where it stood.
     */
    private List<Double> placesAfter(Edition edition, @Nullable UUID after, int count) {
        if (count == 0) {
            return List.of();
        }
        var all = blocks.everyOfEdition(edition.id());
        if (all.stream().filter(b -> b.kind().prose() && !b.removed()).count() + count > BLOCK_LIMIT) {
            throw new Refusal(Decision.Kind.NOT_YET, "TOO_MANY_BLOCKS", Integer.toString(BLOCK_LIMIT));
        }
        int index = indexOf(all, after);
        var places = between(all, index, count);
        if (places.isEmpty()) { // halving has used the gap up
            for (int i = 0; i < all.size(); i++) {
                all.get(i).place(i + 1);
            }
            places = between(all, index, count);
        }
        return places;
    }

    /** Where the block stands, else the last one; for the beginning of the body the last one before it. */
    private static int indexOf(List<Block> all, @Nullable UUID after) {
        int last = all.size() - 1;
        for (int i = 0; i < all.size(); i++) {
            // A photo before the first paragraph stays there.
            boolean before = after == null
                    && all.subList(0, i + 1).stream().noneMatch(b -> b.kind().prose());
            if (before || all.get(i).id().equals(after)) {
                last = i;
            }
        }
        return last;
    }

    /** So many numbers between a block's place and the next one's; empty where there is no room for them. */
    private static List<Double> between(List<Block> all, int index, int count) {
        double at = index < 0 ? 0 : all.get(index).position();
        double next = index + 1 < all.size() ? all.get(index + 1).position() : at + count + 1;
        double step = (next - at) / (count + 1);
        var places = new ArrayList<Double>();
        double before = at;
        for (int i = 1; i <= count; i++) {
            double place = at + step * i;
            if (place <= before || place >= next) {
                return List.of();
            }
            places.add(place);
            before = place;
        }
        return places;
    }
}
