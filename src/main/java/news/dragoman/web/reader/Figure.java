package news.dragoman.web.reader;

import java.util.List;
import java.util.stream.Collectors;
import news.dragoman.publication.Publication;
import news.dragoman.publication.PublicationPhoto;

/**
 * A photo as readers' pages show it.
 *
 * @param src for what knows no other
 * @param srcset the same in all widths
 * @param across where what matters lies, in tenths of its width: it stays in sight where the photo is cropped
 * @param down the same of its height
 * @param credit the whole line, as in "Photo: A"; empty for none
 */
public record Figure(
        String src,
        String srcset,
        int width,
        int height,
        String alt,
        String caption,
        String credit,
        boolean handout,
        int across,
        int down) {

    /** Broad enough for a broad strip of it to show what it shows. */
    private static final double BROAD = 1.3;

    /** A photo of an article, in all the widths that there are. */
    public static Figure of(Publication article, PublicationPhoto photo, ReaderWords words) {
        return of(article, photo, words, Integer.MAX_VALUE);
    }

    /**
     * The same where it is shown small.
     *
     * @param most no wider than that in pixels, unless the narrowest is
     */
    public static Figure of(Publication article, PublicationPhoto photo, ReaderWords words, int most) {
        List<PublicationPhoto.Size> all = photo.renditions();
        List<PublicationPhoto.Size> sizes = all.stream()
                .filter(size -> size.width() <= most || size.equals(all.get(0)))
                .toList();
        PublicationPhoto.Size widest = sizes.get(sizes.size() - 1);
        return new Figure(
                photo.path(article.permalink(), widest),
                sizes.stream()
                        .map(size -> photo.path(article.permalink(), size) + " " + size.width() + "w")
                        .collect(Collectors.joining(", ")),
                widest.width(),
                widest.height(),
                photo.alt(),
                photo.caption(),
                photo.credit().isEmpty() ? "" : words.photoBy(photo.credit()),
                photo.handout(),
                tenths(photo.focalX()),
                tenths(photo.focalY()));
    }

    /** Whether it may be cropped to a broad strip at the top of an article. */
    public boolean broad() {
        return width >= height * BROAD;
    }

    /** Tenths of a share between 0 and 1. */
    public static int tenths(double share) {
        return (int) Math.round(share * 10);
    }
}
