package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.history.Ids;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.CitedLists;
import news.dragoman.story.Claim;
import news.dragoman.story.Contributions;
import news.dragoman.story.Contributions.Contribution;
import news.dragoman.story.Credit;
import news.dragoman.story.Edition;
import news.dragoman.story.PhotoBlock;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/**
 * Takes one report into another: its blocks and bylines are appended, and it is put aside with its translations, all of
 * them readable. {@link Newsroom} has asked the table.
 *
 * <p>A story shows people by the names they have in it, so whoever comes in by joining keeps the name he had: he works
 * here under the same pen name. Whom this story knows by another name already, from another part that he has in it,
 * comes in as a line of the byline and no more: nothing may connect the two names. Four eyes know of him all the same.
 */
@ApplicationScoped
class Joining {

    private final StoryFiles files;
    private final Blocks blocks;
    private final PhotoBlocks photos;
    private final CitedLists cited;
    private final Contributions contributions;
    private final SigningDesk signingDesk;
    private final ClaimBook claimBook;
    private final Gatherer gatherer;
    private final Entries entries;
    private final Telling telling;
    private final Event<StepTaken> taken;
    private final EntityManager em;

    Joining(
            StoryFiles files,
            Blocks blocks,
            PhotoBlocks photos,
            CitedLists cited,
            Contributions contributions,
            SigningDesk signingDesk,
            ClaimBook claimBook,
            Gatherer gatherer,
            Entries entries,
            Telling telling,
            Event<StepTaken> taken,
            EntityManager em) {
        this.files = files;
        this.blocks = blocks;
        this.photos = photos;
        this.cited = cited;
        this.contributions = contributions;
        this.signingDesk = signingDesk;
        this.claimBook = claimBook;
        this.gatherer = gatherer;
        this.entries = entries;
        this.telling = telling;
        this.taken = taken;
        this.em = em;
    }

    /** Appends the other report's text, its bylines and those who wrote it. */
    void append(StoryFile file, Edition edition, UUID otherId, Person person, Instant now) {
        var otherFile = files.around(otherId).orElseThrow();
        var other = otherFile.edition(otherId);
        text(edition, other, person, now);
        cite(edition, other);
        var byline = new LinkedHashSet<>(edition.byline());
        byline.addAll(other.byline());
        edition.creditTo(List.copyOf(byline));
        var writers = new HashSet<>(other.reporters());
        otherFile.contributions(otherId).stream()
                .filter(c -> c.stage() == Stage.DRAFT)
                .map(Contribution::personId)
                .forEach(writers::add);
        writers.stream().sorted().forEach(writer -> {
            boolean known = sameName(file, edition, otherFile, writer);
            if (known && other.reporters().contains(writer)) {
                edition.join(writer, person.id(), now);
            }
            contributions.joined(edition.id(), writer, !known, now);
        });
        // A page with the byline of before must not take anybody out again.
        em.lock(file.story(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** The headline becomes a subhead, the dek a paragraph: a text has one of each. */
    private void text(Edition edition, Edition other, Person person, Instant now) {
        var standing = blocks.everyOfEdition(edition.id());
        double last = standing.stream().mapToDouble(Block::position).max().orElse(0);
        var datelines = standing.stream()
                .filter(b -> b.kind() == BlockKind.DATELINE)
                .map(Block::text)
                .toList();
        var added = new ArrayList<Block>();
        var theirs = blocks.ofEdition(other.id());
        var about = photos.of(theirs.stream().map(Block::id).toList());
        var carried = new ArrayList<PhotoBlock>();
        for (Block block : theirs) {
            boolean said = block.kind() == BlockKind.DATELINE && datelines.contains(block.text());
            UUID photo = about.get(block.id());
            if ((!block.text().isBlank() || photo != null) && !said) {
                UUID made = Ids.next();
                if (photo != null) {
                    carried.add(new PhotoBlock(made, photo));
                }
                added.add(new Block(
                        made,
                        edition.id(),
                        kind(block.kind()),
                        last + added.size() + 1,
                        block.text(),
                        person.id(), // who wrote it is in the byline, by the name that he has there
                        now));
            }
        }
        long paragraphs =
                standing.stream().filter(b -> b.kind().prose() && !b.removed()).count();
        if (paragraphs + added.size() > BlockWriting.BLOCK_LIMIT) {
            throw new Refusal(Decision.Kind.NOT_YET, "TOO_MANY_BLOCKS", Integer.toString(BlockWriting.BLOCK_LIMIT));
        }
        blocks.persist(added);
        photos.persist(carried);
    }

    /** Whatever the other report goes by stands below its words here too. */
    private void cite(Edition edition, Edition other) {
        var lines = new LinkedHashSet<>(CanonicalText.media(cited.words(edition.id())));
        lines.addAll(CanonicalText.media(cited.words(other.id())));
        cited.say(edition.id(), String.join("\n", lines));
    }

    private static BlockKind kind(BlockKind there) {
        if (there.photo()) {
            return there;
        }
        return there == BlockKind.HEADLINE || there == BlockKind.SUBHEAD ? BlockKind.SUBHEAD : BlockKind.PARAGRAPH;
    }

    /** Whether somebody is called here what he is called there; a pen name that nobody here knows better is kept. */
    private boolean sameName(StoryFile file, Edition edition, StoryFile otherFile, UUID writer) {
        var there = otherFile.story().personas().get(writer);
        var here = file.story().personas().get(writer);
        if (there == null || here != null) {
            return Objects.equals(there, here);
        }
        if (seenIn(edition.storyId(), edition.byline(), writer)) {
            return false;
        }
        file.story().workUnder(writer, there);
        return true;
    }

    /** Whether a story has shown somebody by his own name, or could. */
    private boolean seenIn(UUID story, List<Credit> byline, UUID person) {
        return byline.contains(Credit.person(person))
                || (boolean) em.createNativeQuery("""
                        select exists (
                          select from story s where s.id = :story and s.created_by = :person
                          union all
                          select from entry n where n.story_id = :story and :person in (n.actor_id, n.subject_id)
                          union all
                          select from edition e
                            join lateral (
                              select r.person_id from edition_reporter r where r.edition_id = e.id
                              union all select k.person_id from contribution k where k.edition_id = e.id and not k.apart
                              union all select c.person_id from claim c where c.edition_id = e.id
                              union all select b.person_id from byline b where b.edition_id = e.id
                              union all select v.author_id from version v where v.edition_id = e.id
                              union all select t.opened_by from note_thread t where t.edition_id = e.id
                              union all select m.author_id from note_thread t join thread_message m on m.thread_id = t.id
                                        where t.edition_id = e.id
                              union all select unnest(m.told) from note_thread t
                                        join thread_message m on m.thread_id = t.id where t.edition_id = e.id
                            ) p on p.person_id = :person
                          where e.story_id = :story)
                        """)
                        .setParameter("story", story)
                        .setParameter("person", person)
                        .getSingleResult();
    }

    /** Puts the other report aside, and what is drawn from it: each with a line of its own, and whoever held one is told. */
    void putAside(UUID otherId, Edition into, Person person, Instant now) {
        var otherFile = files.around(otherId).orElseThrow();
        var other = otherFile.edition(otherId);
        aside(other, into, person, now);
        otherFile.descendants(other).stream()
                .filter(e -> e.stage() != Stage.SPIKED)
                .forEach(e -> aside(e, into, person, now));
    }

    private void aside(Edition edition, Edition into, Person person, Instant now) {
        var situation = gatherer.situation(Step.SPIKE, edition, person, Ask.at(edition.version()));
        var entry = new Entry(
                        edition.storyId(), edition.id(), Step.SPIKE, edition.stage(), Stage.SPIKED, person.id(), now)
                .remark(Set.of(Entry.Remark.JOINED));
        signingDesk.becomeVoid(edition.id(), now);
        var holder = situation.claim().map(Claim::personId);
        var scheduled = edition.schedule();
        edition.joinInto(into.id(), now);
        claimBook.after(Step.SPIKE, situation, person, entry, now);
        entries.persist(entry);
        telling.of(entry, situation, null);
        telling.joined(entry, holder);
        scheduled.ifPresent(schedule -> telling.dropped(schedule, entry));
        taken.fire(new StepTaken(Step.SPIKE, edition.storyId(), edition.id()));
    }
}
