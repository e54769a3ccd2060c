package news.dragoman.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.dragoman.story.Edition;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;

/** A desk in the middle of a working day: something in every column, late and returned, in several scripts. */
@ApplicationScoped
public class BusyDesk implements Walk {

    private final World world;
    private final Scene scene;
    private final Clock clock;

    BusyDesk(World world, Scene scene, Clock clock) {
        this.world = world;
        this.scene = scene;
        this.clock = clock;
    }

    /** The newsroom and one of its stories, with a past. */
    public record Day(World.Newsroom room, Edition original, Edition english) {}

    @Override
    public List<Stop> stops() {
        var day = day();
        String story = "/desk/stories/" + day.original().storyId();
        return List.of(
                new Stop("desk-board", "/desk", day.room().idris()),
                new Stop("desk-list", "/desk?view=list", day.room().idris()),
                new Stop("desk-found", "/desk?q=levee", day.room().nora()),
                new Stop("desk-none", "/desk?mine=returned&due=over", day.room().wei()),
                new Stop("desk-closed", "/desk", day.room().mod()),
                new Stop("story", story, day.room().nora()),
                new Stop(
                        "read",
                        "/desk/editions/" + day.original().id() + "/read",
                        day.room().hana()));
    }

    /** Builds it anew. */
    public Day day() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        Instant now = clock.instant();
        draft(room, "TEA-FROST", now.plus(Duration.ofHours(30)), 8, "倒春寒之后：苇城茶农的第二季");
        scene.draft(
                room,
                room.lin(),
                "GRID-NIGHT",
                now.plus(Duration.ofHours(4)),
                5,
                "ug",
                "كېچىلىك توك توختىتىش ئۇقتۇرۇشى",
                "توك توختىدى. كىشىلەر كۈتتى.");
        for (var waiting : List.of("HEAT-WAGES", "PENSION-APP")) {
            file(room, draft(room, waiting, now.plus(Duration.ofMinutes(34)), 3, "高温津贴十年未涨，快递员算了一笔账"));
        }
        file(room, draft(room, "CANNERY-FIRE", now.minus(Duration.ofMinutes(9)), 1, "银浦罐头厂起火，已致两人受伤"));
        var claimed = file(room, draft(room, "SHILING-DOCKS", now.plus(Duration.ofMinutes(28)), 2, "水库跌破死水位"));
        scene.take(Step.CLAIM, scene.in(claimed, "en"), room.idris());
        scene.translate(scene.in(claimed, "en"), room.idris(), "‘Waiting for water’: docks fall idle");
        var edit = file(room, draft(room, "DROUGHT-LOAN", now.plus(Duration.ofMinutes(70)), 5, "抗旱贷款利率高过房贷，农户观望"));
        submit(room, edit);
        var past = file(room, draft(room, "LEVEE-BIDS", now.plus(Duration.ofMinutes(50)), 5, "堤防加固工程流标三次"));
        submit(room, past);
        var english = scene.in(past, "en");
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.RETURN, english, room.nora(), "Who offered the second bid? The name is missing.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        sign(room, file(room, draft(room, "CHENG-LEVELS", now.plus(Duration.ofHours(2)), 5, "澄河水位速览：六个站点，一张图")));
        var out = file(room, draft(room, "RIVER-CLOSED", null, 5, "澄河下游停航第十九天"));
        sign(room, out);
        scene.take(Step.PUBLISH, out, room.wei());
        return new Day(room, past, english);
    }

    private Edition draft(
            World.Newsroom room,
            String slugline,
            @org.jspecify.annotations.Nullable Instant due,
            int urgency,
            String headline) {
        return scene.draft(room, room.lin(), slugline, due, urgency, "zh-Hans", headline, "昨夜大雨。船都没有出港。");
    }

    private Edition file(World.Newsroom room, Edition draft) {
        return scene.take(Step.FILE, draft, room.lin());
    }

    private void submit(World.Newsroom room, Edition original) {
        var english = scene.in(original, "en");
        scene.take(Step.CLAIM, english, room.hana());
        scene.translate(
                english,
                room.hana(),
                "Levee contract fails to draw a bidder for the third time",
                "It rained.",
                "No boat left.");
        scene.take(Step.SUBMIT, english, room.hana());
    }

    private void sign(World.Newsroom room, Edition original) {
        scene.take(Step.CLAIM, original, room.wei());
        scene.take(Step.SIGN_OFF, original, room.wei());
    }
}
