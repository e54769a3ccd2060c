package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.translation.Units;

/** Who has changed working copies. */
@ApplicationScoped
public class TextChanges {

    private final Blocks blocks;
    private final Units units;

    TextChanges(Blocks blocks, Units units) {
        this.blocks = blocks;
        this.units = units;
    }

    /** Who changed the edition's words last; empty for a translation that nobody has begun. */
    public Optional<TextChange> last(Edition edition) {
        return edition.original()
                ? blocks.lastChanged(edition.id()).map(TextChange::of)
                : units.ofEdition(edition.id()).stream()
                        .flatMap(unit -> TextChange.of(unit).stream())
                        .max(Comparator.comparing(TextChange::at));
    }
}
