package news.dragoman.pages.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.media.PhotoFacts;
import news.dragoman.newsroom.PhotoWriting;
import news.dragoman.newsroom.StoryPhotos;
import news.dragoman.pages.PhotoMark;
import news.dragoman.pages.review.TakeBackResource.Taken;
import news.dragoman.review.PhotoChange;
import news.dragoman.review.Redline;
import news.dragoman.story.Picture;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes back what became of a photo beside its words: it is cropped, marked and placed again as it was. */
@ApplicationScoped
class PhotoTakingBack {

    private final Materials materials;
    private final PhotoWriting photos;
    private final StoryPhotos storyPhotos;
    private final CurrentPerson current;

    PhotoTakingBack(Materials materials, PhotoWriting photos, StoryPhotos storyPhotos, CurrentPerson current) {
        this.materials = materials;
        this.photos = photos;
        this.storyPhotos = storyPhotos;
        this.current = current;
    }

    /** @param version of what is said of the photo now */
    private record Found(PhotoChange change, PhotoFacts facts, int version) {}

    /**
     * Takes it back.
     *
     * @param block the photo's, as the page has it
     * @param seal the mark of the change
     * @throws Refusal if it is another change by now, or somebody has signed an edition that shows the photo
     */
    Taken takeBack(UUID edition, @Nullable String against, String block, String seal) {
        var found = QuarkusTransaction.requiringNew()
                .call(() -> found(edition, against, block, seal))
                .orElseThrow(() -> new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON));
        var photo = found.change().after().picture().photo();
        photos.describe(edition, photo, found.facts(), found.version(), current.person());
        if (found.change().what().contains(PhotoChange.What.LEDE_NO_MORE)) {
            photos.move(edition, photo, PhotoWriting.Way.LEDE, current.person());
        }
        return new Taken(Map.of(), true);
    }

    private Optional<Found> found(UUID edition, @Nullable String against, String block, String seal) {
        var material = materials.of(edition, against, current.person());
        if (material.before().isEmpty()) {
            throw new NotReadable();
        }
        var stood = materials.stood(material, true);
        var lines = Redline.between(stood.passages(), material.passages(), material.language());
        return stood.photos(lines, material.passages(), material).stream()
                .filter(change -> change.block().toString().equals(block)
                        && PhotoMark.seal(change).equals(seal)
                        && change.revertible())
                .findFirst()
                .map(change -> {
                    var photo = storyPhotos.find(change.after().picture().photo(), current.person());
                    return new Found(change, asItWas(change, photo.facts()), photo.version());
                });
    }

    private static PhotoFacts asItWas(PhotoChange change, PhotoFacts facts) {
        Picture was = change.before().picture();
        boolean cropped = change.what().contains(PhotoChange.What.CROP);
        return new PhotoFacts(
                cropped ? was.across() / Picture.WHOLE : facts.focalX(),
                cropped ? was.down() / Picture.WHOLE : facts.focalY(),
                was.handout(),
                was.taken().isEmpty() ? null : LocalDate.parse(was.taken()),
                was.place());
    }
}
