package news.dragoman.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.comments.Flag;
import news.dragoman.comments.RejectReason;
import news.dragoman.comments.Verdict;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.people.Person;
import news.dragoman.publication.Publication;
import news.dragoman.workflow.Role;
import news.dragoman.world.PrintShop;
import news.dragoman.world.ReaderMail;
import news.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/** Comments in several scripts, waiting and decided, as moderators, editors, auditors see them. */
@ApplicationScoped
class ModerationWalk implements Walk {

    private final World world;
    private final PrintShop shop;
    private final ReaderMail mail;
    private final CommentDesk desk;
    private @Nullable Publication article;

    ModerationWalk(World world, PrintShop shop, ReaderMail mail, CommentDesk desk) {
        this.world = world;
        this.shop = shop;
        this.mail = mail;
        this.desk = desk;
    }

    /** One article for all who walk here: they look at comments. */
    Publication article() {
        var known = article;
        if (known == null) {
            known = shop.original(
                    shop.open(),
                    "en",
                    new PrintShop.Copy(
                            "‘Waiting for water’: 32,000 idled as Shiling reservoir runs dry", "", "", "A sentence."));
            article = known;
        }
        return known;
    }

    /** Somebody who moderates English. */
    Person moderator(World.Newsroom room) {
        return room.mod();
    }

    @Override
    public List<Stop> stops() {
        var room = world.newsroom();
        var on = article();
        UUID english = mail.sent(
                on,
                "Crane widow",
                "My husband drove No. 3 for eleven years.\n\nRing me on 0555 014 272.",
                "walk",
                Duration.ofHours(4),
                Flag.WORD_LIST);
        UUID uyghur = mail.sent(
                on,
                "ئايشەم",
                "بۇ خەۋەرنى ئانا تىلىمدا ئوقۇغىنىمدىن خۇشالمەن",
                "walk",
                Duration.ofHours(3),
                Flag.OTHER_LANGUAGE);
        mail.sent(on, "قارئة من الميناء", "شكرا على هذا الخبر.", "walk-2", Duration.ofHours(2), Flag.OTHER_LANGUAGE);
        mail.sent(on, "读者小禾", "我在下游的镇上，自来水已经隔天供。希望你们也写写我们这里。", "walk-3", Duration.ofHours(1));
        UUID approved = mail.sent(on, "", "“Dead storage” was new to me.");
        desk.decide(
                approved,
                0,
                Verdict.approve("“Dead storage” was new to me. Thank you.", "Asked for by its sender."),
                room.mod());
        UUID rejected = mail.sent(on, "Deals4Barge", "Cheap freight insurance", Flag.LINKS, Flag.FLOOD);
        desk.decide(rejected, 0, Verdict.reject(RejectReason.SPAM, "The same as yesterday."), room.mod());
        UUID wrong = mail.sent(on, "Tidewatcher", "Station four reads 40 cm higher.");
        desk.decide(wrong, 0, Verdict.correction("Ask the desk."), room.ana());
        UUID tip = mail.sent(on, "Somebody", "I have the slip of the allowance.");
        desk.decide(tip, 0, Verdict.tip(room.nora().id(), ""), room.mod());
        var dry = world.person(room.number(), room.desk(), "Koo Bell", "古贝", Set.of(Role.MODERATOR), Set.of("km"));
        var vera = world.person(room.number(), room.desk(), "Vera Hart", "薇拉", Set.of(Role.AUDITOR), Set.of("en"));
        String there = "/desk/moderation?article=" + on.editionId();
        return List.of(
                new Stop("moderation", there + "&at=" + english, room.mod()),
                new Stop("moderation-ug", there + "&at=" + uyghur, room.mod()),
                new Stop("moderation-approved", there + "&show=approved&at=" + approved, room.mod()),
                new Stop("moderation-rejected", there + "&show=rejected&at=" + rejected, room.ana()),
                new Stop("moderation-tip", there + "&show=passed_on&at=" + tip, room.mod()),
                new Stop("moderation-empty", "/desk/moderation", dry),
                new Stop("passed-on", "/desk/passed-on", room.nora()),
                new Stop("comment-record", "/desk/moderation/record", vera));
    }
}
