package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.story.Passage;
import news.dragoman.translation.Composition;
import news.dragoman.translation.Units;

/** The text being changed, whichever kind of edition it belongs to. */
@ApplicationScoped
public class WorkingTexts {

    private final Blocks blocks;
    private final Units units;

    WorkingTexts(Blocks blocks, Units units) {
        this.blocks = blocks;
        this.units = units;
    }

    /** The edition's working copy as blocks, blank ones too. */
    public List<Passage> of(Edition edition) {
        return edition.original()
                ? blocks.ofEdition(edition.id()).stream()
                        .map(b -> new Passage(b.id(), b.kind(), b.text()))
                        .toList()
                : Composition.of(units.ofEdition(edition.id()), edition.language());
    }
}
