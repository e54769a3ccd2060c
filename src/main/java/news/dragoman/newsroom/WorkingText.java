package news.dragoman.newsroom;

import java.util.List;
import news.dragoman.story.Block;
import news.dragoman.story.Passage;
import news.dragoman.translation.Unit;

/**
 * An edition's working copy, read once.
 *
 * @param blocks an original's blocks; empty for a translation
 * @param units a translation's units; empty for an original
 * @param passages either as blocks of text, blank ones too
 * @param changes what happened to the sources of a translation's units; empty for an original
 */
public record WorkingText(List<Block> blocks, List<Unit> units, List<Passage> passages, List<SourceChange> changes) {}
