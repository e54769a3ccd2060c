package news.dragoman.newsroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.publication.Publication;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import news.dragoman.story.Picture;
import news.dragoman.story.Version;
import org.jspecify.annotations.Nullable;

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
     * @param place in the publication's body; -1 for what stands before it, and for what is said of a photo
     * @param photo that it is about; null for none
     * @param gone whether it was taken out already
     */
    public record Part(
            UUID block,
            BlockKind kind,
            String text,
            int place,
            @Nullable UUID photo,
            boolean gone) {}

    /**
     * Puts the two together.
     *
     * @param about the photos that the version's blocks are about
     * @param photos those that are still in the publication
     */
    static LiveArticle of(Publication publication, Version version, Map<UUID, Picture> about, Set<UUID> photos) {
        var parts = new ArrayList<Part>();
        var body = publication.body();
        int place = 0;
        for (Passage passage : version.passages()) {
            if (passage.text().isBlank()) {
                continue;
            }
            var picture = about.get(passage.id());
            if (picture != null) {
                boolean gone = !photos.contains(picture.photo());
                parts.add(
                        new Part(passage.id(), passage.kind(), gone ? "" : passage.text(), -1, picture.photo(), gone));
            } else if (passage.kind().prose()) {
                boolean gone = body.get(place).kind() == Publication.BodyKind.REDACTED;
                parts.add(new Part(passage.id(), passage.kind(), gone ? "" : passage.text(), place, null, gone));
                place++;
            } else {
                boolean gone =
                        passage.kind() == BlockKind.DEK && publication.dek().isBlank()
                                || passage.kind() == BlockKind.DATELINE
                                        && publication.dateline().isBlank();
                parts.add(new Part(passage.id(), passage.kind(), gone ? "" : passage.text(), -1, null, gone));
            }
        }
        return new LiveArticle(publication, version, List.copyOf(parts));
    }

    /** What a part says; of a photo all that is said about it. */
    public String words(Part part) {
        UUID photo = part.photo();
        return photo == null
                ? part.text()
                : parts.stream()
                        .filter(p -> photo.equals(p.photo()))
                        .map(Part::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    /** Those that are still there. */
    public List<Part> shown() {
        return parts.stream().filter(p -> !p.gone()).toList();
    }

    /** Of these blocks, those that readers see; what is said of a photo goes with the photo, and all of it. */
    Set<UUID> among(Set<UUID> blocks) {
        var photos = photos(blocks);
        var found = new HashSet<UUID>();
        shown().stream()
                .filter(p -> blocks.contains(p.block()) || p.photo() != null && photos.contains(p.photo()))
                .map(Part::block)
                .forEach(found::add);
        return found;
    }

    /** The photos that readers see about which some of these blocks are. */
    Set<UUID> photos(Set<UUID> blocks) {
        return shown().stream()
                .filter(p -> blocks.contains(p.block()))
                .flatMap(p -> Stream.ofNullable(p.photo()))
                .collect(Collectors.toSet());
    }

    boolean headline(Set<UUID> blocks) {
        return shown().stream().anyMatch(p -> p.kind() == BlockKind.HEADLINE && blocks.contains(p.block()));
    }

    boolean paragraphLeft(Set<UUID> without) {
        return shown().stream().anyMatch(p -> p.kind() == BlockKind.PARAGRAPH && !without.contains(p.block()));
    }
}
