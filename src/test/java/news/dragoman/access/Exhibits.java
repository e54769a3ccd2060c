package news.dragoman.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.comments.Comment;
import news.dragoman.comments.QueueAsk;
import news.dragoman.comments.RejectReason;
import news.dragoman.comments.Verdict;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;
import news.dragoman.people.Sessions;
import news.dragoman.people.Tokens;
import news.dragoman.publication.Publication;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.translation.Units;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import news.dragoman.world.PrintShop;
import news.dragoman.world.ReaderMail;
import news.dragoman.world.Scene;
import news.dragoman.world.World;

/**
 * A newsroom to be looked at from all sides: an edition in every state, each with a word of its own, a story under a pen
 * name, comments in every state, and somebody of every kind who asks for them. Set up once, since nobody who looks changes anything.
 */
@ApplicationScoped
class Exhibits {
    private final World world;
    private final Scene scene;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Blocks blocks;
    private final Units units;
    private final PrintShop prints;
    private final ReaderMail mail;
    private final CommentDesk desk;

    private final Map<Text, UUID> comments = new EnumMap<>(Text.class);
    private final Map<Text, Edition> texts = new EnumMap<>(Text.class);
    private final List<Caller> callers = new ArrayList<>();
    private World.Newsroom room;
    private Edition penNamed;
    private Persona persona;
    private Publication article;

    Exhibits(
            World world,
            Scene scene,
            Sessions sessions,
            Tokens tokens,
            Blocks blocks,
            Units units,
            PrintShop prints,
            ReaderMail mail,
            CommentDesk desk) {
        this.world = world;
        this.scene = scene;
        this.sessions = sessions;
        this.tokens = tokens;
        this.blocks = blocks;
        this.units = units;
        this.prints = prints;
        this.mail = mail;
        this.desk = desk;
    }

    World.Newsroom room() {
        return room;
    }

    List<Edition> editions() {
        return List.copyOf(texts.values());
    }

    Edition showing(Text text) {
        return texts.get(text);
    }

    /** An original by somebody under a pen name, who is the room's Zhou. */
    Edition penNamed() {
        return penNamed;
    }

    /** What readers wrote below an article, each with a word of its own. */
    Map<Text, Comment> comments() {
        Map<Text, Comment> now = new EnumMap<>(Text.class);
        comments.forEach((text, id) -> now.put(text, mail.now(id)));
        return now;
    }

    /** Nobody, and one of each kind. */
    List<Caller> callers() {
        return callers;
    }

    Caller caller(String name) {
        return callers.stream()
                .filter(caller -> caller.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    synchronized void open() {
        if (!callers.isEmpty()) {
            return;
        }
        room = world.newsroom(FourEyes.REQUIRED, Set.of("en"));
        texts.put(Text.DRAFT, original(Text.DRAFT));
        texts.put(Text.SPIKED_DRAFT, scene.take(Step.SPIKE, original(Text.SPIKED_DRAFT), room.lin(), "Overtaken."));
        texts.put(Text.FILED, scene.take(Step.FILE, original(Text.FILED), room.lin()));
        texts.put(Text.FREE_TRANSLATION, translation(Text.FREE_TRANSLATION));
        scene.take(Step.RELEASE, texts.get(Text.FREE_TRANSLATION), room.hana());
        texts.put(Text.HELD_TRANSLATION, translation(Text.HELD_TRANSLATION));
        texts.put(Text.SUBMITTED, scene.take(Step.SUBMIT, translation(Text.SUBMITTED), room.hana()));
        var ready = scene.take(Step.SUBMIT, translation(Text.READY), room.hana());
        scene.take(Step.CLAIM, ready, room.nora());
        texts.put(Text.READY, scene.take(Step.SIGN_OFF, ready, room.nora()));

        penNamed = scene.draft(room, room.zhou(), "PIER", null, 5, "zh-Hans", "码头", "昨夜大雨。");
        persona = world.persona(room.zhou(), "QS", "Qiu Shan", "秋山");
        scene.workUnder(penNamed, persona, room.zhou());
        scene.take(Step.FILE, penNamed, room.zhou());
        openComments();

        callers.add(Caller.nobody());
        people().forEach((name, person) -> callers.add(Caller.of(name, person, sessions, tokens)));
    }

    /** Moderated by the room's Mo; the tip is sealed to its Nora. */
    private void openComments() {
        article = prints.original(
                prints.open(),
                "en",
                new PrintShop.Copy("Everybody reads this", "", "Port", "A sentence for everybody."));
        comment(Text.COMMENT_HELD, "");
        decided(comment(Text.COMMENT_REJECTED, ""), Verdict.reject(RejectReason.OFF_TOPIC, Text.COMMENT_WHY.word()));
        decided(
                comment(Text.COMMENT_ORIGINAL, "What readers see. "),
                Verdict.approve("What readers see.", "A private number."));
        decided(comment(Text.COMMENT_CORRECTION, ""), Verdict.correction(""));
        decided(comment(Text.COMMENT_TIP, ""), Verdict.tip(room.nora().id(), ""));
        UUID sealed = decided(comment(Text.COMMENT_SEALED, ""), Verdict.reject(RejectReason.PERSONAL_DATA, ""));
        desk.seal(sealed, mail.now(sealed).version(), true, "A private person.", room.mod());
    }

    /** Under a name with the mark in it, but where the name is for readers and a part of the words is not. */
    private UUID comment(Text text, String before) {
        UUID id = mail.sent(article, before.isEmpty() ? text.word() : "A reader", before + text.word());
        comments.put(text, id);
        return id;
    }

    private UUID decided(UUID comment, Verdict verdict) {
        desk.decide(comment, mail.now(comment).version(), verdict, room.mod());
        return comment;
    }

    private Map<String, Person> people() {
        int n = room.number();
        var elsewhere = world.newsroom();
        var people = new LinkedHashMap<String, Person>();
        people.put("reporter", room.lin());
        people.put(
                "another reporter",
                world.person(n, room.desk(), "Jun Park", "朴俊", Set.of(Role.REPORTER), Set.of("zh-Hans")));
        people.put("translator", room.hana());
        people.put(
                "her colleague",
                world.person(
                        n,
                        room.desk(),
                        "Tomas Berg",
                        "贝里",
                        Set.of(Role.TRANSLATOR),
                        Set.of("en"),
                        World.pair("zh-Hans", "en")));
        people.put("translator into another language", room.dara());
        people.put("editor", room.nora());
        people.put(
                "editor elsewhere",
                world.person(
                        elsewhere.number(), elsewhere.desk(), "Ingrid Moe", "莫", Set.of(Role.EDITOR), Set.of("ko")));
        people.put("chief", room.ana());
        people.put("auditor", world.person(n, room.desk(), "Vera Lind", "林德", Set.of(Role.AUDITOR), Set.of("en")));
        people.put("moderator", room.mod());
        people.put("administrator", room.otto());
        return people;
    }

    private Edition original(Text text) {
        return scene.draft(room, room.lin(), "SLUG", null, 5, "zh-Hans", text.word(), "渡轮停航" + text.word() + "。");
    }

    /** An English edition whose words alone carry the mark. */
    private Edition translation(Text text) {
        var original = scene.filed(room, room.lin(), "SLUG");
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "Ferries " + text.word() + ".");
        return scene.now(english);
    }

    /** What can be asked about comments, beyond what every route says by itself. */
    List<String> commentPaths() {
        List<String> paths = new ArrayList<>();
        for (QueueAsk.Show show : QueueAsk.Show.values()) {
            String shown = "?show=" + show.name().toLowerCase(Locale.ROOT);
            for (String page : List.of("/desk/moderation", "/desk/moderation/now")) {
                paths.add(page + shown);
                comments.values().forEach(id -> paths.add(page + shown + "&at=" + id));
            }
            paths.add("/api/comments" + shown + "&edition=" + article.editionId());
        }
        String path = article.permalink().path();
        paths.add(path);
        paths.add(path + "/comments");
        comments.values().forEach(id -> paths.add(path + "/comments?after=" + id));
        return paths;
    }

    /** Every route of that verb, with the ids of this edition put in for its variables. */
    List<String> paths(String verb, Edition edition) {
        return Filling.of(
                        edition,
                        blocks,
                        units,
                        room.lin().id(),
                        persona.id(),
                        room.desk().id())
                .paths(verb);
    }
}
