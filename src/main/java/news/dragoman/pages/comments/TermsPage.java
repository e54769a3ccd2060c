package news.dragoman.pages.comments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import news.dragoman.comments.CommentTerms;
import news.dragoman.web.reader.CommentWords;
import news.dragoman.web.reader.Frame;

/**
 * The terms for comments.
 *
 * @param lang of the terms, which is English where there are none in the page's language
 * @param since which version, and since when
 * @param now the address of the terms as they are now, for an earlier version; empty where these are they
 */
@CheckedTemplate(basePath = "comments", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TermsPage(
        Frame frame,
        CommentWords words,
        String lang,
        String dir,
        List<Part> parts,
        String since,
        String iso,
        String now)
        implements TemplateInstance {

    /** A line that stands before a paragraph is its heading; else empty. */
    record Part(String heading, String text) {

        static List<Part> of(CommentTerms terms) {
            List<Part> parts = new ArrayList<>();
            for (String piece : terms.terms().strip().split("\n\\s*\n")) {
                String[] lines = piece.strip().split("\n", 2);
                parts.add(lines.length == 2 ? new Part(lines[0].strip(), lines[1].strip()) : new Part("", lines[0]));
            }
            return parts;
        }
    }
}
