package news.dragoman.newsroom;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.story.StoryNames;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Stage;

/**
 * One edition on the desk, with no more than the person who looks may know of it.
 *
 * @param sources the languages it is drawn from; empty for an original
 * @param sourceHeadline of the pinned source, where the person may read it
 * @param headline its own, where the person may read it: as it stands, else as it was last filed, submitted or signed
 * @param done units that are confirmed
 * @param units how many there are; 0 for an original
 * @param holder who holds it, as an id for {@code names}
 * @param overdue whether the holder's time is over
 * @param signer who signed it
 * @param mine whether the person holds it
 * @param myDraft whether it is a draft of the person's own
 * @param readable whether the person may read any text of it
 * @param returned whether it came back where it is
 * @param returnedToMe whether it came back to this person
 * @param newerSource whether there is a newer source than the pinned one
 * @param onHold whether its story is under a legal hold
 * @param suspended whether readers see that it is being reviewed
 * @param withdrawn whether readers find that it is gone
 * @param correction what it is opened for since it was published
 * @param taskSince since when it has to follow a correction of what it is drawn from
 * @param scheduled when the clock is to publish it, in the zone in which that was said
 * @param overtaken whether something is in the way of that
 * @param embargo until when no reader may see anything of the story; empty once that is over
 * @param claimable whether the person may claim it now
 * @param limit how many claims the desk lets one person hold, where that alone keeps him from claiming it; else 0
 */
public record DeskCard(
        UUID editionId,
        UUID storyId,
        String slugline,
        int urgency,
        Language language,
        List<Language> sources,
        Stage stage,
        int version,
        Optional<Instant> due,
        Instant movedAt,
        String sourceHeadline,
        String headline,
        int done,
        int units,
        Optional<UUID> holder,
        Optional<Instant> until,
        boolean overdue,
        Optional<UUID> signer,
        boolean mine,
        boolean myDraft,
        boolean readable,
        boolean returned,
        boolean returnedToMe,
        boolean newerSource,
        boolean onHold,
        boolean suspended,
        boolean withdrawn,
        Optional<CorrectionKind> correction,
        Optional<Instant> taskSince,
        Optional<ZonedDateTime> scheduled,
        boolean overtaken,
        Optional<ZonedDateTime> embargo,
        boolean claimable,
        int limit,
        StoryNames names) {}
