package news.dragoman.newsroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.publication.Publication;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import news.dragoman.story.Version;

/**
 * What readers see of an edition, block by block: the signed version says which block stands where, the publication
 * which of them are still there. Both keep their order, so that a block that was taken out keeps its place.
 *
 * @param version that was signed, with its blocks
 */
public record LiveArticle(Publication publication, Version version, List<Part> parts) {

    /**
     * A block of the article.
     *
     * @param place in the publication's body; -1 for what stands before it
     * @param gone whether it was taken out already
     */
    public record Part(UUID block, BlockKind kind, String text, int place, boolean gone) {}

    static LiveArticle of(Publication publication, Version version) {
        var parts = new ArrayList<Part>();
        var body = publication.body();
        int place = 0;
        for (Passage passage : version.passages()) {
            if (passage.text().isBlank()) {
                continue;
            }
            if (passage.kind().body()) {
                boolean gone = body.get(place).kind() == Publication.BodyKind.REDACTED;
                parts.add(new Part(passage.id(), passage.kind(), gone ? "" : passage.text(), place, gone));
                place++;
            } else {
                boolean gone =
                        passage.kind() == BlockKind.DEK && publication.dek().isBlank()
                                || passage.kind() == BlockKind.DATELINE
                                        && publication.dateline().isBlank();
                parts.add(new Part(passage.id(), passage.kind(), gone ? "" : passage.text(), -1, gone));
            }
        }
        return new LiveArticle(publication, version, List.copyOf(parts));
    }

    /** Those that are still there. */
    public List<Part> shown() {
        return parts.stream().filter(p -> !p.gone()).toList();
    }

    /** Of these blocks, those that readers see. */
    Set<UUID> among(Set<UUID> blocks) {
        var found = new HashSet<UUID>();
        shown().stream().map(Part::block).filter(blocks::contains).forEach(found::add);
        return found;
    }

    boolean headline(Set<UUID> blocks) {
        return shown().stream().anyMatch(p -> p.kind() == BlockKind.HEADLINE && blocks.contains(p.block()));
    }

    boolean paragraphLeft(Set<UUID> without) {
        return shown().stream().anyMatch(p -> p.kind() == BlockKind.PARAGRAPH && !without.contains(p.block()));
    }
}
