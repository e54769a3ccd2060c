package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.jspecify.annotations.Nullable;

/** Saves the text of originals, block by block, so that several reporters can write one draft. */
@ApplicationScoped
public class BlockWriting {

    /** More body blocks than any story has; a runaway paste is refused and not cut. */
    private static final int BLOCK_LIMIT = 1_000;

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
        return rights.saving(editionId, person, edition -> {
            var block = locked(edition, blockId);
            var lines = lines(block.kind(), save.text());
            var done = receipts.find(save.id(), person.id(), blockId);
            if (done.isPresent()) {
                return new Saved.Kept(done.get(), lines.get(0), block.changedAt(), again(save, block.kind(), lines));
            }
            if (block.version() != save.base() && !block.text().equals(lines.get(0))) {
                return stale(block);
            }
            Instant now = rights.now();
            if (!block.text().equals(lines.get(0)) || block.removed()) {
                block.write(lines.get(0), person.id(), now);
                rights.changed(edition, person, now);
            }
            var more = split(edition, block, save, lines, person, now);
            receipts.give(save.id(), person.id(), blockId, block.version(), now);
            return new Saved.Kept(block.version(), block.text(), now, more);
        });
    }

    /**
     * Puts a new paragraph or subhead into the body.
     *
     * @param newId the id it shall have: sent twice, it is made once
     * @param after the block it follows; null for the beginning of the body
     */
    public Saved insert(UUID editionId, UUID newId, @Nullable UUID after, BlockKind kind, String text, Person person) {
        return rights.saving(editionId, person, edition -> {
            if (!kind.body()) {
                throw new Refusal(Decision.Kind.NOT_YET, "BLOCK_KIND");
            }
            var existing = blocks.findById(newId);
            if (existing != null) {
                if (!existing.editionId().equals(editionId)) {
                    throw new NotReadable();
                }
                return new Saved.Kept(existing.version(), existing.text(), existing.changedAt());
            }
            Instant now = rights.now();
            var block = new Block(
                    newId,
                    editionId,
                    kind,
                    positionAfter(edition, after),
                    Typed.line(text, kind.limit()),
                    person.id(),
                    now);
            blocks.persist(block);
            rights.changed(edition, person, now);
            return new Saved.Kept(block.version(), block.text(), now);
        });
    }

    /** Takes a body block out, unless somebody changed it meanwhile. Its words stay in the database. */
    public Saved remove(UUID editionId, UUID blockId, int base, Person person) {
        return rights.saving(editionId, person, edition -> {
            var block = locked(edition, blockId);
            if (!block.kind().body()) {
                throw new Refusal(Decision.Kind.NOT_YET, "BLOCK_KIND");
            }
            if (block.removed()) {
                return new Saved.Kept(block.version(), "", block.changedAt());
            }
            if (block.version() != base) {
                return stale(block);
            }
            Instant now = rights.now();
            block.remove(person.id(), now);
            rights.changed(edition, person, now);
            return new Saved.Kept(block.version(), "", now);
        });
    }

    /** Makes a paragraph a subhead or the other way round. */
    public Saved turnInto(UUID editionId, UUID blockId, int base, BlockKind kind, Person person) {
        return rights.saving(editionId, person, edition -> {
            var block = locked(edition, blockId);
            if (!block.kind().body() || !kind.body()) {
                throw new Refusal(Decision.Kind.NOT_YET, "BLOCK_KIND");
            }
            if (block.kind() != kind && block.version() != base) {
                return stale(block);
            }
            if (block.kind() != kind) {
                block.turnInto(kind, person.id(), rights.now());
                rights.changed(edition, person, block.changedAt());
            }
            return new Saved.Kept(block.version(), block.text(), block.changedAt());
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
            Edition edition, Block block, Save save, List<String> lines, Person person, Instant now) {
        var made = new ArrayList<Saved.NewBlock>();
        UUID after = block.id();
        for (Saved.NewBlock wanted : again(save, block.kind(), lines)) {
            blocks.persist(new Block(
                    wanted.id(),
                    edition.id(),
                    wanted.kind(),
                    positionAfter(edition, after),
                    wanted.text(),
                    person.id(),
                    now));
            blocks.flush();
            after = wanted.id();
            made.add(wanted);
        }
        return made;
    }

    /** The blocks that a save makes from its further lines. Their ids follow from the save's, so a repeat finds them. */
    private static List<Saved.NewBlock> again(Save save, BlockKind kind, List<String> lines) {
        var wanted = new ArrayList<Saved.NewBlock>();
        for (int i = 1; i < lines.size(); i++) {
            var id = UUID.nameUUIDFromBytes((save.id() + "/" + i).getBytes(StandardCharsets.UTF_8));
            wanted.add(new Saved.NewBlock(id, kind, lines.get(i), 0));
        }
        return wanted;
    }

    private double positionAfter(Edition edition, @Nullable UUID after) {
        var body = blocks.ofEdition(edition.id()).stream()
                .filter(b -> b.kind().body())
                .toList();
        if (body.size() >= BLOCK_LIMIT) {
            throw new Refusal(Decision.Kind.NOT_YET, "TOO_MANY_BLOCKS", Integer.toString(BLOCK_LIMIT));
        }
        double before = blocks.ofEdition(edition.id()).stream()
                .filter(b -> !b.kind().body())
                .mapToDouble(Block::position)
                .max()
                .orElse(0);
        for (int i = 0; i < body.size(); i++) {
            if (after == null) {
                return (before + body.get(0).position()) / 2;
            }
            if (body.get(i).id().equals(after)) {
                double at = body.get(i).position();
                double next = i + 1 < body.size() ? body.get(i + 1).position() : at + 2;
                return between(edition, at, next);
            }
        }
        return body.isEmpty() ? before + 1 : body.get(body.size() - 1).position() + 1;
    }

    /** Halves the gap; where halving has used it up, the blocks are numbered anew first. */
    private double between(Edition edition, double at, double next) {
        double middle = (at + next) / 2;
        if (middle > at && middle < next) {
            return middle;
        }
        int number = 0;
        double found = 0;
        for (Block block : blocks.ofEdition(edition.id())) {
            if (block.position() == at) {
                found = number + 1.5;
            }
            block.place(++number);
        }
        return found;
    }
}
