package news.dragoman.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.language.Sentences;
import news.dragoman.story.Passage;

/** How a translation's units become the blocks that readers see: joined as the language joins sentences. */
public final class Composition {

    private Composition() {}

    /** The blocks, in order. Units without words take no part, so a block can be blank. */
    public static List<Passage> of(List<Unit> units, Language language) {
        var blocks = new LinkedHashMap<UUID, List<Unit>>();
        units.forEach(
                u -> blocks.computeIfAbsent(u.blockId(), b -> new ArrayList<>()).add(u));
        var passages = new ArrayList<Passage>();
        blocks.forEach((id, parts) -> passages.add(new Passage(
                id, parts.get(0).kind(), join(parts.stream().map(Unit::text).toList(), language))));
        return passages;
    }

    /** One block's text. A single unit stands exactly as it was typed. */
    static String join(List<String> texts, Language language) {
        var written = texts.stream().filter(t -> !t.isBlank()).toList();
        return written.size() == 1 ? written.get(0) : Sentences.join(written, language);
    }
}
