package news.dragoman.api.view;

/** Why the step is taken; everybody who may read the edition reads it. */
public record ReasonAsk(String reason) {
    public ReasonAsk {
        Wanted.that("reason", reason);
    }
}
