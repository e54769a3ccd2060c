package news.dragoman.api;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** The ways in which a request can fail, each with its HTTP status. */
@TemplateEnum
public enum ProblemKind {
    /** Not JSON, or not of the kind the route takes; an unknown field too. */
    MALFORMED(400),
    KEY_MISSING(400),
    NO_TOKEN(401),
    SCOPE_MISSING(403),
    NOT_YOU(403),
    /** Not there, or not for this person to know of. */
    NOT_FOUND(404),
    METHOD(405),
    NOT_ACCEPTABLE(406),
    NOT_NOW(409),
    /** Somebody changed it since it was read. */
    STALE(412),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    NOT_YET(422),
    /** Fields that say what cannot be kept. */
    UNFIT(422),
    /** The key came with another request before. */
    KEY_REUSED(422),
    /** If-Match is missing. */
    UNCONDITIONAL(428),
    TOO_MANY(429),
    BROKEN(500),
    DATABASE_AWAY(503),
    /** A disk is full. */
    NO_ROOM(507);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** What tells the kind of problem apart, whatever its language. */
    String type() {
        return "urn:dragoman:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
