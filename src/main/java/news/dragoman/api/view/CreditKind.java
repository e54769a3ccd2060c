package news.dragoman.api.view;

/** Who can stand in a byline. */
public enum CreditKind {
    PERSON,
    PEN_NAME,
    DESK
}
