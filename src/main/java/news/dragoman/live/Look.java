package news.dragoman.live;

/**
 * What an open page is told: to look again, at what, and nothing more.
 *
 * @param moment when, in milliseconds since 1970; a page that comes back says it
 * @param desk whether something on the desk changed that the person may know of
 * @param told whether the person's own notices did
 * @param here whether something of the edition that the page shows did
 */
public record Look(long moment, boolean desk, boolean told, boolean here) {

    /** Whether nothing changed: said now and then, so that nobody in between takes the stream for dead. */
    public boolean still() {
        return !desk && !told && !here;
    }
}
