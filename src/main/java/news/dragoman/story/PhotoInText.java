package news.dragoman.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A photo with its words, at its place in a text. Where a photo stands says what it is: the first one before everything
 * that the body says is the lede photo, and there is no other flag that could contradict it.
 *
 * @param block the first of its blocks
 * @param after how many blocks with words stand before it, the dateline and those of photos not counted
 * @param inBody the same of the body's alone
 */
public record PhotoInText(
        Picture picture, UUID block, boolean lede, int after, int inBody, String caption, String alt, String credit) {

    /** A text's photos in their order; those without any words are left out, as blank blocks are. */
    public static List<PhotoInText> of(List<Passage> passages, Map<UUID, Picture> pictures) {
        var found = new LinkedHashMap<UUID, Found>();
        int before = 0;
        int body = 0;
        for (Passage passage : passages) {
            var picture = pictures.get(passage.id());
            if (passage.text().isBlank() || passage.kind() == BlockKind.DATELINE) {
                continue;
            }
            if (picture == null || !passage.kind().photo()) {
                before++;
                body += passage.kind().prose() ? 1 : 0;
                continue;
            }
            int place = before;
            int inBody = body;
            found.computeIfAbsent(
                            picture.photo(),
                            p -> new Found(
                                    picture,
                                    passage.id(),
                                    inBody == 0 && found.isEmpty(),
                                    place,
                                    inBody,
                                    new EnumMap<>(BlockKind.class)))
                    .words()
                    .put(passage.kind(), passage.text());
        }
        var photos = new ArrayList<PhotoInText>();
        found.values().forEach(one -> photos.add(one.photo()));
        return photos;
    }

    private record Found(
            Picture picture, UUID block, boolean lede, int after, int inBody, Map<BlockKind, String> words) {
        PhotoInText photo() {
            return new PhotoInText(
                    picture,
                    block,
                    lede,
                    after,
                    inBody,
                    words.getOrDefault(BlockKind.CAPTION, ""),
                    words.getOrDefault(BlockKind.ALT, ""),
                    words.getOrDefault(BlockKind.CREDIT, ""));
        }
    }
}
