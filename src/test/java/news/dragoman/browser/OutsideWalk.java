package news.dragoman.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.Previewing;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;

/** A translation laid beside its source, its links for people outside, and what one of them reads. */
@ApplicationScoped
class OutsideWalk implements Walk {

    private final World world;
    private final Scene scene;
    private final Previewing previewing;

    OutsideWalk(World world, Scene scene, Previewing previewing) {
        this.world = world;
        this.scene = scene;
        this.previewing = previewing;
    }

    @Override
    public List<Stop> stops() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room, "9月4日，有3.2万人等船。\n渔民陈阿海说：“我们哪里也不去。”"), "en", room.hana());
        scene.translate(
                english,
                room.hana(),
                "Ferries stay in port",
                "People still wait on the quay.",
                "Wangdu",
                "On 4 September 3,200 people waited for a boat.",
                "“We are going nowhere,” said Chen Ahai, a fisherman.");
        scene.take(Step.SUBMIT, english, room.hana());
        var made = previewing
                .make(UUID.randomUUID(), english.id(), 1, "Amal Reza", Duration.ofHours(1), room.nora())
                .orElseThrow();
        String at = "/desk/editions/" + english.id();
        return List.of(
                new Stop("dossier", at + "/dossier", room.nora()),
                new Stop("previews", at + "/previews", room.nora()),
                new Stop("preview", "/preview/" + made.secret(), null));
    }
}
