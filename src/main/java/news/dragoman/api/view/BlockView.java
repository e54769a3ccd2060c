package news.dragoman.api.view;

import java.util.UUID;
import news.dragoman.story.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text.
 *
 * @param photo that it is about: its caption, alt text or credit; null for any other text
 * @param version of the block, which is also its ETag; null where it is composed of a translation's units or frozen
 */
public record BlockView(
        UUID id,
        BlockKind kind,
        @Nullable UUID photo,
        String text,
        @Nullable Integer version) {}
