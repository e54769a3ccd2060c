package news.dragoman.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.dragoman.media.PhotoFacts;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.PhotoWriting;
import news.dragoman.people.Person;
import news.dragoman.publication.Publication;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import news.dragoman.world.PrintShop.Copy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A real news article, as a newsroom of this kind printed it, entered as a translation, through the steps that everybody
 * takes, and published: once, as it takes a while and no test changes it.
 */
@ApplicationScoped
public class SeedArticle {

    /** Lies beside the project and is not part of it. */
    private static final Path FILE = Path.of("..", "shared", "seed", "article.txt");

    /** The last line of the article, in the file. */
    public static final String CREDIT = "Translated and edited by Luisetta Mudie.";

    /** What its photo shows, for those who do not see it: the file does not say. */
    public static final String ALT = "Two men stand on either side of a table.";

    public static final String PHOTO_CREDIT = "released by Xinhua News Agency";

    /** As the caption tells them. */
    public static final LocalDate PHOTO_TAKEN = LocalDate.of(2022, 3, 14);

    public static final String PHOTO_PLACE = "Rome, Italy";

    /** What tells these people's logins from those of other tests. */
    private static final int OUR_OWN = 77_001;

    private final World world;
    private final PrintShop prints;
    private final Album album;
    private final PhotoWriting photos;
    private final Drafting drafting;
    private final Newsroom newsroom;
    private final Editions editions;
    private @Nullable Entered entered;

    SeedArticle(
            World world,
            PrintShop prints,
            Album album,
            PhotoWriting photos,
            Drafting drafting,
            Newsroom newsroom,
            Editions editions) {
        this.world = world;
        this.prints = prints;
        this.album = album;
        this.photos = photos;
        this.drafting = drafting;
        this.newsroom = newsroom;
        this.editions = editions;
    }

    /**
     * The article in its parts, each as the file has it, blanks at its ends and all.
     *
     * @param notice what stood over the form for comments
     */
    public record Printed(
            String headline, String dek, String byline, String caption, List<String> paragraphs, String notice) {

        static Printed read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            int credit = lines.indexOf(CREDIT);
            List<String> filled = lines.subList(0, credit).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
            // The fourth is the photo's: what stands for it is the headline, and then its caption, with the source.
            String caption = filled.get(3).substring(filled.get(0).length()).strip();
            return new Printed(
                    filled.get(0),
                    filled.get(1),
                    filled.get(2),
                    caption,
                    filled.subList(4, filled.size()),
                    lines.get(lines.size() - 1).strip());
        }

        public List<String> quoting() {
            return paragraphs.stream().filter(text -> text.contains("\"")).toList();
        }
    }

    /**
     * Where it stands in Dragoman.
     *
     * @param luisetta who translated and edited it
     * @param room whose moderator, chief and administrator are there for it too
     */
    public record Entered(
            Printed seed,
            Edition chinese,
            Edition english,
            Publication article,
            Person luisetta,
            World.Newsroom room) {}

    /** It, published; where the file is absent the test that asks is skipped, and says so loudly. */
    public synchronized Entered published() {
        if (!Files.exists(FILE)) {
            System.err.println("\n*** " + FILE + " IS NOT THERE: A TEST WITH A REAL ARTICLE IS SKIPPED. ***\n");
        }
        Assumptions.assumeTrue(Files.exists(FILE), FILE + " is not there");
        var known = entered;
        if (known == null) {
            try {
                known = enter(Printed.read(FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            entered = known;
        }
        return known;
    }

    private Entered enter(Printed seed) {
        var room = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        Person hwang = reporter(room, "Hwang Chun-mei", "黄春梅");
        Person cheng = reporter(room, "Rita Cheng", "程丽塔");
        Person luisetta = world.person(
                OUR_OWN,
                room.desk(),
                "Luisetta Mudie",
                "穆迪",
                Set.of(Role.TRANSLATOR, Role.EDITOR),
                Set.of("en"),
                World.pair("zh-Hans", "en"));
        Edition original = prints.draft(room.desk(), hwang, "zh-Hans", chinese(seed));
        drafting.addReporter(original.id(), cheng.id(), hwang);
        var photo = album.add(original, hwang, "会谈的照片。", "两个人隔着桌子站着。", "新华社供图");
        photos.describe(
                original.id(),
                photo.id(),
                new PhotoFacts(0.5f, 0.5f, true, PHOTO_TAKEN, PHOTO_PLACE),
                photo.version(),
                hwang);
        newsroom.take(Step.FILE, original.id(), hwang, Ask.at(versionOf(original)));
        Edition english = QuarkusTransaction.requiringNew()
                .call(() -> editions.drawnFrom(original.id()).get(0));
        List<String> target = new ArrayList<>(List.of(seed.headline(), seed.dek(), seed.caption(), ALT, PHOTO_CREDIT));
        target.addAll(seed.paragraphs());
        return new Entered(seed, original, english, prints.translated(english, luisetta, target), luisetta, room);
    }

    /** A Chinese story with a sentence for each paragraph, so that each paragraph is one unit. */
    private static Copy chinese(Printed seed) {
        List<String> body = IntStream.range(0, seed.paragraphs().size())
                .mapToObj(i -> seed.paragraphs().get(i).contains("\"")
                        ? "专家说：“这是第" + (i + 1) + "段的原话。”"
                        : "这是第" + (i + 1) + "段的内容。")
                .toList();
        return new Copy("渡口来的消息", "这是导语。", "", body);
    }

    private Person reporter(World.Newsroom room, String latin, String chinese) {
        return world.person(OUR_OWN, room.desk(), latin, chinese, Set.of(Role.REPORTER), Set.of("zh-Hans"));
    }

    private int versionOf(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.findById(edition.id()).version());
    }
}
