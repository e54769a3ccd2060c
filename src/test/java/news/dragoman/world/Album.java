package news.dragoman.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import news.dragoman.media.Photo;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.PhotoTaking;
import news.dragoman.newsroom.PhotoWriting;
import news.dragoman.newsroom.Save;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;

/** Photos for tests: each another picture, 1600 by 900, drawn when it is wanted. */
@ApplicationScoped
public class Album {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final PhotoTaking taking;
    private final PhotoWriting photos;
    private final BlockWriting writing;
    private final Blocks blocks;

    Album(PhotoTaking taking, PhotoWriting photos, BlockWriting writing, Blocks blocks) {
        this.taking = taking;
        this.photos = photos;
        this.writing = writing;
        this.blocks = blocks;
    }

    /** A photo in the text of an original, without words yet. */
    public Photo add(Edition edition, Person by) {
        return add(edition, by, jpeg());
    }

    /** That photo in the text of an original, without words yet. */
    public Photo add(Edition edition, Person by, byte[] file) {
        var photo = taking.take(edition.id(), () -> file, file.length, by);
        photos.add(edition.id(), photo.id(), null, by);
        return photo;
    }

    /** A photo with all its words. */
    public Photo add(Edition edition, Person by, String caption, String alt, String credit) {
        var photo = add(edition, by);
        write(edition, BlockKind.CAPTION, caption, by);
        write(edition, BlockKind.ALT, alt, by);
        write(edition, BlockKind.CREDIT, credit, by);
        return photo;
    }

    /** Writes about the photo that was added last. */
    public void write(Edition edition, BlockKind kind, String text, Person by) {
        var block = block(edition, kind);
        writing.save(edition.id(), block.id(), new Save(UUID.randomUUID(), block.version(), text), by);
    }

    /** What is said about the photo that stands last. */
    public Block block(Edition edition, BlockKind kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> blocks.everyOfEdition(edition.id()).stream()
                        .filter(b -> b.kind() == kind)
                        .reduce((one, next) -> next)
                        .orElseThrow());
    }

    /** A file as a camera might have it, but for the camera. */
    public static byte[] jpeg() {
        var image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(new Color(0x8c7a5c));
        g.fillRect(0, 450, 1600, 450);
        g.setColor(new Color(0x336699 + COUNT.incrementAndGet() * 7919 & 0xffffff));
        g.fillRect(300, 300, 400, 300);
        g.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
