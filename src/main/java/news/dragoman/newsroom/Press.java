package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import news.dragoman.language.Slug;
import news.dragoman.media.PhotoFacts;
import news.dragoman.media.Photos;
import news.dragoman.publication.Permalink;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.review.SignOff;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import news.dragoman.story.PhotoInText;
import news.dragoman.story.Pin;

/** Freezes the signed words as the article that readers see. */
@ApplicationScoped
class Press {

    private final Publications publications;
    private final Photos photos;
    private final PhotoFreezing freezing;

    Press(Publications publications, Photos photos, PhotoFreezing freezing) {
        this.publications = publications;
        this.photos = photos;
        this.freezing = freezing;
    }

    Publication publish(Situation situation, SignOff signOff, Instant now) {
        var edition = situation.edition();
        var language = edition.language();
        var passages = situation.text().passages();
        String headline = first(passages, BlockKind.HEADLINE);
        var before = publications.current(edition.id());
        before.ifPresent(Publication::supersede);
        publications.flush();
        var publication = new Publication(
                signOff.id(),
                edition.id(),
                edition.storyId(),
                new Permalink(
                        language.tag(),
                        Slug.of(headline, language),
                        before.map(p -> p.permalink().key()).orElseGet(Permalink::newKey)),
                new Publication.Words(
                        language,
                        headline,
                        first(passages, BlockKind.DEK),
                        first(passages, BlockKind.DATELINE),
                        situation.attribution().bylineLine(),
                        situation.attribution().creditLine(),
                        situation.desk().nameIn(language.tag()),
                        situation.desk().code(),
                        situation.desk().zone(),
                        situation.attribution().credits(),
                        body(passages)),
                edition.sources().stream().map(Pin::sourceId).toList(),
                situation.contentHash(),
                before.map(Publication::firstPublished).orElse(now),
                now);
        before.filter(Publication::suspended).ifPresent(p -> publication.suspend());
        freezing.freeze(publication, shown(situation.text().photos()));
        publication.cite(situation.text().cited());
        publications.persist(publication);
        return publication;
    }

    /** The photos as they were signed: the picture, what stays in sight of it, its words and its place. */
    private List<PhotoFreezing.Shown> shown(List<PhotoInText> signed) {
        var known = photos.byId(signed.stream().map(p -> p.picture().photo()).toList());
        return signed.stream()
                .map(one -> {
                    var picture = one.picture();
                    var facts =
                            Objects.requireNonNull(known.get(picture.photo())).facts();
                    return new PhotoFreezing.Shown(
                            picture.photo(),
                            new PhotoFacts(
                                    facts.focalX(),
                                    facts.focalY(),
                                    picture.handout(),
                                    picture.taken().isEmpty() ? null : LocalDate.parse(picture.taken()),
                                    picture.place()),
                            one.alt(),
                            one.caption(),
                            one.credit(),
                            one.inBody(),
                            one.lede());
                })
                .toList();
    }

    private static String first(List<Passage> passages, BlockKind kind) {
        return passages.stream()
                .filter(p -> p.kind() == kind)
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }

    private static List<Publication.BodyBlock> body(List<Passage> passages) {
        return passages.stream()
                .filter(p -> p.kind().prose() && !p.text().isBlank())
                .map(p -> new Publication.BodyBlock(
                        Publication.BodyKind.valueOf(p.kind().name()), p.text()))
                .toList();
    }
}
