package news.dragoman.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import news.dragoman.story.Stories;
import news.dragoman.story.StoryNaming;
import org.jspecify.annotations.Nullable;

/** Which story a request is about, so that a refusal can name people as that story shows them, and never otherwise. */
@RequestScoped
class Told {
    private final Stories stories;
    private final StoryNaming naming;
    private @Nullable UUID story;

    Told(Stories stories, StoryNaming naming) {
        this.stories = stories;
        this.naming = naming;
    }

    void about(UUID story) {
        this.story = story;
    }

    /** The person's name in the story; empty where the request is about none. */
    String nameOf(UUID person, String language) {
        if (story == null) {
            return "";
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> stories.findByIdOptional(story)
                        .map(found ->
                                naming.in(found, List.of(person), List.of()).of(person, language))
                        .orElse(""));
    }
}
