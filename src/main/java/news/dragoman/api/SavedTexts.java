package news.dragoman.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import news.dragoman.api.view.BlockSaved;
import news.dragoman.api.view.BlockView;
import news.dragoman.api.view.UnitSaved;
import news.dragoman.newsroom.Saved;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Editions;
import news.dragoman.translation.Units;
import news.dragoman.web.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** Tells a program what became of a save. */
@RequestScoped
class SavedTexts {
    private final Editions editions;
    private final Blocks blocks;
    private final Units units;
    private final Told told;
    private final CurrentPerson current;

    SavedTexts(Editions editions, Blocks blocks, Units units, Told told, CurrentPerson current) {
        this.editions = editions;
        this.blocks = blocks;
        this.units = units;
        this.told = told;
        this.current = current;
    }

    /** The versions of the sources that were read. */
    static Set<UUID> read(@Nullable UUID read, @Nullable Set<UUID> alsoRead) {
        var all = new HashSet<UUID>();
        if (read != null) {
            all.add(read);
        }
        if (alsoRead != null) {
            all.addAll(alsoRead);
        }
        return all;
    }

    /** The edition that the save is for; a refusal names people as its story shows them. */
    void about(UUID edition) {
        QuarkusTransaction.requiringNew()
                .run(() -> editions.findByIdOptional(edition).ifPresent(found -> told.about(found.storyId())));
    }

    /** @throws Stale if somebody else has changed the text since */
    Saved.Kept kept(@Nullable String yours, Saved saved) {
        if (saved instanceof Saved.Stale stale) {
            throw new Stale(new Stale.Both(
                    yours,
                    stale.theirs(),
                    Etags.of(stale.version()),
                    told.nameOf(stale.by(), current.face().tag()),
                    stale.at()));
        }
        return (Saved.Kept) saved;
    }

    BlockSaved block(UUID id, Saved.Kept kept) {
        return QuarkusTransaction.requiringNew()
                .call(() -> block(id, blocks.findById(id).kind(), kept));
    }

    static BlockSaved block(UUID id, BlockKind kind, Saved.Kept kept) {
        return new BlockSaved(
                new BlockView(id, kind, null, kept.text(), kept.version()),
                kept.at(),
                kept.more().stream()
                        .map(more -> new BlockView(more.id(), more.kind(), null, more.text(), more.version()))
                        .toList());
    }

    UnitSaved unit(UUID id, Saved.Kept kept) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new UnitSaved(id, kept.text(), units.findById(id).state(), kept.version(), kept.at()));
    }
}
