package news.dragoman.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what somebody has put into another's words, in square brackets, as newsrooms mark it: [during the meeting]. */
public final class Insertions {

    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]+]|［[^［］]+］|〔[^〔〕]+〕");

    private Insertions() {}

    /** All of a text with their brackets, in order. */
    public static List<String> in(String text) {
        return BRACKETED.matcher(text).results().map(MatchResult::group).toList();
    }
}
