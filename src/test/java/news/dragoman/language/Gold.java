package news.dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Paragraphs of invented news with the sentences an editor would see in them: one a line, an empty line between. */
record Gold(List<List<String>> paragraphs) {

    /** How many sentences there are, how many were found exactly, and every paragraph that was cut otherwise. */
    record Score(int sentences, int exact, List<String> misses) {
        double share() {
            return (double) exact / sentences;
        }
    }

    static Gold read(String folder, Language language) {
        try (InputStream in = Gold.class.getResourceAsStream(folder + "/" + language.tag() + ".txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Gold(Stream.of(text.strip().split("\n\n+"))
                    .map(paragraph -> List.of(paragraph.split("\n")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Score score(Language language) {
        int sentences = 0;
        int exact = 0;
        List<String> misses = new ArrayList<>();
        for (List<String> expected : paragraphs) {
            String text = Sentences.join(expected, language);
            List<String> found = Sentences.split(text, language);
            Set<Span> right = new LinkedHashSet<>(spans(text, expected));
            sentences += right.size();
            right.retainAll(spans(text, found));
            exact += right.size();
            if (!found.equals(expected)) {
                misses.add(String.join(" ⏐ ", found));
            }
        }
        return new Score(sentences, exact, misses);
    }

    private record Span(int start, int end) {}

    private static List<Span> spans(String text, List<String> parts) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String part : parts) {
            int start = text.indexOf(part, at);
            at = start + part.length();
            spans.add(new Span(start, at));
        }
        return spans;
    }
}
