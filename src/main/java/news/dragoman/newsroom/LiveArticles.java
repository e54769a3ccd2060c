package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.publication.PublicationPhoto;
import news.dragoman.publication.Publications;
import news.dragoman.review.SignOffs;
import news.dragoman.story.Edition;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.Versions;
import news.dragoman.workflow.Facts;

/** Finds what readers see of editions, block by block, and judges what somebody wants to take out of it. */
@ApplicationScoped
class LiveArticles {

    private final Publications publications;
    private final SignOffs signOffs;
    private final Versions versions;
    private final PhotoBlocks about;

    LiveArticles(Publications publications, SignOffs signOffs, Versions versions, PhotoBlocks about) {
        this.about = about;
        this.publications = publications;
        this.signOffs = signOffs;
        this.versions = versions;
    }

    /** An edition's article; nothing where readers have none. */
    Optional<LiveArticle> of(Edition edition) {
        if (!edition.publicState().live()) {
            return Optional.empty();
        }
        var publication = publications.current(edition.id()).orElseThrow();
        var signed = signOffs.findById(publication.signOffId());
        var version = versions.withBlocks(signed.versionId()).orElseThrow();
        return Optional.of(LiveArticle.of(
                publication,
                version,
                about.of(version),
                publication.photos().stream().map(PublicationPhoto::photoId).collect(Collectors.toSet())));
    }

    /** What the table must know of a wish to take blocks out, in this edition and in others of its story. */
    Facts.Away judged(StoryFile file, Edition edition, Ask.Away away, Facts.Away otherwise) {
        boolean chosen = false;
        boolean headline = true;
        boolean paragraph = true;
        for (Edition one : file.editions()) {
            Set<UUID> blocks = away.blocks(one.id());
            var article = blocks.isEmpty() ? Optional.<LiveArticle>empty() : of(one);
            if (article.isEmpty()) {
                continue;
            }
            chosen |= one.equals(edition) && !article.get().among(blocks).isEmpty();
            headline &= !article.get().headline(blocks);
            paragraph &= article.get().paragraphLeft(blocks);
        }
        return new Facts.Away(
                otherwise.proposer(),
                otherwise.told(),
                chosen,
                headline,
                paragraph,
                otherwise.sourceWithdrawn(),
                otherwise.signedBeside(),
                otherwise.redactedSince());
    }
}
