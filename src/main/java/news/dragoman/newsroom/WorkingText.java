package news.dragoman.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import news.dragoman.story.PhotoInText;
import news.dragoman.story.Picture;
import news.dragoman.translation.Unit;

/**
 * An edition's working copy, read once.
 *
 * @param blocks an original's blocks; empty for a translation
 * @param units a translation's units; empty for an original
 * @param passages either as blocks of text, blank ones too
 * @param pictures the photos, by the blocks that are about them
 * @param cited which media and documents it goes by, as they were typed
 * @param changes what happened to the sources of a translation's units; empty for an original
 */
public record WorkingText(
        List<Block> blocks,
        List<Unit> units,
        List<Passage> passages,
        Map<UUID, Picture> pictures,
        String cited,
        List<SourceChange> changes) {

    /** Its photos with their words, in their order. */
    public List<PhotoInText> photos() {
        return PhotoInText.of(passages, pictures);
    }

    /**
     * Words that a photo still wants: its blocks without any, where the photo is not left out altogether. A translation
     * leaves one out by leaving out all that is said about it.
     */
    List<UUID> wordless() {
        var leaving = units.stream().filter(Unit::omitted).map(Unit::blockId).collect(Collectors.toSet());
        var shown = passages.stream()
                .filter(p -> pictures.containsKey(p.id()))
                .filter(p -> !p.text().isBlank() || !leaving.contains(p.id()))
                .map(this::photo)
                .collect(Collectors.toSet());
        var wanting = new ArrayList<UUID>();
        for (UUID photo : shown) {
            for (BlockKind kind : List.of(BlockKind.CAPTION, BlockKind.ALT, BlockKind.CREDIT)) {
                var block = passages.stream()
                        .filter(p -> p.kind() == kind && pictures.containsKey(p.id()))
                        .filter(p -> photo(p).equals(photo))
                        .findFirst();
                if (block.filter(p -> !p.text().isBlank()).isEmpty()) {
                    wanting.add(block.map(Passage::id).orElse(photo));
                }
            }
        }
        return wanting;
    }

    private UUID photo(Passage passage) {
        return Objects.requireNonNull(pictures.get(passage.id())).photo();
    }
}
