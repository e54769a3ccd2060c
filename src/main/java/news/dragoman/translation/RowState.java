package news.dragoman.translation;

import java.util.List;
import java.util.UUID;
import news.dragoman.story.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of a translation as a value: what a {@link Unit} holds, but for its place, which is that in its
 * {@link Arrangement}.
 *
 * @param block that it is composed into
 * @param translator whose words stand in it; null where nobody's do
 * @param links the source sentences it answers, or leaves out
 * @param omission why they are left out, where somebody said so
 * @param origin where an addition comes from
 */
public record RowState(
        UUID id,
        UUID block,
        BlockKind kind,
        String text,
        boolean confirmed,
        @Nullable UUID translator,
        List<Link> links,
        boolean omitted,
        @Nullable String omission,
        @Nullable String origin) {

    public RowState {
        links = List.copyOf(links);
    }

    public List<UUID> segments() {
        return links.stream().map(Link::segmentId).toList();
    }

    /** Whether nobody has written in it. */
    public boolean blank() {
        return text.isBlank();
    }

    RowState in(UUID block) {
        return new RowState(id, block, kind, text, confirmed, translator, links, omitted, omission, origin);
    }

    /** The same row answering other sentences. */
    public RowState linked(List<Link> links) {
        return new RowState(id, block, kind, text, confirmed, translator, links, omitted, omission, origin);
    }

    /** The same row with other words; without any it is nobody's and not confirmed. */
    RowState saying(String text) {
        boolean none = text.isBlank();
        return new RowState(
                id, block, kind, text, confirmed && !none, none ? null : translator, links, omitted, omission, origin);
    }

    RowState confirmed(boolean confirmed) {
        return new RowState(id, block, kind, text, confirmed, translator, links, omitted, omission, origin);
    }

    /** Without words, its sentences left out on purpose. */
    public RowState leftOut(@Nullable String reason) {
        return new RowState(id, block, kind, "", false, null, links, true, reason, origin);
    }

    /** The same row under another id. */
    RowState as(UUID id) {
        return new RowState(id, block, kind, text, confirmed, translator, links, omitted, omission, origin);
    }
}
