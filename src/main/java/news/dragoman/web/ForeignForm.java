package news.dragoman.web;

/** Thrown where another site's page sends a form here. */
class ForeignForm extends RuntimeException {
    ForeignForm() {
        super("form sent by another site");
    }
}
