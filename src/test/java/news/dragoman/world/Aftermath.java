package news.dragoman.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Counterparts;
import news.dragoman.newsroom.LiveArticle;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.people.Person;
import news.dragoman.publication.Publications;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;

/**
 * A story before readers in three languages, French being drawn from English, and what can happen to it then: taken
 * away in part, for a while, or for good. Every step is taken as people take it.
 */
@ApplicationScoped
public class Aftermath {

    /** What each language says of the man who must not be named. */
    public static final Map<String, String> NAMED = Map.of("zh-Hans", "王师傅", "en", "Mr Wang", "fr", "monsieur Wang");

    private final World world;
    private final Scene scene;
    private final Newsroom newsroom;
    private final Counterparts counterparts;
    private final Publications publications;

    Aftermath(World world, Scene scene, Newsroom newsroom, Counterparts counterparts, Publications publications) {
        this.world = world;
        this.scene = scene;
        this.newsroom = newsroom;
        this.counterparts = counterparts;
        this.publications = publications;
    }

    /**
     * The story, with those who came for it.
     *
     * @param fay editor of French
     * @param kofi editor of English, and a chief like Ana
     */
    public record Published(
            World.Newsroom room, Edition chinese, Edition english, Edition french, Person fay, Person kofi) {

        public List<Edition> all() {
            return List.of(chinese, english, french);
        }
    }

    /** Headline, dek, dateline and three paragraphs; the second names somebody. */
    public Published published() {
        var room = world.newsroom();
        var luc = world.person(
                room.number(),
                room.desk(),
                "Luc Moreau",
                "莫吕克",
                Set.of(Role.TRANSLATOR),
                Set.of("fr"),
                World.pair("en", "fr"));
        var fay = world.person(room.number(), room.desk(), "Fay Dupont", "杜邦", Set.of(Role.EDITOR), Set.of("fr"));
        var kofi = world.person(
                room.number(), room.desk(), "Kofi Mensah", "门萨", Set.of(Role.EDITOR, Role.CHIEF), Set.of("en"));
        var chinese = scene.ferry(room, "昨天下雨，船没有出港。\n码头的王师傅不愿具名。他说明天可以恢复。\n没有人离开码头。");
        var english = scene.claimed(chinese, "en", room.hana());
        scene.translate(
                english,
                room.hana(),
                "Ferry idle for a third day",
                "After the rain they still wait on the quay.",
                "Wangdu",
                "It rained and no boat left.",
                "On the quay Mr Wang would not be named.",
                "He says boats run tomorrow.",
                "Nobody left the quay.");
        scene.take(Step.SUBMIT, english, room.hana());
        out(chinese, room.wei());
        out(english, room.nora());
        var french = newsroom.request(List.of(english.id()), Language.of("fr"), null, room.nora());
        scene.take(Step.CLAIM, french, luc);
        scene.translate(
                french,
                luc,
                "Le bac à quai, troisième jour",
                "Après la pluie, on attend encore sur le quai.",
                "Wangdu",
                "Il a plu, aucun bateau n’est parti.",
                "Sur le quai, monsieur Wang veut rester anonyme.",
                "Il dit que demain les bateaux partiront.",
                "Personne n’a quitté le quai.");
        scene.take(Step.SUBMIT, french, luc);
        out(french, fay);
        return new Published(room, scene.now(chinese), scene.now(english), scene.now(french), fay, kofi);
    }

    private void out(Edition edition, Person editor) {
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF, Step.PUBLISH)) {
            scene.take(step, edition, editor);
        }
    }

    /** The block of an edition's article with these words. */
    public UUID block(Edition edition, Person person, String words) {
        return counterparts.of(edition.id(), person).orElseThrow().article().shown().stream()
                .filter(p -> p.text().contains(words))
                .map(LiveArticle.Part::block)
                .findFirst()
                .orElseThrow();
    }

    /** The paragraph with these words leaves, with what answers it in all languages. */
    public Edition redacted(Edition edition, Person editor, String words) {
        var leaving = counterparts.of(edition.id(), editor).orElseThrow().with(Set.of(block(edition, editor, words)));
        return newsroom.take(
                Step.REDACT,
                edition.id(),
                editor,
                Ask.at(0).because("He is in danger.").taking(new Ask.Away(leaving, Map.of())));
    }

    /** Somebody proposes to withdraw it, with these words for its readers. */
    public Edition proposed(Edition edition, Person editor, String notice, boolean everywhere) {
        return newsroom.take(
                Step.PROPOSE_WITHDRAWAL,
                edition.id(),
                editor,
                Ask.at(0).everywhere(everywhere).taking(new Ask.Away(Map.of(), Map.of(edition.id(), notice))));
    }

    /** Two people withdraw it. */
    public Edition withdrawn(Edition edition, Person editor, Person chief, String notice, boolean everywhere) {
        proposed(edition, editor, notice, everywhere);
        return newsroom.take(Step.WITHDRAW, edition.id(), chief, Ask.at(0).everywhere(everywhere));
    }

    /** Where readers find its article, whatever they find there. */
    public String address(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> publications
                        .current(edition.id())
                        .orElseThrow()
                        .permalink()
                        .path());
    }
}
