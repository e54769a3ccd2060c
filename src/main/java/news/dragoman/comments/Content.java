package news.dragoman.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dragoman.language.PlainText;
import news.dragoman.language.StrangersText;

/** Looks at the words of a comment and its name, by themselves. */
final class Content {

    /** In characters as people count them, roughly: code points. Two pages of a newspaper's letters. */
    static final int LONGEST = 5_000;

    static final int LONGEST_NAME = 40;

    /** Sources are welcome; a list of addresses is an advertisement. */
    static final int MOST_LINKS = 5;

    /** What readers and mail programs make a link of: an address with its scheme, or a name below a common domain. */
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)\\S+|(?<![\\p{L}\\p{N}.@-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*"
                    + "\\.(?:com|net|org|info|biz|cn|ru|top|xyz|io|me|cc|site|online|shop|tk|ml)(?![\\p{L}\\p{N}])\\S*",
            Pattern.CASE_INSENSITIVE);

    private Content() {}

    static List<Fault> faults(String name, String text, boolean nameRequired) {
        List<Fault> faults = new ArrayList<>();
        if (PlainText.isBlank(name) && nameRequired) {
            faults.add(Fault.NAME_MISSING);
        } else if (length(name) > LONGEST_NAME) {
            faults.add(Fault.NAME_TOO_LONG);
        } else if (StrangersText.fault(name).isPresent() || name.indexOf('\n') >= 0) {
            faults.add(Fault.NAME_UNREADABLE);
        }
        if (PlainText.isBlank(text)) {
            faults.add(Fault.EMPTY);
        } else if (length(text) > LONGEST) {
            faults.add(Fault.TOO_LONG);
        } else {
            StrangersText.fault(text).map(Content::fault).ifPresent(faults::add);
            if (links(text) > MOST_LINKS) {
                faults.add(Fault.LINKS);
            }
        }
        return faults;
    }

    static int links(String text) {
        return (int) LINK.matcher(text).results().limit(MOST_LINKS + 1L).count();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Fault fault(StrangersText.Fault fault) {
        return switch (fault) {
            case CONTROL -> Fault.CONTROL;
            case DIRECTION -> Fault.DIRECTION;
            case MARKS -> Fault.MARKS;
            case INVISIBLE -> Fault.INVISIBLE;
        };
    }
}
