package news.dragoman.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;

/** Where work changes hands and people are told of it. */
@ApplicationScoped
class HandsWalk implements Walk {

    private final World world;
    private final Scene scene;
    private final Newsroom newsroom;

    HandsWalk(World world, Scene scene, Newsroom newsroom) {
        this.world = world;
        this.scene = scene;
        this.newsroom = newsroom;
    }

    @Override
    public List<Stop> stops() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "HARBOUR-LIGHTS"), "en");
        newsroom.take(
                Step.ASSIGN,
                english.id(),
                room.nora(),
                Ask.at(0)
                        .to(room.hana().id())
                        .because("You know the port: ask Lin for the names of the two captains."));
        var returned = scene.claimed(scene.filed(room, room.lin(), "NIGHT-STALLS"), "en", room.hana());
        scene.translate(returned, room.hana(), "A sentence.");
        scene.take(Step.SUBMIT, returned, room.hana());
        scene.take(Step.CLAIM, returned, room.nora());
        scene.take(Step.RETURN, returned, room.nora(), "Which market was it?");
        return List.of(
                new Stop("for-you", "/desk/for-you", room.hana()),
                new Stop("for-you-empty", "/desk/for-you", room.dara()),
                new Stop("hand-over", "/desk/hand-over", room.hana()));
    }
}
