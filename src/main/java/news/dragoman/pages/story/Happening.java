package news.dragoman.pages.story;

import java.util.Set;

/**
 * A line of the history.
 *
 * @param step the step's name
 * @param who who did it, as the story shows him; empty for the clock
 * @param whom whom it concerned; may be empty
 * @param number of the version it cut, published or was drawn from; 0 without one
 * @param pinned the source version it was signed as pinned to; 0 without one
 * @param until the time that the step is about, with its zone; empty without one
 * @param reason in free words; may be empty
 */
public record Happening(
        String step,
        String colour,
        String iso,
        String at,
        String who,
        String whom,
        String language,
        int number,
        Set<String> remarks,
        int pinned,
        String until,
        String reason) {

    public boolean has(String remark) {
        return remarks.contains(remark);
    }
}
