package news.dragoman.newsroom;

import java.util.UUID;
import news.dragoman.workflow.Refusal;

/** Thrown where one of several editions could not be handed over; none was. */
public class HandOverRefused extends Refusal {

    private final UUID editionId;

    HandOverRefused(UUID editionId, Refusal refusal) {
        super(refusal.refused());
        this.editionId = editionId;
    }

    /** The edition that stood in the way. */
    public UUID editionId() {
        return editionId;
    }
}
