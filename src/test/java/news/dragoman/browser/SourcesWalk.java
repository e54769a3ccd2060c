package news.dragoman.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import news.dragoman.newsroom.Spot;
import news.dragoman.world.Scene;
import news.dragoman.world.TwoReports;
import news.dragoman.world.World;

/** Where two reports of one event come together. */
@ApplicationScoped
class SourcesWalk implements Walk {

    private final World world;
    private final Scene scene;
    private final TwoReports reports;

    SourcesWalk(World world, Scene scene, TwoReports reports) {
        this.world = world;
        this.scene = scene;
        this.reports = reports;
    }

    @Override
    public List<Stop> stops() {
        var room = world.newsroom();
        var mei = reports.mei(room);
        var mandarin = scene.ferry(room);
        var cantonese = reports.cantonese(mandarin, reports.yiu(room));
        var one = scene.claimed(mandarin, "en", mei);
        var second = scene.ferry(room);
        var other = reports.cantonese(second, reports.yiu(world.newsroom()));
        var both = scene.claimed(second, "en", mei);
        reports.add(both, other, Spot.after(scene.units(both).get(3).id()), mei);
        scene.filed(room, room.zhou(), "FERRY-AGAIN");
        return List.of(
                new Stop("sources", "/desk/editions/" + one.id() + "/sources", mei),
                new Stop("sources-bench", "/desk/editions/" + both.id() + "/translate", mei),
                new Stop("sources-request", "/desk/stories/" + cantonese.storyId(), room.nora()),
                new Stop("join", "/desk/editions/" + mandarin.id() + "/join", room.wei()));
    }
}
