package news.dragoman.workflow;

import static news.dragoman.workflow.Decision.Kind.NOT_NOW;
import static news.dragoman.workflow.Decision.Kind.NOT_YET;
import static news.dragoman.workflow.Decision.Kind.NOT_YOU;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition of a step. Its name is the code of the refusal that words it. */
public enum Guard {
    MAY_READ_STORY(NOT_YOU, f -> f.actor().readsStory()),
    LANGUAGE_FREE(NOT_NOW, f -> f.family().languageFree()),

    HAS_HEADLINE(NOT_YET, f -> f.text().headline()),
    HAS_BYLINE(NOT_YET, f -> f.text().byline()),
    HAS_PARAGRAPH(NOT_YET, f -> f.text().paragraph()),

    /** The story is not under a legal hold. */
    NOT_ON_HOLD(NOT_NOW, f -> !f.onHold()),
    ON_HOLD(NOT_NOW, Facts::onHold),
    /** Readers see the article. */
    BEFORE_READERS(NOT_NOW, f -> f.readers() == PublicState.LIVE),
    SUSPENDED(NOT_NOW, f -> f.readers() == PublicState.SUSPENDED),
    /** There is an article: readers see it, or that it is being reviewed. */
    ARTICLE_LIVE(NOT_NOW, f -> f.readers().live()),

    /** Something is chosen that stands in the article. */
    BLOCKS_CHOSEN(NOT_YET, f -> f.away().chosen()),
    /** An article without its headline is none: it is suspended or withdrawn instead. */
    HEADLINE_STAYS(NOT_YET, f -> f.away().headlineStays()),
    /** At least one paragraph is left in every language. */
    PARAGRAPH_STAYS(NOT_YET, f -> f.away().paragraphStays()),
    /** What readers will find in the article's place, in its language. */
    NOTICE_GIVEN(NOT_YET, f -> f.away().told()),
    NOT_PROPOSED(NOT_NOW, f -> f.away().proposer() == null),
    /** Somebody has proposed to withdraw it. */
    PROPOSED(NOT_NOW, f -> f.away().proposer() != null),
    /** Two people withdraw, judged by person. */
    ANOTHER_PROPOSED(NOT_YOU, f -> f.away().proposer() == null || !proposedIt(f)),
    PROPOSED_IT(NOT_YOU, f -> f.away().proposer() == null || proposedIt(f)),

    /** No embargo stands. Arguments: until when, and the zone in which that was set. */
    EMBARGO_PASSED(NOT_NOW, f -> !f.timing().embargoed(), f -> time(f.timing().embargo())),
    EMBARGOED(NOT_NOW, f -> f.timing().embargoed()),
    /** Readers see the story in no language. */
    SHOWN_NOWHERE(NOT_NOW, f -> !f.timing().shown()),
    SCHEDULED(NOT_NOW, f -> f.timing().scheduled() != null),
    /** The clock waits until the time that was set; people need not. */
    ITS_TIME(NOT_NOW, f -> !f.actor().clock() || f.timing().due()),
    /** The clock puts out what was signed only while the source still says what it said then, where the desk waits. */
    SOURCE_AS_SIGNED(NOT_NOW, f -> !f.actor().clock() || !f.timing().moved()),
    TIME_GIVEN(NOT_YET, f -> f.timing().given()),
    /** Clocks there show that time. Arguments: the last minute before and the first after those they skip, and the zone. */
    TIME_EXISTS(NOT_YET, f -> f.timing().exists(), f -> candidates(f)),
    /** It is one moment. Arguments: both moments that it can be, and the zone. */
    TIME_CLEAR(NOT_YET, f -> f.timing().clear(), f -> candidates(f)),
    TIME_AHEAD(NOT_YET, f -> f.timing().ahead()),
    /** Arguments: until when the embargo stands, and its zone. */
    TIME_AFTER_EMBARGO(
            NOT_YET, f -> f.timing().afterEmbargo(), f -> time(f.timing().embargo())),

    /** The words stand in no working copy of the story, and not before readers. */
    WORDS_OF_THE_PAST(NOT_NOW, f -> f.removal().past()),
    /** Somebody has asked that they be erased. */
    ERASURE_ASKED(NOT_NOW, f -> f.removal().asked()),
    /** And it was somebody else. */
    SECOND_PERSON(NOT_YOU, f -> f.removal().another()),

    TASK_OPEN(NOT_NOW, Facts::task),
    EVER_PUBLISHED(NOT_NOW, Facts::everPublished),
    /** What kind of correction it is, and a note for readers where they must be told. */
    READERS_TOLD(NOT_YET, f -> f.words().told()),
    NEVER_PUBLISHED(NOT_NOW, f -> !f.everPublished()),
    /** Nobody holds it, or the holder's time is over. Argument: the holder's id. */
    UNCLAIMED(
            NOT_NOW,
            f -> f.lease().free(),
            f -> List.of(Objects.requireNonNull(f.lease().holder()).toString())),
    OVERDUE(NOT_NOW, f -> f.lease().holder() != null && f.lease().overdue()),
    /** Argument: how many claims a person may hold. */
    BELOW_CLAIM_LIMIT(
            NOT_NOW,
            f -> f.actor().claims() < f.policy().claimLimit() || f.held(),
            f -> List.of(Integer.toString(f.policy().claimLimit()))),
    TRANSLATIONS_IDLE(NOT_NOW, f -> f.family().translationsIdle()),
    TRANSLATIONS_EARLY(NOT_NOW, f -> f.family().translationsEarly()),

    SOURCES_FILED(NOT_YET, f -> f.sources().filed()),
    /** It is not drawn from that edition already. */
    SOURCE_NEW(NOT_NOW, f -> f.sources().fresh()),
    /** What is drawn from an edition is no source of it, through relays neither. */
    NO_CYCLE(NOT_NOW, f -> f.sources().acyclic()),
    SOURCES_NOT_RECALLED(NOT_NOW, f -> !f.sources().recalled()),
    /** None is back with its reporters; a correction of what readers see goes on. */
    SOURCES_FILED_STILL(NOT_NOW, f -> !f.sources().recalled() || f.readers().live()),
    /** None was spiked; a correction of what readers see goes on. */
    SOURCES_NOT_SPIKED(NOT_NOW, f -> !f.sources().spiked() || f.readers().live()),
    /** Nothing that it is drawn from was withdrawn; a correction of what readers see goes on. */
    SOURCES_NOT_WITHDRAWN(
            NOT_NOW, f -> !f.away().sourceWithdrawn() || f.readers().live()),
    /** What was taken from readers in one language does not come to them in another, signed before. */
    NOT_REDACTED_SINCE(NOT_NOW, f -> !f.away().redactedSince()),
    /** Such a correction, beside a source that was withdrawn, spiked or taken back, wants a reason, once. */
    REASON_BESIDE_SOURCE(NOT_YET, f -> !f.besideUnexplained() || f.words().reason()),
    /** Argument: how many units are unanswered. */
    ALL_ACCOUNTED(
            NOT_YET,
            f -> f.text().unaccounted().isEmpty(),
            f -> List.of(Integer.toString(f.text().unaccounted().size()))),
    /** Argument: how many queries nobody has answered, closed or carried over. */
    QUERIES_SETTLED(
            NOT_YET,
            f -> f.text().unanswered() == 0,
            f -> List.of(Integer.toString(f.text().unanswered()))),
    /** Nothing that was said about the text still has to be resolved. Argument: how many such threads are open. */
    NOTHING_BLOCKING(
            NOT_YET,
            f -> f.text().blocking() == 0,
            f -> List.of(Integer.toString(f.text().blocking()))),
    /** A change of the source that matters is resolved in every unit. Argument: how many units are still open. */
    CHANGES_RESOLVED(
            NOT_YET,
            f -> f.text().changed().isEmpty() && !f.sources().behind(),
            f -> List.of(Integer.toString(Math.max(1, f.text().changed().size())))),
    REASON_GIVEN(NOT_YET, f -> f.words().reason()),
    /** What was changed, in a few words, for those who translate it. */
    NOTE_GIVEN(NOT_YET, f -> f.words().reason()),
    /** The text says something else than its last version. */
    TEXT_CHANGED(NOT_YET, f -> f.text().unsent()),
    /** Nobody else holds it, or the holder's time is over. Argument: the holder's id. */
    NOBODY_ELSE_HOLDS(
            NOT_NOW,
            f -> f.lease().free() || f.held(),
            f -> List.of(Objects.requireNonNull(f.lease().holder()).toString())),

    /** The other report is an original in the same language, of another story. */
    JOINED_ALIKE(NOT_YET, f -> f.join().alike()),
    JOINED_IN_EDIT(NOT_NOW, f -> f.join().inEdit()),
    JOINED_NEVER_PUBLISHED(NOT_NOW, f -> f.join().neverPublished()),
    /** Nobody else has the other report in hand. It names nobody: the other story may know him by another name. */
    JOINED_FREE(NOT_NOW, f -> f.join().free()),
    JOINED_TRANSLATIONS_UNPUBLISHED(NOT_NOW, f -> f.join().translationsUnpublished()),
    /** Nobody's own name would come into a story where he works under a pen name. It says of whom to nobody. */
    JOINED_NAMES_FIT(NOT_NOW, f -> f.join().namesFit()),
    /** What a legal hold has stopped is not let go on by moving it into another story. */
    JOINED_NOT_ON_HOLD(NOT_NOW, f -> f.join().released()),
    /** Nor is what waits for the end of an embargo published before it. */
    JOINED_EMBARGO_KEPT(NOT_NOW, f -> f.join().embargoKept()),
    /** It was not joined into another story: its text stands there now. */
    NOT_JOINED(NOT_NOW, f -> !f.join().away()),

    /** Somebody else has it in hand. */
    HELD_BY_ANOTHER(NOT_NOW, f -> f.lease().holder() != null && !f.held()),
    /** Whoever is to have it might claim it himself: judged by the row claim's own rule. */
    RECEIVER_ENTITLED(
            NOT_YET,
            f -> f.receiver().open()
                    || f.receiver().person() != null
                            && Who.entitled(f.stage(), f.receiver().person())),
    RECEIVER_ANOTHER(
            NOT_YET,
            f -> f.receiver().person() == null
                    || !Objects.equals(f.receiver().person().id(), f.actor().id())),

    /** The text is the one on the asker's screen. */
    TEXT_AS_READ(NOT_NOW, f -> f.text().hashAsRead()),
    /** No newer source version, or signed as pinned with a reason. Argument: the newest version's number. */
    PINNED_OR_CURRENT(
            NOT_YET,
            f -> f.sources().newer().isEmpty() || f.words().pinnedReason(),
            f -> List.of(f.sources().newer().get(f.sources().newer().size() - 1).toString())),
    /** Arguments: those without a name in the edition's language, as the story shows them. */
    NAMES_PRESENT(NOT_YET, f -> f.text().unnamed().isEmpty(), f -> f.text().unnamed()),
    /** Every photo has its caption, alt text and credit. Argument: how many are missing. */
    PHOTO_TEXTS(
            NOT_YET,
            f -> f.text().wordless() == 0,
            f -> List.of(Integer.toString(f.text().wordless()))),
    /**
     * Whoever signs off has had no hand in the words, or a chief, who is somebody else, lets him this once. Judged by
     * person, never by persona, and the refusal names nobody: it must not say who is behind a pen name.
     */
    FOUR_EYES(
            NOT_YOU,
            f -> !contains(f.eyes().apart(), f)
                    && (f.policy().fourEyes() == FourEyes.SOLO_ALLOWED || !ownWork(f) || waived(f))),
    /** Where the desk allows one person alone, only with a reason that stays on record. */
    SOLO_REASON(
            NOT_YET,
            f -> !(f.policy().fourEyes() == FourEyes.SOLO_ALLOWED && ownWork(f))
                    || f.words().soloReason()),

    /** The desk asks for four eyes; where one person may do it alone, there is nothing to waive. */
    EYES_REQUIRED(NOT_NOW, f -> f.policy().fourEyes() == FourEyes.REQUIRED),
    NOT_WAIVED(NOT_NOW, f -> f.eyes().waivedBy() == null),
    /** Somebody has signed his own work, and no other chief has looked at it since. */
    SIGNED_ALONE(NOT_NOW, f -> !f.eyes().alone().isEmpty()),
    /** Whoever signed alone does not countersign it himself. */
    NOT_THE_SIGNER(
            NOT_YOU,
            f -> f.eyes().alone().isEmpty()
                    || f.eyes().alone().stream()
                            .anyMatch(p -> !p.equals(f.actor().id()))),

    /** The desk's policy: a translation follows its original. What readers have already is not the first. */
    ORIGINAL_FIRST(
            NOT_NOW,
            f -> !f.policy().originalFirst()
                    || f.sources().published()
                    || f.readers().live());

    private static final Set<Guard> OF_TEXT = EnumSet.of(
            HAS_HEADLINE,
            HAS_BYLINE,
            HAS_PARAGRAPH,
            ALL_ACCOUNTED,
            QUERIES_SETTLED,
            NOTHING_BLOCKING,
            CHANGES_RESOLVED,
            TEXT_CHANGED,
            TEXT_AS_READ,
            NAMES_PRESENT,
            PHOTO_TEXTS);

    private final Decision.Kind kind;
    private final Predicate<Facts> rule;
    private final Function<Facts, List<String>> args;

    Guard(Decision.Kind kind, Predicate<Facts> rule) {
        this(kind, rule, f -> List.of());
    }

    Guard(Decision.Kind kind, Predicate<Facts> rule, Function<Facts, List<String>> args) {
        this.kind = kind;
        this.rule = rule;
        this.args = args;
    }

    /** Which kind of refusal a failure is. */
    public Decision.Kind kind() {
        return kind;
    }

    /** Whether it asks for {@link Facts#text()}. */
    boolean ofText() {
        return OF_TEXT.contains(this);
    }

    /** Whether the condition is met. */
    public boolean holds(Facts facts) {
        return rule.test(facts);
    }

    Reason failed(Facts facts) {
        return new Reason(name(), args.apply(facts));
    }

    /** Whether the asker had a hand in the words himself. */
    static boolean ownWork(Facts f) {
        return contains(f.eyes().hands(), f);
    }

    /** Whether a chief lets the asker sign his own work this once; he cannot let himself. */
    static boolean waived(Facts f) {
        UUID by = f.eyes().waivedBy();
        return by != null && !by.equals(f.actor().id());
    }

    /** A moment in its zone, as arguments of a reason: the instant, and the zone's name. */
    private static List<String> time(@Nullable ZonedDateTime at) {
        return at == null
                ? List.of()
                : List.of(at.toInstant().toString(), at.getZone().getId());
    }

    private static List<String> candidates(Facts f) {
        var asked = Objects.requireNonNull(f.timing().asked());
        return Stream.concat(
                        asked.candidates().stream().map(at -> at.toInstant().toString()),
                        Stream.of(asked.zone().getId()))
                .toList();
    }

    private static boolean proposedIt(Facts f) {
        return Objects.equals(f.away().proposer(), f.actor().id());
    }

    private static boolean contains(Set<UUID> people, Facts f) {
        return f.actor().id() != null && people.contains(f.actor().id());
    }
}
