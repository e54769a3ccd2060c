package news.dragoman.pages.review;

import java.util.List;
import java.util.Optional;
import news.dragoman.web.TimeForm;

/**
 * When a text is to go out by itself, and until when it must not.
 *
 * @param scheduled worded, with its zone; empty where it is not scheduled
 * @param inTheWay what the schedule waits for, worded; empty for nothing
 * @param embargo until when, worded, with its zone; empty where there is none
 * @param form to schedule it, for whoever may
 */
record Timed(String scheduled, List<String> inTheWay, String embargo, Optional<TimeForm> form) {}
