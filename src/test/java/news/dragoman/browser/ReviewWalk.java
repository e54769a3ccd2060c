package news.dragoman.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.World;

/** The editor's page, for the long sweep. */
@ApplicationScoped
class ReviewWalk implements Walk {

    private final World world;
    private final Editing editing;

    ReviewWalk(World world, Editing editing) {
        this.world = world;
        this.editing = editing;
    }

    @Override
    public List<Stop> stops() {
        var room = world.newsroom();
        var english = editing.take(Step.CLAIM, editing.submitted(room), room.nora());
        editing.save(english, editing.unitsOf(english).get(0), "Waiting for water: Wangdu runs dry", room.nora());
        var waiting = editing.submitted(room);
        String page = "/desk/editions/" + english.id() + "/review";
        return List.of(
                new Stop("review-clean", page, room.nora()),
                new Stop("review-source", page + "?mode=source", room.nora()),
                new Stop("review-compare", "/desk/editions/" + english.id() + "/compare?from=1", room.nora()),
                new Stop("review-redline", page + "?mode=redline", room.nora()),
                new Stop("review-versions", "/desk/editions/" + english.id() + "/versions?structure=1", room.nora()),
                new Stop("review-timeline", "/desk/stories/" + english.storyId() + "/timeline", room.nora()),
                new Stop("review-record", "/desk/stories/" + english.storyId() + "/record", room.ana()),
                new Stop(
                        "review-open",
                        page + "?mode=source&unit="
                                + editing.unitsOf(english).get(1).id(),
                        room.nora()),
                new Stop("review-waiting", "/desk/editions/" + waiting.id() + "/review", room.idris()));
    }
}
