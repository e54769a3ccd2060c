package news.dragoman.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.story.Edition;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.Scene;
import news.dragoman.world.World;

/** Where four eyes have not read a text, as chiefs and whoever is barred see it. */
@ApplicationScoped
class FourEyesWalk implements Walk {

    private final World world;
    private final Editing editing;
    private final Scene scene;
    private final Newsroom newsroom;

    FourEyesWalk(World world, Editing editing, Scene scene, Newsroom newsroom) {
        this.world = world;
        this.editing = editing;
        this.scene = scene;
        this.newsroom = newsroom;
    }

    /** What Idris has translated, and holds. */
    Edition barred(World.Newsroom room) {
        return editing.take(Step.CLAIM, editing.submitted(room, room.idris()), room.idris());
    }

    /** What Idris has signed alone. */
    Edition alone(World.Newsroom room) {
        var english = barred(room);
        return newsroom.take(
                Step.SIGN_OFF,
                english.id(),
                room.idris(),
                Ask.at(scene.now(english).version())
                        .reading(scene.hash(english, room.idris()))
                        .alone("Nobody else is on shift, and the port opens at six."));
    }

    @Override
    public List<Stop> stops() {
        var room = world.newsroom();
        var english = barred(room);
        scene.take(Step.WAIVE, english, room.ana(), "Nora is on a plane until four.");
        var other = barred(room);
        var solo = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        var signed = alone(solo);
        scene.take(Step.COUNTERSIGN, alone(solo), solo.ana(), "Read beside the source.");
        return List.of(
                new Stop("four-eyes-countersign", "/desk/countersign", solo.ana()),
                new Stop("four-eyes-waivers", "/desk/waivers", room.ana()),
                new Stop("four-eyes-waived", review(english), room.idris()),
                new Stop("four-eyes-barred", review(other), room.idris()),
                new Stop("four-eyes-chief", review(other), room.ana()),
                new Stop("four-eyes-signed", review(signed), solo.idris()));
    }

    private static String review(Edition edition) {
        return "/desk/editions/" + edition.id() + "/review";
    }
}
