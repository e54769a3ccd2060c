package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which blocks are about which photo. */
@ApplicationScoped
public class PhotoBlocks implements PanacheRepositoryBase<PhotoBlock, UUID> {

    /** What a translation's rows answer is about a photo, so the rows' own blocks are: until then nobody has said so. */
    private static final String CARRIED = """
            insert into photo_block (block_id, photo_id)
            select distinct on (u.block_id) u.block_id, p.photo_id
            from unit u join unit_segment l on l.unit_id = u.id
              join segment s on s.version_id = l.version_id and s.segment_id = l.segment_id
              join photo_block p on p.block_id = s.block_id
            where u.edition_id = :edition and u.kind in ('CAPTION', 'ALT', 'CREDIT')
            order by u.block_id, l.position
            on conflict do nothing
            """;

    /** Of these blocks, those about photos: which photo each. */
    public Map<UUID, UUID> of(Collection<UUID> blocks) {
        return blocks.isEmpty()
                ? Map.of()
                : list("blockId in ?1", blocks).stream()
                        .collect(Collectors.toMap(PhotoBlock::blockId, PhotoBlock::photoId));
    }

    /** Whether a photo stands in an edition as it is. */
    public boolean shows(UUID edition, UUID photo) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (
                          select from photo_block p join block b on b.id = p.block_id
                          where p.photo_id = :photo and b.edition_id = :edition and not b.removed
                          union all
                          select from photo_block p join unit u on u.block_id = p.block_id
                          where p.photo_id = :photo and u.edition_id = :edition)
                        """)
                .setParameter("photo", photo)
                .setParameter("edition", edition)
                .getSingleResult();
    }

    /** The pictures that a version showed, by the blocks about them. */
    public Map<UUID, Picture> of(Version version) {
        var photos =
                version.photos().stream().collect(Collectors.toMap(Picture::photo, Function.identity(), (a, b) -> a));
        Map<UUID, Picture> pictures = new HashMap<>();
        if (!photos.isEmpty()) {
            List<UUID> blocks = version.passages().stream()
                    .filter(p -> p.kind().photo())
                    .map(Passage::id)
                    .toList();
            of(blocks).forEach((block, photo) -> {
                var picture = photos.get(photo);
                if (picture != null) {
                    pictures.put(block, picture);
                }
            });
        }
        return pictures;
    }

    /** The blocks into which a translation's rows are composed are about the photos that their sources are about. */
    public void carry(UUID translation) {
        flush();
        getEntityManager()
                .createNativeQuery(CARRIED)
                .setParameter("edition", translation)
                .executeUpdate();
    }
}
