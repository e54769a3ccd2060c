package news.dragoman.newsroom;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
 * @param upstream whether what it is drawn from is wrong too, in a correction that is opened, signed or published
 * @param away what is to leave articles, and what readers are told of it; null where nobody said
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
        @Nullable WallTime when,
        boolean upstream,
        @Nullable Away away) {

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
                null,
                false,
                null);
    }

    public static Ask at(int version) {
        return new Ask(version, "", "", "", "");
    }

    public Ask reading(String contentHash) {
        return with(ask -> ask.contentHash = contentHash);
    }

    public Ask because(String reason) {
        return with(ask -> ask.reason = reason);
    }

    public Ask asPinned(String pinnedReason) {
        return with(ask -> ask.pinnedReason = pinnedReason);
    }

    public Ask alone(String soloReason) {
        return with(ask -> ask.soloReason = soloReason);
    }

    /** Names who is to have it. */
    public Ask to(@Nullable UUID receiver) {
        return with(ask -> ask.receiver = receiver);
    }

    /** Says what the version that is cut means for its translations. */
    public Ask weighing(Version.Weight weight) {
        return with(ask -> ask.weight = weight);
    }

    /** Names another edition that the step is about. */
    public Ask about(UUID edition, Spot place) {
        return with(ask -> ask.other = new Other(edition, place));
    }

    /** Means all of the story's editions. */
    public Ask everywhere(boolean everywhere) {
        return with(ask -> ask.everywhere = everywhere);
    }

    /** Says how the text was shown. */
    public Ask readIn(@Nullable ReadIn readIn) {
        return with(ask -> ask.readIn = readIn);
    }

    /** Says whether something is wrong with what is countersigned. */
    public Ask findingFault(boolean fault) {
        return with(ask -> ask.fault = fault);
    }

    /** Says what a published edition is opened for. */
    public Ask correcting(CorrectionKind kind, String note) {
        return with(ask -> ask.correction = new Correction(kind, note));
    }

    /** Says whether what it is drawn from is wrong too. */
    public Ask upstream(boolean upstream) {
        return with(ask -> ask.upstream = upstream);
    }

    /** Gives a day and time. */
    public Ask when(@Nullable WallTime when) {
        return with(ask -> ask.when = when);
    }

    /** Says what is to leave the articles, and what readers are told. */
    public Ask taking(Away away) {
        return with(ask -> ask.away = away);
    }

    /**
     * What is to leave articles.
     *
     * @param blocks by edition; none where a whole article is meant
     * @param told what readers are told, by edition, in its language; an edition that is not named gets the usual words
     */
    public record Away(Map<UUID, Set<UUID>> blocks, Map<UUID, String> told) {
        public static final Away NOTHING = new Away(Map.of(), Map.of());

        public Away {
            blocks = Map.copyOf(blocks);
            told = Map.copyOf(told);
        }

        /** What readers of an edition are told; empty for the usual words. */
        String told(UUID edition) {
            return told.getOrDefault(edition, "");
        }

        Set<UUID> blocks(UUID edition) {
            return blocks.getOrDefault(edition, Set.of());
        }
    }

    Away leaving() {
        return away == null ? Away.NOTHING : away;
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

    /** The same but for what is said of it now. */
    private Ask with(Consumer<Values> said) {
        var values = new Values(this);
        said.accept(values);
        return values.ask();
    }

    /** What an ask is made of, to be changed one by one: a record of so many has no way to change one of them. */
    private static final class Values {
        private int version;
        private String contentHash;
        private String reason;
        private String pinnedReason;
        private String soloReason;
        private @Nullable UUID receiver;
        private Version.Weight weight;
        private @Nullable Other other;
        private boolean everywhere;
        private @Nullable Correction correction;
        private @Nullable ReadIn readIn;
        private boolean fault;
        private @Nullable WallTime when;
        private boolean upstream;
        private @Nullable Away away;

        Values(Ask ask) {
            this.version = ask.version;
            this.contentHash = ask.contentHash;
            this.reason = ask.reason;
            this.pinnedReason = ask.pinnedReason;
            this.soloReason = ask.soloReason;
            this.receiver = ask.receiver;
            this.weight = ask.weight;
            this.other = ask.other;
            this.everywhere = ask.everywhere;
            this.correction = ask.correction;
            this.readIn = ask.readIn;
            this.fault = ask.fault;
            this.when = ask.when;
            this.upstream = ask.upstream;
            this.away = ask.away;
        }

        Ask ask() {
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
                    when,
                    upstream,
                    away);
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
