package news.dragoman.newsroom;

import java.util.UUID;
import news.dragoman.review.ReadIn;
import news.dragoman.story.Version;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says with a step.
 *
 * @param version the edition's version on his page
 * @param contentHash the hash of the text on his page, as hex; empty where the step reads nothing
 * @param reason why, in free words; empty if he gives none
 * @param pinnedReason why it is signed as pinned to an older source version
 * @param soloReason why one person does it alone
 * @param receiver who is to have it: the id under which the story shows somebody, so that of the pen name where he
 *     works under one; null where nobody is named
 * @param weight what a version that the step cuts says to its translations
 * @param other another edition that the step is about: a report to be taken in, a source to be added; null for none
 * @param everywhere whether a step beside the stage is meant for all of the story's editions at once
 * @param correction what a published edition is opened for; null where nobody said
 * @param readIn how the text was shown to whoever signs it; null where nobody said
 * @param fault whether a chief who countersigns has found something wrong
 * @param when a day and time that the step is about; null where nobody gave one
 */
public record Ask(
        int version,
        String contentHash,
        String reason,
        String pinnedReason,
        String soloReason,
        @Nullable UUID receiver,
        Version.Weight weight,
        @Nullable Other other,
        boolean everywhere,
        @Nullable Correction correction,
        @Nullable ReadIn readIn,
        boolean fault,
        @Nullable WallTime when) {

    /**
     * Another edition that a step is about.
     *
     * @param place where what comes of it is to stand
     */
    public record Other(UUID edition, Spot place) {}

    /** Nobody asks yet: a page is drawn, and wants to know what would be open to somebody who gives all reasons. */
    static final Ask LOOKING = new Ask(-1, "", "", "", "");

    public Ask(int version, String contentHash, String reason, String pinnedReason, String soloReason) {
        this(version, contentHash, reason, pinnedReason, soloReason, null);
    }

    public Ask(
            int version,
            String contentHash,
            String reason,
            String pinnedReason,
            String soloReason,
            @Nullable UUID receiver) {
        this(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                Version.Weight.MATERIAL,
                null,
                false,
                null,
                null,
                false,
                null);
    }

    public static Ask at(int version) {
        return new Ask(version, "", "", "", "");
    }

    public Ask reading(String contentHash) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    public Ask because(String reason) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    public Ask asPinned(String pinnedReason) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    public Ask alone(String soloReason) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    /** Names who is to have it. */
    public Ask to(@Nullable UUID receiver) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    /** Says what the version that is cut means for its translations. */
    public Ask weighing(Version.Weight weight) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    /** Names another edition that the step is about. */
    public Ask about(UUID edition, Spot place) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                new Other(edition, place),
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    /** Means all of the story's editions. */
    public Ask everywhere(boolean everywhere) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    /** Says how the text was shown. */
    public Ask readIn(@Nullable ReadIn readIn) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    /** Says whether something is wrong with what is countersigned. */
    public Ask findingFault(boolean fault) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    /** Says what a published edition is opened for. */
    public Ask correcting(CorrectionKind kind, String note) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                new Correction(kind, note),
                readIn,
                fault,
                when);
    }

    /** Gives a day and time. */
    public Ask when(@Nullable WallTime when) {
        return new Ask(
                version,
                contentHash,
                reason,
                pinnedReason,
                soloReason,
                receiver,
                weight,
                other,
                everywhere,
                correction,
                readIn,
                fault,
                when);
    }

    /**
     * What a published edition is opened for.
     *
     * @param note what readers will be told; may be blank
     */
    public record Correction(CorrectionKind kind, String note) {
        boolean told() {
            return !kind.wantsNote() || !note.isBlank();
        }
    }

    boolean looking() {
        return version < 0;
    }

    Facts.Words words() {
        return looking()
                ? new Facts.Words(true, true, true, true)
                : new Facts.Words(
                        !reason.isBlank(),
                        !pinnedReason.isBlank(),
                        !soloReason.isBlank(),
                        correction != null && correction.told());
    }
}
