package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import news.dragoman.story.Picture;

/** Finds the photos that blocks are about, as they are now: in one statement however many. */
@ApplicationScoped
class Pictures {

    private static final String ABOUT = """
            select b.block_id, p.id, encode(p.digest, 'hex'), cast(p.focal_x as float8), cast(p.focal_y as float8), p.handout,
                   coalesce(cast(p.taken_on as text), ''), p.place
            from photo_block b join photo p on p.id = b.photo_id where b.block_id = any (cast(:blocks as uuid[]))
            """;

    private final EntityManager em;

    Pictures(EntityManager em) {
        this.em = em;
    }

    /** By block, as far as these are about photos. */
    Map<UUID, Picture> of(Collection<UUID> blocks) {
        Map<UUID, Picture> found = new HashMap<>();
        if (blocks.isEmpty()) {
            return found;
        }
        var query = em.createNativeQuery(ABOUT).setParameter("blocks", blocks.toArray(UUID[]::new));
        for (Object row : query.getResultList()) {
            var at = new Cells((Object[]) row);
            found.put(
                    at.needed(UUID.class),
                    new Picture(
                            at.needed(UUID.class),
                            at.needed(String.class),
                            Picture.thousandths(at.needed(Double.class)),
                            Picture.thousandths(at.needed(Double.class)),
                            at.needed(Boolean.class),
                            at.needed(String.class),
                            at.needed(String.class)));
        }
        return found;
    }
}
