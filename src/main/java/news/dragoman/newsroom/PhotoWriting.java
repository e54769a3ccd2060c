package news.dragoman.newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import news.dragoman.media.Photo;
import news.dragoman.media.PhotoFacts;
import news.dragoman.media.Photos;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.PhotoBlock;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Puts photos into originals, moves them and takes them out, under the rights of a save: by its reporters in drafting, by
 * whoever holds it in editing, in a correction too. A photo in the text is three blocks, which are written like others; to
 * add, move or take one out counts as a change of the text. Translations have the photos of their sources.
 */
@ApplicationScoped
public class PhotoWriting {

    static final List<BlockKind> WORDS = List.of(BlockKind.CAPTION, BlockKind.ALT, BlockKind.CREDIT);

    private final SaveRights rights;
    private final Blocks blocks;
    private final PhotoBlocks about;
    private final Photos photos;
    private final StoryPhotos storyPhotos;
    private final Editions editions;

    PhotoWriting(
            SaveRights rights,
            Blocks blocks,
            PhotoBlocks about,
            Photos photos,
            StoryPhotos storyPhotos,
            Editions editions) {
        this.storyPhotos = storyPhotos;
        this.rights = rights;
        this.blocks = blocks;
        this.about = about;
        this.photos = photos;
        this.editions = editions;
    }

    /** Where a photo goes. */
    public enum Way {
        UP,
        DOWN,
        /** Before everything in the body: it is the lede photo. */
        LEDE
    }

    /**
     * Puts a photo into the text; one that was taken out comes back with its words; one that stands there goes where it is
     * wanted, or stays.
     *
     * @param after the block behind which it comes; null for the beginning of the body if it is the first, else its end
     */
    public void add(UUID editionId, UUID photo, @Nullable UUID after, Person person) {
        changing(editionId, person, (edition, now) -> {
            if (ofStory(photo, edition).isEmpty()) {
                throw new NotReadable();
            }
            put(edition, photo, after, person, now);
        });
    }

    /** Moves a photo past a paragraph, or to the head of the body. */
    public void move(UUID editionId, UUID photo, Way way, Person person) {
        changing(editionId, person, (edition, now) -> {
            var order = order(edition);
            if (order.of(photo).isEmpty()) {
                throw new NotReadable();
            }
            switch (way) {
                case UP -> order.step(photo, false);
                case DOWN -> order.step(photo, true);
                case LEDE -> order.first(photo);
            }
            order.settle();
        });
    }

    /** Takes a photo out of the text. Its words stay, so that this can be undone by adding it. */
    public void remove(UUID editionId, UUID photo, Person person) {
        changing(
                editionId,
                person,
                (edition, now) -> order(edition).of(photo).stream()
                        .filter(b -> !b.removed())
                        .forEach(b -> b.remove(person.id(), now)));
    }

    /**
     * Says something else of a photo, wherever it stands.
     *
     * @param version of what was read
     * @throws Refusal MOVED_ON if somebody said something else meanwhile; PHOTO_SIGNED while an edition that shows it is
     *     signed and not published, since what was signed would change
     */
    public Photo describe(UUID editionId, UUID photo, PhotoFacts facts, int version, Person person) {
        var known = storyPhotos.find(photo, person);
        if (!known.facts().equals(facts) && signed(photo, known.storyId())) {
            throw new Refusal(Decision.Kind.NOT_NOW, "PHOTO_SIGNED");
        }
        return storyPhotos.describe(editionId, photo, version, facts, person);
    }

    /** Whether another edition that shows it is signed and waits to be published. */
    private boolean signed(UUID photo, UUID story) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.ofStory(story).stream()
                        .anyMatch(e -> e.stage() == Stage.READY && about.shows(e.id(), photo)));
    }

    private void changing(UUID editionId, Person person, BiConsumer<Edition, Instant> change) {
        rights.restructuring(editionId, person, open -> {
            if (!open.edition().original()) {
                throw new Refusal(Decision.Kind.NOT_NOW, "PHOTO_OF_SOURCE");
            }
            Instant now = rights.now();
            change.accept(open.edition(), now);
            rights.changed(open, now);
            return open.id();
        });
    }

    private PhotoOrder order(Edition edition) {
        var all = blocks.everyOfEdition(edition.id());
        return new PhotoOrder(all, about.of(all.stream().map(Block::id).toList()));
    }

    private Optional<Photo> ofStory(UUID photo, Edition edition) {
        return photos.findByIdOptional(photo)
                .filter(p -> p.storyId().equals(edition.storyId()))
                .filter(p -> !p.removed() && p.fate() == Photo.Fate.KEPT);
    }

    private void put(Edition edition, UUID photo, @Nullable UUID after, Person person, Instant now) {
        var before = order(edition);
        boolean first = !before.any();
        var known = before.of(photo);
        if (known.stream().anyMatch(b -> !b.removed())) {
            if (after != null) {
                before.after(photo, after);
                before.settle();
            }
            return;
        }
        known.forEach(b -> b.write(b.text(), person.id(), now));
        complete(edition, photo, person, now);
        if (known.isEmpty()) {
            var order = order(edition);
            if (after != null) {
                order.after(photo, after);
            } else if (first) {
                order.first(photo);
            } else {
                order.last(photo);
            }
            order.settle();
        }
    }

    /** A photo that stands in a text has its three blocks there, with words or without. */
    void complete(Edition edition, UUID photo, Person person, Instant now) {
        var order = order(edition);
        for (BlockKind kind : WORDS) {
            var there = order.of(photo).stream().filter(b -> b.kind() == kind).findFirst();
            if (there.isEmpty()) {
                var id = UUID.nameUUIDFromBytes(
                        (edition.id() + "/" + photo + "/" + kind).getBytes(StandardCharsets.UTF_8));
                blocks.persist(new Block(id, edition.id(), kind, Double.MAX_VALUE, "", person.id(), now));
                about.persist(new PhotoBlock(id, photo));
            } else if (there.get().removed()) {
                there.get().write("", person.id(), now);
            }
        }
        blocks.flush();
        order(edition).settle();
    }

    /** Every photo of which something stands in the text is complete. */
    void completeAll(Edition edition, Person person, Instant now) {
        blocks.flush();
        var live = blocks.ofEdition(edition.id()).stream().map(Block::id).toList();
        about.of(live).values().stream().distinct().forEach(photo -> complete(edition, photo, person, now));
    }
}
