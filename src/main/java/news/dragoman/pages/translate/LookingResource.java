package news.dragoman.pages.translate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.Presence;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.StoryNaming;
import news.dragoman.translation.UnitSuggestions;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Face;
import news.dragoman.web.WebMessages;
import news.dragoman.web.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** An open page says that it is open, and is told who else has the edition before them, and what was suggested. */
@Path("/desk/editions/{id}/looking")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.NEWSROOM)
public class LookingResource {

    private final Presence presence;
    private final UnitSuggestions suggestions;
    private final Besides besides;
    private final Editions editions;
    private final Stories stories;
    private final StoryNaming naming;
    private final CurrentPerson current;
    private final Words words;

    LookingResource(
            Presence presence,
            UnitSuggestions suggestions,
            Besides besides,
            Editions editions,
            Stories stories,
            StoryNaming naming,
            CurrentPerson current,
            Words words) {
        this.presence = presence;
        this.suggestions = suggestions;
        this.besides = besides;
        this.editions = editions;
        this.stories = stories;
        this.naming = naming;
        this.current = current;
        this.words = words;
    }

    /** Who else is there; {@code said} is the same in a sentence. With the suggestions that nobody has answered. */
    record Lookers(String said, List<Mark> marks, List<Open> suggestions) {}

    record Open(UUID id, UUID unit) {}

    record Mark(String initials, int tint, String name) {}

    @POST
    public Lookers looking(@RestPath UUID id, @RestForm @Nullable String leaving) {
        presence.note(id, leaving != null, current.person());
        return QuarkusTransaction.requiringNew().call(() -> {
            var others = presence.others(id, current.person());
            var open = suggestions.openOn(id).stream()
                    .map(s -> new Open(s.id(), s.unitId()))
                    .toList();
            if (others.isEmpty()) {
                return new Lookers("", List.of(), open);
            }
            var story = stories.findById(editions.findById(id).storyId());
            var faces = besides.faces(others, naming.in(story, others, List.of()));
            String names = faces.stream()
                    .map(Face::name)
                    .collect(Collectors.joining(
                            words.in(WebMessages.class, current.face()).listComma()));
            return new Lookers(
                    words.in(BesideMessages.class, current.face()).looking(names),
                    faces.stream()
                            .map(f -> new Mark(f.initials(), f.tint(), f.name()))
                            .toList(),
                    open);
        });
    }
}
