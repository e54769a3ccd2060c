package news.dragoman.api;

import news.dragoman.api.view.PhotoSizeView;
import news.dragoman.api.view.PhotoView;
import news.dragoman.media.Photo;

/** Photos as programs get them. */
final class PhotoViews {
    private PhotoViews() {}

    static PhotoView of(Photo photo) {
        var facts = photo.facts();
        return new PhotoView(
                photo.id(),
                photo.storyId(),
                photo.digest(),
                photo.type().mediaType(),
                photo.width(),
                photo.height(),
                photo.bytes(),
                photo.renditions().stream()
                        .map(one -> new PhotoSizeView(one.width(), one.height(), one.bytes()))
                        .toList(),
                facts.focalX(),
                facts.focalY(),
                facts.handout(),
                facts.takenOn(),
                facts.place(),
                photo.addedAt(),
                photo.version());
    }
}
