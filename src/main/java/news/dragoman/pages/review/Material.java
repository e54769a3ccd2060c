package news.dragoman.pages.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.Entry;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Conversations;
import news.dragoman.newsroom.Situation;
import news.dragoman.newsroom.TextChange;
import news.dragoman.pages.MediaCited;
import news.dragoman.pages.PhotoFactsView;
import news.dragoman.publication.Publication;
import news.dragoman.publication.PublicationNote;
import news.dragoman.review.NoteThread;
import news.dragoman.review.SignOff;
import news.dragoman.story.Block;
import news.dragoman.story.BlockSuggestion;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Passage;
import news.dragoman.story.StoryNames;
import news.dragoman.story.Version;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperation;
import news.dragoman.translation.UnitSuggestion;
import org.jspecify.annotations.Nullable;

/**
 * What the page is made from, read in one transaction.
 *
 * @param units a translation's units
 * @param blocks an original's blocks, those that were taken out too
 * @param sources what a translation is pinned to
 * @param source the sentences of what it is drawn from; none unless they are for the person to read
 * @param suggestions what reporters suggest for an original and nobody has answered
 * @param offered what a translation's former holders suggest for its units and nobody has answered
 * @param waiving the line of the record in which four eyes was waived for the next sign-off
 * @param against the version which the text is read against
 * @param notes what readers are told of changes, newest first
 * @param history the last entries, newest first
 * @param operations what was done to a translation's units and holds, oldest first
 * @param said notes and queries about it
 * @param read the sentences of older versions in which units were read, by version, in their order there
 * @param thumbs small pictures by the blocks that are about photos
 * @param photosAside how many of the story's photos never stood in this original
 * @param names of everybody the page may have to name
 */
record Material(
        Situation situation,
        List<Unit> units,
        List<Block> blocks,
        List<Source> sources,
        SourceSentences source,
        List<BlockSuggestion> suggestions,
        List<UnitSuggestion> offered,
        Against against,
        Optional<SignOff> signOff,
        Optional<Publication> publication,
        Optional<Entry> waiving,
        List<PublicationNote> notes,
        List<Entry> history,
        List<UnitOperation> operations,
        Conversations.Said said,
        Map<UUID, List<UUID>> read,
        Map<UUID, PhotoFactsView> thumbs,
        int photosAside,
        StoryNames names,
        Instant now) {

    /** A source, with the number of the version that it is pinned to and of the one that the units are aligned with. */
    record Source(Language language, int pinned, int aligned) {}

    /** A way of reading as the end of an address. */
    String reading(Mode mode) {
        return against.reading(mode);
    }

    /** The sentences of the sources with their words. */
    Map<UUID, SourceSentences.Sentence> sentences() {
        return source.words();
    }

    /** The version which the text is read against; its words are read {@linkplain Materials#stood apart}. */
    Optional<Version> before() {
        return against.version();
    }

    Language language() {
        return situation.edition().language();
    }

    boolean original() {
        return situation.edition().original();
    }

    /** The text as it stands, blank blocks too. */
    List<Passage> passages() {
        return situation.text().passages();
    }

    /** The text as it stands, and the place of a block that was taken out while somebody wrote in it. */
    List<Passage> passages(@Nullable UUID besides) {
        return besides == null || !original()
                ? passages()
                : blocks.stream()
                        .filter(b -> !b.removed() || b.id().equals(besides))
                        .map(b -> new Passage(b.id(), b.kind(), b.removed() ? "" : b.text()))
                        .toList();
    }

    /** Who changed a text last, and when; by text. */
    Map<UUID, TextChange> changes() {
        var changes = new HashMap<UUID, TextChange>();
        blocks.forEach(b -> changes.put(b.id(), TextChange.of(b)));
        units.forEach(u -> TextChange.of(u).ifPresent(change -> changes.put(u.id(), change)));
        return changes;
    }

    /** The media and documents that it goes by; in redline with what came and went, where the other version says. */
    MediaCited cites(Mode mode) {
        return MediaCited.since(
                mode == Mode.REDLINE ? before().flatMap(Version::cited) : Optional.empty(),
                situation.text().cited(),
                language());
    }

    /** How many threads about it are not settled. */
    int open() {
        return (int) said.talks().stream()
                .map(talk -> talk.thread().state())
                .filter(state -> state != NoteThread.State.RESOLVED && state != NoteThread.State.CLOSED)
                .count();
    }

    /** The hash of the very words that are shown. */
    String hash() {
        return CanonicalText.hex(situation.contentHash());
    }
}
