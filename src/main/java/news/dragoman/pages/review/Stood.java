package news.dragoman.pages.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.pages.PhotoFactsView;
import news.dragoman.review.PhotoChange;
import news.dragoman.review.Redline;
import news.dragoman.story.FrozenUnit;
import news.dragoman.story.Passage;
import news.dragoman.story.Picture;

/**
 * What a redline wants to know of the version that a text is read against.
 *
 * @param passages its blocks
 * @param units a translation's, where changes can be taken back; else none
 * @param pictures its photos, by the blocks that are about them
 * @param thumbs small pictures of those that are not in the text any more, by the same
 */
record Stood(
        List<Passage> passages, List<FrozenUnit> units, Map<UUID, Picture> pictures, Map<UUID, PhotoFactsView> thumbs) {

    /** Where no changes are asked for. */
    static final Stood NOTHING = new Stood(List.of(), List.of(), Map.of(), Map.of());

    /**
     * What became of the photos since.
     *
     * @param lines the redline of the two texts
     * @param now the text as it stands
     */
    List<PhotoChange> photos(List<Redline.Row> lines, List<Passage> now, Material material) {
        return PhotoChange.between(
                lines,
                new PhotoChange.Shown(passages, pictures),
                new PhotoChange.Shown(now, material.situation().text().pictures()));
    }
}
