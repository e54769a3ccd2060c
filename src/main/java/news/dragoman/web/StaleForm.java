package news.dragoman.web;

/** Thrown where a form's token is missing or old: the page stood open too long, or the form is not ours. */
class StaleForm extends RuntimeException {
    private final transient KeptForm kept;

    StaleForm(KeptForm kept) {
        super("form without a valid token");
        this.kept = kept;
    }

    KeptForm kept() {
        return kept;
    }
}
