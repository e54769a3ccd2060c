package news.dragoman.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a demo edition. A sentence that nobody has translated yet is the empty string; so is a headline, dek or
 * dateline of a translation that nobody has begun.
 *
 * @param photo caption, alt text and credit of its photo; none without one
 */
public record DemoText(String headline, String dek, String dateline, List<String> photo, List<Paragraph> body) {

    /** What stands for a sentence not translated yet. */
    private static final String UNTOUCHED = "~";
    /** What opens the sentence as first filed. */
    private static final String AT_FIRST = "< ";

    private static final String SUBHEAD = "## ";

    /** A paragraph or a subhead, its sentences in order. */
    public record Paragraph(boolean subhead, List<Sentence> sentences) {}

    /** A sentence as it stands, and as it was first filed; the two differ only where a story was filed again. */
    public record Sentence(String text, String atFirst) {}

    static DemoText of(DemoSection section) {
        return new DemoText(
                section.optional("headline").orElse(""),
                section.optional("dek").orElse(""),
                section.optional("dateline").orElse(""),
                section.optional("caption").isEmpty()
                        ? List.of()
                        : List.of(
                                section.required("caption"),
                                section.optional("alt").orElse(""),
                                section.optional("credit").orElse("")),
                paragraphs(section.body()));
    }

    /** Headline, dek and dateline, what is said about the photo, then every sentence, in the order of a translator's rows. */
    public List<String> rows() {
        return Stream.concat(
                        Stream.concat(Stream.of(headline, dek, dateline), photo.stream()),
                        body.stream().flatMap(p -> p.sentences().stream()).map(Sentence::text))
                .toList();
    }

    /** The same text with empty words about the photo of its source, where nobody has begun them. */
    DemoText besides(DemoText source) {
        return photo.isEmpty() && !source.photo.isEmpty()
                ? new DemoText(headline, dek, dateline, List.of("", "", ""), body)
                : this;
    }

    /** The text as it was first filed. */
    public DemoText atFirst() {
        return new DemoText(
                headline,
                dek,
                dateline,
                photo,
                body.stream()
                        .map(p -> new Paragraph(
                                p.subhead(),
                                p.sentences().stream()
                                        .map(s -> new Sentence(s.atFirst(), s.atFirst()))
                                        .toList()))
                        .toList());
    }

    private static List<Paragraph> paragraphs(List<String> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        String atFirst = "";
        for (String line : lines) {
            if (line.isBlank()) {
                flush(paragraphs, sentences);
            } else if (line.startsWith(SUBHEAD)) {
                String words = line.substring(SUBHEAD.length());
                paragraphs.add(new Paragraph(true, List.of(new Sentence(words, words))));
            } else if (line.startsWith(AT_FIRST)) {
                atFirst = line.substring(AT_FIRST.length());
            } else {
                String text = line.equals(UNTOUCHED) ? "" : line;
                sentences.add(new Sentence(text, atFirst.isEmpty() ? text : atFirst));
                atFirst = "";
            }
        }
        flush(paragraphs, sentences);
        return List.copyOf(paragraphs);
    }

    private static void flush(List<Paragraph> paragraphs, List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            paragraphs.add(new Paragraph(false, List.copyOf(sentences)));
            sentences.clear();
        }
    }
}
