package news.dragoman.api.view;

import java.util.UUID;

/**
 * A source of a translation.
 *
 * @param version the number of the version it is pinned to
 * @param alignedVersion the number of the version that its units are aligned with, which is the pinned one or newer
 * @param aligned that version's id: say it back with what you save as what you have read
 */
public record SourceView(UUID edition, String language, int version, int alignedVersion, UUID aligned) {}
