package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dragoman.media.Photo;
import news.dragoman.media.PhotoFacts;
import news.dragoman.media.Photos;
import news.dragoman.media.StoreAway;
import news.dragoman.publication.Publication;
import news.dragoman.publication.PublicationPhoto;
import news.dragoman.publication.PublishedPhotos;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NoRoom;
import news.dragoman.workflow.Refusal;
import org.jboss.logging.Logger;

/**
 * Freezes photos with an article: copies their bytes to where readers get them, then writes of them. A publication that
 * fails in between leaves copies that nothing leads to, which are swept up.
 */
@ApplicationScoped
public class PhotoFreezing {
    private static final Logger LOG = Logger.getLogger(PhotoFreezing.class);

    private final Photos photos;
    private final PublishedPhotos published;
    private final PhotoSweeping sweeping;

    PhotoFreezing(Photos photos, PublishedPhotos published, PhotoSweeping sweeping) {
        this.sweeping = sweeping;
        this.photos = photos;
        this.published = published;
    }

    /**
     * A photo as an edition shows it.
     *
     * @param facts as they were signed
     * @param placeInBody how many blocks of the article's body stand before it
     */
    public record Shown(
            UUID photo, PhotoFacts facts, String alt, String caption, String credit, int placeInBody, boolean lede) {}

    /**
     * @throws Refusal if one of them is gone, or the store does not answer
     * @throws NoRoom if the store is full
     */
    void freeze(Publication article, List<Shown> shown) {
        if (!shown.isEmpty()) {
            sweeping.keepOut();
        }
        var known = photos.byId(shown.stream().map(Shown::photo).toList());
        List<PublicationPhoto> frozen = new ArrayList<>();
        for (Shown one : shown) {
            Photo photo = known.get(one.photo());
            if (photo == null || photo.fate() != Photo.Fate.KEPT) {
                throw new Refusal(Decision.Kind.NOT_NOW, "PHOTO_GONE");
            }
            frozen.add(new PublicationPhoto(
                    copied(photo),
                    new PublicationPhoto.Words(
                            one.alt(),
                            one.caption(),
                            one.credit(),
                            one.facts().focalX(),
                            one.facts().focalY(),
                            one.facts().handout(),
                            one.facts().takenOn(),
                            one.facts().place()),
                    one.placeInBody(),
                    one.lede()));
        }
        article.show(frozen);
    }

    private PublicationPhoto.Picture copied(Photo photo) {
        try {
            return published.copy(photo);
        } catch (StoreAway away) {
            LOG.errorf("A photo cannot be published: %s (%s)", away.getMessage(), away.getCause());
            if (away.full()) {
                throw new NoRoom(away);
            }
            throw new Refusal(Decision.Kind.NOT_NOW, "PHOTO_COPY");
        }
    }
}
