package news.dragoman.pages.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.review.Redline;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.BlockSuggestion;
import news.dragoman.story.Passage;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitSuggestion;
import news.dragoman.web.CurrentPerson;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter suggests for a block, with the difference to what it was made from; or a translation's former holder
 * for a row, with the difference to what stands there.
 *
 * @param answered where it is answered, below the edition's address
 * @param no the last word of the address at which it is turned down
 * @param number of the paragraph; 0 for what is none
 * @param stale whether somebody changed the block since
 */
record Suggested(
        String answered,
        String no,
        UUID block,
        BlockKind kind,
        int number,
        String by,
        String at,
        String lang,
        String dir,
        List<Redline.Run> runs,
        boolean stale) {

    static List<Suggested> of(Material material, CurrentPerson current) {
        return Stream.concat(
                        material.suggestions().stream().map(s -> of(s, material, current)),
                        material.offered().stream().map(s -> of(s, material, current)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** One for a row; a row that is not there any more has no number, and is taken in by hand. */
    private static Suggested of(UnitSuggestion suggestion, Material material, CurrentPerson current) {
        var unit = material.units().stream()
                .filter(u -> u.id().equals(suggestion.unitId()))
                .findFirst();
        var language = material.language();
        var paragraphs = material.passages().stream()
                .filter(p -> p.kind() == BlockKind.PARAGRAPH)
                .map(Passage::id)
                .toList();
        return new Suggested(
                "unit-suggestions/" + suggestion.id(),
                "dismiss",
                unit.map(Unit::blockId).orElse(suggestion.unitId()),
                unit.map(Unit::kind).orElse(BlockKind.PARAGRAPH),
                unit.map(u -> paragraphs.indexOf(u.blockId()) + 1).orElse(0),
                material.names().of(suggestion.suggestedBy(), current.face().tag()),
                current.clock(suggestion.at()),
                language.tag(),
                language.direction().attribute(),
                Redline.close(unit.map(Unit::text).orElse(""), suggestion.text(), language),
                unit.isEmpty());
    }

    private static @Nullable Suggested of(BlockSuggestion suggestion, Material material, CurrentPerson current) {
        int paragraphs = 0;
        for (Block block : material.blocks()) {
            boolean paragraph = block.kind() == BlockKind.PARAGRAPH && !block.removed();
            paragraphs += paragraph ? 1 : 0;
            if (block.id().equals(suggestion.blockId())) {
                var language = material.language();
                return new Suggested(
                        "suggestions/" + suggestion.id(),
                        "decline",
                        block.id(),
                        block.kind(),
                        paragraph ? paragraphs : 0,
                        material.names()
                                .of(suggestion.suggestedBy(), current.face().tag()),
                        current.clock(suggestion.at()),
                        language.tag(),
                        language.direction().attribute(),
                        Redline.close(suggestion.before(), suggestion.text(), language),
                        block.removed() || !block.text().equals(suggestion.before()));
            }
        }
        return null;
    }
}
