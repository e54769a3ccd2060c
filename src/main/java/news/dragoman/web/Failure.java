package news.dragoman.web;

import news.dragoman.workflow.Decision;

/** The ways in which a request can end without what was asked for, each with its HTTP status and its words. */
public enum Failure {
    /** Not there, or not for this person to know of. */
    NOT_FOUND(404),
    NOT_YOU(403),
    NOT_NOW(409),
    NOT_YET(422),
    /** The page stood open too long. */
    STALE_FORM(403),
    FOREIGN_FORM(403),
    TOO_LARGE(413),
    /** Faster than anybody types: a loop, or a flood. */
    TOO_MANY(429),
    /** The browser or a program asked in a way that no page here uses. */
    ODD_REQUEST(400),
    DATABASE_AWAY(503),
    /** A disk is full, the database's or that of photos. */
    NO_ROOM(507),
    BROKEN(500);

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    /** The failure that a refusal is. */
    public static Failure of(Decision.Kind refusal) {
        return switch (refusal) {
            case NOT_YOU -> NOT_YOU;
            case NOT_NOW -> NOT_NOW;
            case NOT_YET -> NOT_YET;
        };
    }

    public int status() {
        return status;
    }

    /** Whether sending the same again can help. */
    public boolean worthRepeating() {
        return this == STALE_FORM || this == TOO_MANY || this == DATABASE_AWAY || this == NO_ROOM || this == BROKEN;
    }
}
