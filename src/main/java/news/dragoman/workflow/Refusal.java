package news.dragoman.workflow;

import java.util.List;

/** Thrown where a step or a save was asked for that the rules refuse; answered as 403, 409 or 422 by its kind. */
public class Refusal extends RuntimeException {

    private final transient Decision.Refused refused;

    public Refusal(Decision.Refused refused) {
        super(refused.kind() + " "
                + refused.reasons().stream().map(Reason::code).toList());
        this.refused = refused;
    }

    public Refusal(Decision.Kind kind, String code, String... args) {
        this(new Decision.Refused(kind, List.of(new Reason(code, List.of(args)))));
    }

    public Decision.Refused refused() {
        return refused;
    }
}
