package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.people.Person;
import news.dragoman.publication.Publication;
import news.dragoman.publication.PublicationNote;
import news.dragoman.publication.PublicationNotes;
import news.dragoman.publication.PublicationPhoto;
import news.dragoman.review.Previews;
import news.dragoman.review.Redaction;
import news.dragoman.review.Redactions;
import news.dragoman.review.Task;
import news.dragoman.story.BlockKind;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Passage;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.Version;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * Takes chosen blocks out of live articles and working copies, in as many languages as were chosen: all of it or nothing.
 * Whoever calls has locked all editions of the story.
 */
@ApplicationScoped
class Redacting {

    private final LiveArticles articles;
    private final PhotoBlocks about;
    private final RedactedText text;
    private final PublicationNotes notes;
    private final Redactions redactions;
    private final Previews previews;
    private final SigningDesk signing;
    private final Gatherer gatherer;
    private final Cutter cutter;
    private final Entries entries;
    private final Telling telling;
    private final Following following;
    private final Realignment realignment;
    private final PhotoErasing erasing;
    private final Event<StepTaken> taken;

    Redacting(
            LiveArticles articles,
            PhotoBlocks about,
            RedactedText text,
            PublicationNotes notes,
            Redactions redactions,
            Previews previews,
            SigningDesk signing,
            Gatherer gatherer,
            Cutter cutter,
            Entries entries,
            Telling telling,
            Following following,
            Realignment realignment,
            PhotoErasing erasing,
            Event<StepTaken> taken) {
        this.articles = articles;
        this.about = about;
        this.text = text;
        this.notes = notes;
        this.redactions = redactions;
        this.previews = previews;
        this.signing = signing;
        this.gatherer = gatherer;
        this.cutter = cutter;
        this.entries = entries;
        this.telling = telling;
        this.following = following;
        this.realignment = realignment;
        this.erasing = erasing;
        this.taken = taken;
    }

    /**
     * What was taken out of one edition.
     *
     * @param cut the version that its translations are drawn from now; null where nothing of theirs has changed
     * @param units rows that lost their words
     */
    record Taken(Edition edition, @Nullable Version cut, Set<UUID> blocks, Set<UUID> units, String line) {}

    /** Takes what was chosen out of the edition at which it was pressed. Its entry is not written yet. */
    Taken from(Situation situation, Ask ask, Person person, Instant now) {
        var edition = situation.edition();
        var article = articles.of(edition).orElseThrow();
        var away = ask.leaving();
        var blocks = article.among(away.blocks(edition.id()));
        String line = away.told(edition.id());
        takeFromArticle(article, edition, blocks, line);
        notes.persist(new PublicationNote(edition.id(), PublicationNote.Kind.REDACTION, line, now));
        var file = situation.file();
        int number = file.latest(edition.id()).orElseThrow().number();
        if (!said(file, situation)) { // words that stand in no version yet are not lost
            number = cutter.cut(situation, Version.CutAt.ABANDONED, Version.Label.PLAIN, person.id(), now)
                    .number();
        }
        boolean closed = edition.stage() == Stage.READY || edition.stage() == Stage.PUBLISHED;
        signing.becomeVoid(edition.id(), now);
        previews.endAll(edition.id(), person.id(), now);
        if (closed && edition.correction().isEmpty()) {
            edition.correct(CorrectionKind.REDACTION, "", now);
        }
        var units = text.takeFrom(edition, article.version(), blocks, ask.reason(), person.id(), now);
        var cut = text.cut(file, edition, blocks, units, ask.reason(), number + 1, person.id(), now);
        return new Taken(edition, cut, blocks, units, line);
    }

    /** Keeps what was taken out, takes the others that were chosen along, and tells people. */
    void others(Taken first, Situation situation, Ask ask, Entry entry, Person person) {
        var all = new ArrayList<Taken>();
        all.add(first);
        keep(first, entry);
        telling.of(entry, situation, first.cut());
        var chosen = situation.file().editions().stream()
                .filter(e -> !e.id().equals(entry.editionId()) && chosen(e, ask))
                .toList();
        // all are locked: what the file says of these nobody has changed since
        var gathered = gatherer.situations(situation.file(), chosen, Step.SIGN_OFF, person, ask);
        for (Edition other : chosen) {
            var there = Objects.requireNonNull(gathered.get(other.id()));
            var from = there.edition().stage();
            var what = from(there, ask, person, entry.at());
            var to = from == Stage.READY || from == Stage.PUBLISHED ? Stage.EDIT : from;
            var also = entry.alsoOn(other.id(), from, to)
                    .version(what.cut() == null ? null : what.cut().id());
            var scheduled = other.schedule();
            if (to != from) {
                other.move(to, entry.at());
            }
            entries.persist(also);
            if (other.schedule().isEmpty()) {
                scheduled.ifPresent(schedule -> telling.dropped(schedule, also));
            }
            keep(what, also);
            telling.of(also, there, what.cut());
            all.add(what);
        }
        var names = all.stream().map(t -> t.edition().id()).collect(Collectors.toSet());
        for (Taken one : all) {
            if (one.cut() != null) {
                redactions.flush(); // whoever follows reads anew what was changed here
                realignment.follow(situation.file(), one.edition(), one.cut());
                following.tookAway(situation.file(), one.edition(), Task.Cause.REDACTION, entry, names);
            }
            if (one != first) {
                taken.fire(new StepTaken(
                        Step.REDACT, entry.storyId(), one.edition().id()));
            }
        }
        for (Taken one : all) {
            if (!one.edition().original()) {
                redactions.flush();
                realignment.catchUp(one.edition());
                realignment.settleLeftOut(one.edition(), one.units());
            }
        }
    }

    private boolean chosen(Edition other, Ask ask) {
        var blocks = ask.leaving().blocks(other.id());
        return !blocks.isEmpty()
                && articles.of(other).filter(a -> !a.among(blocks).isEmpty()).isPresent();
    }

    private void keep(Taken what, Entry entry) {
        redactions.persist(new Redaction(
                entry.storyId(),
                what.edition().id(),
                Objects.requireNonNull(entry.id()),
                what.blocks(),
                what.units(),
                what.line(),
                entry.at()));
    }

    private void takeFromArticle(LiveArticle article, Edition edition, Set<UUID> blocks, String line) {
        Set<Integer> places = new HashSet<>();
        boolean dek = false;
        boolean dateline = false;
        for (LiveArticle.Part part : article.shown()) {
            if (!blocks.contains(part.block())) {
                continue;
            }
            if (part.place() >= 0) {
                places.add(part.place());
            }
            dek |= part.kind() == BlockKind.DEK;
            dateline |= part.kind() == BlockKind.DATELINE;
        }
        List<Passage> left = article.shown().stream()
                .filter(p -> !blocks.contains(p.block()))
                .map(p -> new Passage(p.block(), p.kind(), p.text()))
                .toList();
        takePhotos(article.publication(), article.photos(blocks));
        article.publication()
                .redact(
                        places,
                        dek,
                        dateline,
                        line,
                        CanonicalText.hash(
                                edition.language(),
                                article.version().byline(),
                                left,
                                about.of(article.version()),
                                article.publication().cited(),
                                null));
    }

    private void takePhotos(Publication article, Set<UUID> gone) {
        var digests = article.photos().stream()
                .filter(photo -> gone.contains(photo.photoId()))
                .map(PublicationPhoto::digest)
                .collect(Collectors.toSet());
        article.redactPhotos(gone);
        erasing.unpublished(article.storyId(), digests);
    }

    /** Whether the working copy says what the last version said. */
    private static boolean said(StoryFile file, Situation situation) {
        return file.latest(situation.edition().id())
                .filter(v -> Arrays.equals(v.contentHash(), situation.contentHash()))
                .isPresent();
    }
}
