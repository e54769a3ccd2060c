package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The pen names in use, without the people behind them. */
@ApplicationScoped
public class Personas implements PanacheRepositoryBase<Persona, UUID> {}
