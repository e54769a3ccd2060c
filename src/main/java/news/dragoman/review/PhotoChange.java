package news.dragoman.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.story.Passage;
import news.dragoman.story.PhotoInText;
import news.dragoman.story.Picture;

/**
 * What became of a photo between two texts beside its words, which are blocks and stand in the {@link Redline}. All of it
 * is part of what a sign-off approves; a photo that came or went shows by its words.
 *
 * @param block the first of its blocks in the new text that says something
 */
public record PhotoChange(UUID block, PhotoInText before, PhotoInText after, Set<What> what) {

    /** What can become of a photo. */
    public enum What {
        /** Another picture, about which the same is said, wholly or in part. */
        SWAPPED,
        /** Something else stays in sight of it where it is cropped. */
        CROP,
        HANDED_OUT,
        NOT_HANDED_OUT,
        LEDE,
        LEDE_NO_MORE,
        /** When or where it was taken, which search engines and partners are told. */
        TAKEN
    }

    /**
     * A text with its photos.
     *
     * @param pictures by the blocks that are about them
     */
    public record Shown(List<Passage> passages, Map<UUID, Picture> pictures) {

        private List<PhotoInText> photos() {
            return PhotoInText.of(passages, pictures);
        }
    }

    /**
     * What became of the photos that both texts have, in the order of the new one.
     *
     * @param rows the redline of the two: it knows which block was which
     */
    public static List<PhotoChange> between(List<Redline.Row> rows, Shown before, Shown after) {
        Map<UUID, PhotoInText> stood = byPhoto(before);
        Map<UUID, PhotoInText> stands = byPhoto(after);
        var changes = new ArrayList<PhotoChange>();
        for (PhotoInText now : after.photos()) {
            var same = Optional.ofNullable(stood.get(now.picture().photo()));
            var was = same.or(() -> inItsPlace(now, rows, before, after)
                    .filter(photo -> !stands.containsKey(photo))
                    .map(stood::get));
            was.map(photo -> new PhotoChange(now.block(), photo, now, what(photo, now)))
                    .filter(change -> !change.what().isEmpty())
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /** Whether it can be as it was without another photo: what is said of it, or that it is the lede photo. */
    public boolean revertible() {
        return !what.contains(What.SWAPPED) && !what.contains(What.LEDE);
    }

    private static Map<UUID, PhotoInText> byPhoto(Shown text) {
        return text.photos().stream()
                .collect(Collectors.toMap(one -> one.picture().photo(), Function.identity()));
    }

    /** The photo about which the blocks spoke that are about this one now. */
    private static Optional<UUID> inItsPlace(PhotoInText now, List<Redline.Row> rows, Shown before, Shown after) {
        return rows.stream()
                .filter(row -> row.fate() == Redline.Fate.STAYED || row.fate() == Redline.Fate.MOVED)
                .filter(row -> Optional.ofNullable(after.pictures().get(row.id()))
                        .filter(picture -> picture.photo().equals(now.picture().photo()))
                        .isPresent())
                .flatMap(row -> Optional.ofNullable(before.pictures().get(row.stood())).stream())
                .map(Picture::photo)
                .findFirst();
    }

    private static Set<What> what(PhotoInText before, PhotoInText after) {
        var what = EnumSet.noneOf(What.class);
        Picture was = before.picture();
        Picture is = after.picture();
        if (!was.digest().equals(is.digest())) {
            what.add(What.SWAPPED);
        } else if (was.across() != is.across() || was.down() != is.down()) {
            what.add(What.CROP);
        }
        if (was.handout() != is.handout()) {
            what.add(is.handout() ? What.HANDED_OUT : What.NOT_HANDED_OUT);
        }
        if (was.digest().equals(is.digest())
                && (!was.taken().equals(is.taken()) || !was.place().equals(is.place()))) {
            what.add(What.TAKEN);
        }
        if (before.lede() != after.lede()) {
            what.add(after.lede() ? What.LEDE : What.LEDE_NO_MORE);
        }
        return what;
    }
}
