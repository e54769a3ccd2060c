package news.dragoman.pages.comments;

import java.util.List;
import news.dragoman.comments.Arrivals;
import news.dragoman.comments.CommentTerms;
import news.dragoman.comments.Fault;
import news.dragoman.language.Language;
import news.dragoman.web.reader.CommentWords;

/**
 * The form for a comment: what is told beside it, what was typed, and what is wrong with that.
 *
 * @param ticket signed, in place of a cookie
 * @param notice in pieces, each a paragraph
 * @param terms the address of the whole terms
 */
record WriteForm(
        String ticket,
        List<String> notice,
        String noticeLang,
        String noticeDir,
        String terms,
        boolean nameRequired,
        String name,
        String text,
        int longest,
        int longestName,
        String limit,
        List<Trouble> troubles) {

    /** Something wrong, worded; field is the id of what it is about, empty where it is about all. */
    record Trouble(String field, String text) {}

    static WriteForm blank(String ticket, CommentTerms terms, boolean nameRequired, Language page) {
        return of(ticket, terms, nameRequired, page, "", "", List.of());
    }

    static WriteForm of(
            String ticket,
            CommentTerms terms,
            boolean nameRequired,
            Language page,
            String name,
            String text,
            List<Fault> faults) {
        CommentWords words = CommentWords.of(page);
        return new WriteForm(
                ticket,
                terms.notice().lines().filter(line -> !line.isBlank()).toList(),
                terms.language().tag(),
                terms.language().direction().attribute(),
                "/" + page.tag() + "/terms",
                nameRequired,
                name,
                text,
                Arrivals.longest(),
                Arrivals.longestName(),
                words.fill("limit", Arrivals.longest()),
                faults.stream()
                        .map(fault -> new Trouble(fieldOf(fault), worded(fault, words)))
                        .toList());
    }

    private static String fieldOf(Fault fault) {
        return switch (fault.field()) {
            case NAME -> "comment-name";
            case TEXT -> "comment-text";
            case FORM -> "";
        };
    }

    private static String worded(Fault fault, CommentWords words) {
        String key = "fault-" + fault.name();
        return switch (fault) {
            case TOO_LONG -> words.fill(key, Arrivals.longest());
            case NAME_TOO_LONG -> words.fill(key, Arrivals.longestName());
            default -> words.say(key);
        };
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return troubles.stream()
                .filter(trouble -> trouble.field().equals(field))
                .map(Trouble::text)
                .findFirst()
                .orElse("");
    }
}
