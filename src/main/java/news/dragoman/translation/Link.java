package news.dragoman.translation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A source sentence that a unit answers, as it was read in a version of its source. What has changed since is the
 * difference between that version's words and those of the version the translation is aligned with.
 *
 * @param segmentId the sentence
 * @param versionId the version of the source in which it was read
 */
@Embeddable
public record Link(UUID segmentId, UUID versionId) {}
