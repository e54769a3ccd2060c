package news.dragoman.pages;

import java.util.List;

/**
 * Why a text was returned, and what was done about it.
 *
 * @param by who returned it, as the story shows people
 * @param round how often it was returned up to then
 * @param threads how much went along from the margin; empty for nothing
 * @param open how much of that is still open
 * @param compare where the editor sees what changed since; empty before it came again
 * @param margin where that is read
 * @param answerable whether the person says what was seen to
 * @param within whether it stands within a form of its page, which its buttons then send
 * @param back where the person goes on
 */
public record ReturnView(
        String edition,
        String by,
        String at,
        String iso,
        String round,
        List<Point> points,
        String threads,
        String open,
        String compare,
        String margin,
        boolean answerable,
        boolean within,
        String back) {

    /** Whether the person has still to say of something that it was seen to. */
    public boolean waits() {
        return answerable && points.stream().anyMatch(p -> p.done().isEmpty());
    }

    /** Standing within the one form of a page, whose buttons all first save what was typed. */
    public ReturnView inForm() {
        return new ReturnView(
                edition, by, at, iso, round, points, threads, open, compare, margin, answerable, true, back);
    }

    public String address() {
        return "/desk/editions/" + edition + "/returned/";
    }

    /**
     * One thing it was returned for.
     *
     * @param free whether the editor wrote it himself
     * @param done who has seen to it, and when; empty where nobody says so
     * @param answer what that one says to it
     */
    public record Point(String id, String text, boolean free, String done, String answer) {}
}
