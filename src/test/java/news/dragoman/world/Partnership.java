package news.dragoman.world;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import news.dragoman.people.PartnerKeys;

/** Gives the Tribune, a house that prints what is published here, a key of its own. */
@ApplicationScoped
public class Partnership {

    private final World world;
    private final PartnerKeys keys;

    Partnership(World world, PartnerKeys keys) {
        this.world = world;
        this.keys = keys;
    }

    /** A new key for these languages. */
    public String key(String... languages) {
        return keys.make(
                        UUID.randomUUID(),
                        "Tribune",
                        Set.of(languages),
                        world.newsroom().otto())
                .orElseThrow();
    }
}
