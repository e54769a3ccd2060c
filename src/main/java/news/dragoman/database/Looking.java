package news.dragoman.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Transactions that only look. What they have read is not compared with what it was, neither before each further statement
 * nor at the end, which for a long text takes longer than reading it.
 */
@ApplicationScoped
public class Looking {

    private final EntityManager em;

    Looking(EntityManager em) {
        this.em = em;
    }

    /** From now on the transaction writes nothing of what it reads; to be called first. */
    public void only() {
        var session = em.unwrap(Session.class);
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
    }
}
