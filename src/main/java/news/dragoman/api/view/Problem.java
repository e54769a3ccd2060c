package news.dragoman.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request that failed, after RFC 9457. What there is nothing to say of is left out.
 *
 * @param type tells the kind of problem apart; no address
 * @param title what happened, in the language of the answer
 * @param detail what to do
 * @param kind the same as the type, for programs
 * @param reasons every reason at once, for a step or a save that was refused
 * @param field what of the request could not be understood
 * @param reference by which the desk finds a fault in its log
 * @param yours for a stale write: what was sent
 * @param theirs for a stale write: what stands; null where it was taken out
 * @param etag for a stale write: of what stands, for the next If-Match
 * @param by for a stale write: who changed it, as the story shows them
 * @param at for a stale write: when
 */
@Schema(name = "Problem", description = "A request that failed, after RFC 9457.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String kind,
        List<ReasonView> reasons,
        @Nullable String field,
        @Nullable String reference,
        @Nullable Object yours,
        @Nullable Object theirs,
        @Nullable String etag,
        @Nullable String by,
        @Nullable Instant at) {}
