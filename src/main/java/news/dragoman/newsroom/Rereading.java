package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.story.Edition;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;
import news.dragoman.translation.Link;
import news.dragoman.translation.Unit;

/** Finds what a unit answers once somebody has read its sentences again. It changes nothing. */
@ApplicationScoped
class Rereading {

    private final EntityManager em;
    private final SourceOrders orders;

    Rereading(EntityManager em, SourceOrders orders) {
        this.em = em;
        this.orders = orders;
    }

    /**
     * The unit's links, each in the version that was read; those whose sentence is in no version to come are left off.
     *
     * @param read the version of each source that was read; of one that is not named the one the units are aligned with
     */
    List<Link> links(Edition edition, Unit unit, Set<UUID> read) {
        var links = new ArrayList<Link>();
        for (Link link : unit.links()) {
            var pin = edition.source(em.find(Version.class, link.versionId()).editionId());
            if (pin.isEmpty()) {
                links.add(link);
                continue;
            }
            UUID version = read.stream()
                    .filter(v -> of(pin.get(), v))
                    .findFirst()
                    .orElse(pin.get().alignedId());
            if (version.equals(link.versionId())) {
                links.add(link);
            } else if (sentences(version).contains(link.segmentId())) {
                links.add(new Link(link.segmentId(), version));
            } else if (sentences(pin.get().alignedId()).contains(link.segmentId())) {
                links.add(link); // it came after what was read
            }
        }
        return links;
    }

    private boolean of(Pin pin, UUID version) {
        return Optional.ofNullable(em.find(Version.class, version))
                .filter(found -> found.editionId().equals(pin.sourceId()))
                .isPresent();
    }

    private List<UUID> sentences(UUID version) {
        return orders.of(List.of(version)).getOrDefault(version, List.of());
    }
}
