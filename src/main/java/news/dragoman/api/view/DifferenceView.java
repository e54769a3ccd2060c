package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.Comparing;
import news.dragoman.review.PhotoChange;
import news.dragoman.review.Redline;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Version;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one text of an edition to another, block by block; those that stayed as they were too.
 *
 * @param from the number of the version to begin with
 * @param to the number of the one to end with; null for the text as it stands
 * @param photos what became of photos that both have, beside their words; those that stayed as they were are left out
 */
public record DifferenceView(
        UUID edition,
        String language,
        String direction,
        int from,
        @Nullable Integer to,
        List<ChangedBlock> blocks,
        List<ChangedPhoto> photos) {

    /**
     * A block.
     *
     * @param block its id in the later text, or in the earlier one where it went
     * @param turned what kind it was in the earlier text, where that is another
     * @param was its number among the earlier text's paragraphs, from 1; null for what was none
     * @param runs its words: SAME and OUT give the earlier text, SAME and IN the later one
     */
    public record ChangedBlock(
            UUID block,
            BlockKind kind,
            Redline.Fate fate,
            @Nullable BlockKind turned,
            @Nullable Integer was,
            List<TextRun> runs) {}

    /**
     * A photo.
     *
     * @param block the first block about it in the later text
     * @param was the photo that stood there; the same where it is the same picture
     * @param crop what stays in sight of it where it is cropped
     * @param cropWas the same in the earlier text
     */
    public record ChangedPhoto(
            UUID photo, UUID block, UUID was, List<PhotoChange.What> changes, Sight crop, Sight cropWas) {}

    /** A point of a photo, in thousandths of its width and height. */
    public record Sight(int across, int down) {}

    /** A stretch of text that stayed, came or went. */
    public record TextRun(Redline.Change change, String text) {}

    public static DifferenceView of(Comparing.Comparison compared) {
        var edition = compared.situation().edition();
        return new DifferenceView(
                edition.id(),
                edition.language().tag(),
                edition.language().direction().attribute(),
                compared.from().number(),
                compared.to().map(Version::number).orElse(null),
                compared.rows().stream().map(DifferenceView::block).toList(),
                compared.photos().stream().map(DifferenceView::photo).toList());
    }

    private static ChangedPhoto photo(PhotoChange change) {
        var before = change.before().picture();
        var after = change.after().picture();
        return new ChangedPhoto(
                after.photo(),
                change.block(),
                before.photo(),
                List.copyOf(change.what()),
                new Sight(after.across(), after.down()),
                new Sight(before.across(), before.down()));
    }

    private static ChangedBlock block(Redline.Row row) {
        return new ChangedBlock(
                row.id(),
                row.kind(),
                row.fate(),
                row.turned().orElse(null),
                row.was() == 0 ? null : row.was(),
                row.runs().stream()
                        .map(run -> new TextRun(run.change(), run.text()))
                        .toList());
    }
}
