package news.dragoman.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the table needs to know about one edition and the one who asks, as an unchanging snapshot: a rule can
 * neither query nor change anything.
 *
 * @param stage where the working copy is; null for an edition that does not exist yet
 * @param left the stage a spiked edition left; null otherwise
 * @param everFiled whether a version of an original was ever filed; a translation counts as filed
 * @param readers what readers see of it
 * @param onHold whether the story is under a legal hold
 * @param task whether it has to follow a correction of what it is drawn from
 * @param timing when it may be before readers, and when it is to be
 * @param text null where the step asked about {@linkplain Step#judgesText() does not look at it}
 */
public record Facts(
        @Nullable Stage stage,
        @Nullable Stage left,
        EditionKind kind,
        boolean everFiled,
        PublicState readers,
        boolean onHold,
        boolean task,
        Timing timing,
        Lease lease,
        @Nullable Text text,
        Sources sources,
        Join join,
        Away away,
        Removal removal,
        Family family,
        Eyes eyes,
        Words words,
        Receiver receiver,
        Policy policy,
        Actor actor) {

    /** @throws NullPointerException where it was not gathered */
    @Override
    public Text text() {
        return Objects.requireNonNull(text, "the text was not gathered");
    }

    /** The open claim: by whom, and whether its time is over. */
    public record Lease(@Nullable UUID holder, boolean overdue) {
        public static final Lease NONE = new Lease(null, false);

        /** Whether somebody else may claim: nobody holds it, or the holder's time is over. */
        public boolean free() {
            return holder == null || overdue;
        }
    }

    /**
     * What is on the page.
     *
     * @param unaccounted units whose source sentences are not yet answered for
     * @param unanswered queries to its reporters that are open
     * @param blocking what somebody said about it that must be resolved, and is not
     * @param changed units whose source has changed in a way that matters and about which nobody has said yet that they
     *     still hold
     * @param unsent whether it says something else than its last version
     * @param hashAsRead whether the text is the one the asker has read; true where the step reads nothing
     * @param unnamed people in byline or credit line without a name in the edition's language, as shown in the story
     * @param wordless captions, alt texts and credits that its photos want and do not have
     */
    public record Text(
            boolean headline,
            boolean byline,
            boolean paragraph,
            List<UUID> unaccounted,
            int unanswered,
            int blocking,
            List<UUID> changed,
            boolean unsent,
            boolean hashAsRead,
            List<String> unnamed,
            int wordless) {
        public static final Text COMPLETE =
                new Text(true, true, true, List.of(), 0, 0, List.of(), true, true, List.of(), 0);

        public Text {
            unaccounted = List.copyOf(unaccounted);
            changed = List.copyOf(changed);
            unnamed = List.copyOf(unnamed);
        }
    }

    /**
     * The editions a translation is drawn from; for an original all is well.
     *
     * @param filed each was filed or submitted at least once
     * @param recalled one is back with its reporters
     * @param spiked one is spiked
     * @param newer numbers of newer source versions that change what the pinned one says; a minor change is none
     * @param behind whether the units are not yet aligned with the newest of them
     * @param published each is before readers
     * @param fresh the one that is to be added is none of them yet
     * @param acyclic and is not drawn from this edition itself, through relays neither
     */
    public record Sources(
            boolean filed,
            boolean recalled,
            boolean spiked,
            List<Integer> newer,
            boolean behind,
            boolean published,
            boolean fresh,
            boolean acyclic) {
        public static final Sources SOUND = new Sources(true, false, false, List.of(), false, true, true, true);

        /** Drawn from editions of which one was never filed or submitted. */
        public static final Sources UNFILED = new Sources(false, false, false, List.of(), false, false, true, true);

        public Sources {
            newer = List.copyOf(newer);
        }
    }

    /**
     * Joining: this edition's own past, and the other report that is to be taken in.
     *
     * @param away whether this one was joined into another story
     * @param alike the other one is an original in the same language, of another story
     * @param inEdit it is in EDIT
     * @param neverPublished no reader ever saw it
     * @param free nobody holds it, or the asker does
     * @param translationsUnpublished nor did a reader see a translation drawn from it
     * @param namesFit nobody whom it names openly works under a pen name here
     * @param released its story is not under a legal hold
     * @param embargoKept no embargo stands on its story, or one on this story that lasts as long
     */
    public record Join(
            boolean away,
            boolean alike,
            boolean inEdit,
            boolean neverPublished,
            boolean free,
            boolean translationsUnpublished,
            boolean namesFit,
            boolean released,
            boolean embargoKept) {
        /** Nothing is to be joined, or it is not asked yet what. */
        public static final Join OPEN = new Join(false, true, true, true, true, true, true, true, true);

        /** This one was joined into another story. */
        public static final Join AWAY = new Join(true, true, true, true, true, true, true, true, true);

        /** There is nothing that could be taken in. */
        public static final Join NOTHING = new Join(false, false, false, true, true, true, true, true, true);
    }

    /**
     * What is to leave the article, or all of it.
     *
     * @param proposer who has proposed to withdraw it; null while nobody has
     * @param told readers will be told why it was withdrawn
     * @param chosen something is chosen that stands in the article
     * @param headlineStays no headline is chosen, in no language
     * @param paragraphStays a paragraph is left in every language
     * @param sourceWithdrawn something that it is drawn from was withdrawn
     * @param signedBeside whoever signed it said why it stays with readers though a source of it is gone
     * @param redactedSince words were taken out of an article of its story, in any language, since it was signed
     */
    public record Away(
            @Nullable UUID proposer,
            boolean told,
            boolean chosen,
            boolean headlineStays,
            boolean paragraphStays,
            boolean sourceWithdrawn,
            boolean signedBeside,
            boolean redactedSince) {
        /** Nobody wants anything away, or it is not asked yet what. */
        public static final Away NOTHING = new Away(null, true, true, true, true, false, false, false);
    }

    /**
     * Words that are to be taken from the past.
     *
     * @param past they stand in no working copy of the story, and not before readers
     * @param asked somebody has asked that they be erased, and it is neither done nor dropped
     * @param another the asker is not the one who did
     */
    public record Removal(boolean past, boolean asked, boolean another) {
        /** It is not asked yet which. */
        public static final Removal OPEN = new Removal(true, false, true);
    }

    /** The same, asked about words of the past. */
    public Facts about(Removal removal) {
        return new Facts(
                stage, left, kind, everFiled, readers, onHold, task, timing, lease, text, sources, join, away, removal,
                family, eyes, words, receiver, policy, actor);
    }

    /**
     * The story's other editions.
     *
     * @param languageFree no edition has the language asked for
     * @param translationsIdle no translation drawn from this edition is claimed and in time
     * @param translationsEarly none of them is past EDIT
     */
    public record Family(boolean languageFree, boolean translationsIdle, boolean translationsEarly) {
        public static final Family QUIET = new Family(true, true, true);
    }

    /**
     * Who has had a hand in the words that are to be signed.
     *
     * @param hands everyone who changed this edition's text in DRAFT or TRANSLATION in any round, and its and its
     *     sources' reporters
     * @param apart whose words came by joining, and whom the story knows by another name: nothing may say that they are
     *     his, so he signs nowhere, not even with a reason
     * @param waivedBy the chief who lets one of them sign this time; null where nobody does
     * @param alone who signed his own work, as the desk allows, without another chief having looked at it since
     */
    public record Eyes(
            Set<UUID> hands, Set<UUID> apart, @Nullable UUID waivedBy, Set<UUID> alone) {
        public Eyes {
            hands = Set.copyOf(hands);
            apart = Set.copyOf(apart);
            alone = Set.copyOf(alone);
        }

        public Eyes(Set<UUID> hands) {
            this(hands, Set.of(), null, Set.of());
        }
    }

    /**
     * What the asker says with the step.
     *
     * @param reason why, in free words
     * @param pinnedReason why the text is signed as pinned to an older source version
     * @param soloReason why one person does it alone
     * @param told what kind of correction it is, with a note for readers where that kind wants one
     */
    public record Words(boolean reason, boolean pinnedReason, boolean soloReason, boolean told) {
        public static final Words NONE = new Words(false, false, false, false);
    }

    /**
     * Who is to have the edition, where a step gives it to somebody.
     *
     * @param person seen from the edition as an asker is; null where nobody is named, or nobody whom the asker may name
     * @param open whether that is not asked yet, as while a page is drawn
     */
    public record Receiver(@Nullable Actor person, boolean open) {
        public static final Receiver NOBODY = new Receiver(null, false);
        public static final Receiver OPEN = new Receiver(null, true);
    }

    /** What the desk has decided. */
    public record Policy(FourEyes fourEyes, boolean originalFirst, int claimLimit) {}

    /** The same, asked by the clock when the scheduled time has come, or now if that is later. It gives no reasons. */
    public Facts byTheClock() {
        var due = timing.scheduled();
        var then = due == null || due.toInstant().isBefore(timing.now()) ? timing.now() : due.toInstant();
        return new Facts(
                stage,
                left,
                kind,
                everFiled,
                readers,
                onHold,
                task,
                timing.at(then),
                lease,
                text,
                sources,
                join,
                away,
                removal,
                family,
                eyes,
                Words.NONE,
                receiver,
                policy,
                Actor.CLOCK);
    }

    /** Whether readers ever saw it. */
    public boolean everPublished() {
        return readers != PublicState.NONE;
    }

    /** Whether readers see it though something that it is drawn from was withdrawn, spiked or taken back. */
    public boolean beside() {
        return readers.live() && (away.sourceWithdrawn() || sources.spiked() || sources.recalled());
    }

    /** The same, and whoever signed it has not said why it stays with readers. */
    public boolean besideUnexplained() {
        return beside() && !away.signedBeside();
    }

    /** Whether the asker holds the edition. */
    public boolean held() {
        return lease.holder() != null && lease.holder().equals(actor.id());
    }
}
