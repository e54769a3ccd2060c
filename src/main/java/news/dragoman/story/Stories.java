package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All stories. Whoever shows one asks first who may read it. */
@ApplicationScoped
public class Stories implements PanacheRepositoryBase<Story, UUID> {}
