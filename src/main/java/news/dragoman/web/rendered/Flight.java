package news.dragoman.web.rendered;

import java.util.ArrayList;
import java.util.List;
import news.dragoman.publication.PublicationChange;

/**
 * A page on its way from the database: one request renders it, those that ask meanwhile wait. What changes meanwhile is
 * noted, as it may have been read before. Guarded by {@link RenderedPages}.
 */
final class Flight {

    final Asked asked;
    final List<Waiting> waiting = new ArrayList<>();
    final List<PublicationChange> meanwhile = new ArrayList<>();
    /** Whether changes may have gone unheard. */
    boolean unheard;

    Flight(Asked asked) {
        this.asked = asked;
    }

    /** Somebody who waits for it. */
    interface Waiting {

        /** Here it is. */
        void given(Rendering page);

        /** It is out of date already: ask anew. */
        void again();

        /** It is nothing to be kept: go and see. */
        void alone();
    }
}
