package news.dragoman.translation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import news.dragoman.language.Graphemes;
import news.dragoman.language.Sentences;

/**
 * A row's words are cut in two. Both rows answer the same sentence where there is one; where there are several, the
 * first row takes as many as it has sentences, so that a merged row comes apart where it was joined.
 *
 * @param at UTF-16 index into the text
 */
public record Split(UUID unit, int at) implements Operation {

    @Override
    public Kind kind() {
        return Kind.SPLIT;
    }

    @Override
    public Set<UUID> reads() {
        return Set.of(unit);
    }

    @Override
    public UUID focus(Trace trace) {
        return trace.after().get(1).row().id();
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        var row = before.row(unit);
        if (row.omitted()) {
            throw Arrangement.refused("SPLIT_OMITTED");
        }
        String text = row.text();
        if (at < 0 || at > text.length()) {
            throw Arrangement.refused("SPLIT_EDGE");
        }
        if (!Graphemes.mayCut(text, at, before.language())) {
            throw Arrangement.refused("SPLIT_GRAPHEME");
        }
        String left = text.substring(0, at).strip();
        String right = text.substring(at).strip();
        if (left.isBlank() || right.isBlank()) {
            throw Arrangement.refused("SPLIT_EDGE");
        }
        var links = row.links();
        int sentences = Sentences.split(left, before.language()).size();
        int first = Math.max(1, Math.min(links.size() - 1, sentences));
        var leftLinks = links.size() < 2 ? links : links.subList(0, first);
        var rightLinks = links.size() < 2 ? links : links.subList(first, links.size());
        int place = before.at(unit);
        return before.replacing(
                place,
                place + 1,
                List.of(
                        row.saying(left).linked(leftLinks),
                        row.saying(right).linked(rightLinks).as(ids.get())));
    }
}
