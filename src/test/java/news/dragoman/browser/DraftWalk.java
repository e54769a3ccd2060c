package news.dragoman.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.NewStory;
import news.dragoman.world.World;

/** The pages on which a story begins and is written, in a script from the left and one from the right. */
@ApplicationScoped
class DraftWalk implements Walk {

    private final World world;
    private final Drafting drafting;

    DraftWalk(World world, Drafting drafting) {
        this.world = world;
        this.drafting = drafting;
    }

    @Override
    public List<Stop> stops() {
        var room = world.newsroom();
        String uyghur = draft(room, "ug");
        return List.of(
                new Stop("newstory", "/desk/stories/new", room.lin()),
                new Stop("draft-zh-Hans", draft(room, "zh-Hans"), room.lin()),
                new Stop("draft-ug", uyghur, room.lin()),
                new Stop("cited-ug", uyghur.replace("/draft", "/cited"), room.lin()));
    }

    private String draft(World.Newsroom room, String language) {
        var story = new NewStory("FERRY", room.desk().id(), Language.of(language), 2, null, Set.of("ko"));
        return "/desk/editions/" + drafting.write(story, room.lin()).id() + "/draft";
    }
}
