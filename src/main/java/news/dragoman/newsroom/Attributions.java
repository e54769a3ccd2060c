package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.story.Contributions;
import news.dragoman.story.Contributions.Contribution;
import news.dragoman.story.Credit;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Pin;
import news.dragoman.story.Story;
import news.dragoman.story.StoryNaming;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/** Derives who is to be named with an edition. Nothing of it is ever typed. */
@ApplicationScoped
public class Attributions {

    private final Editions editions;
    private final Units units;
    private final Contributions contributions;
    private final StoryNaming naming;

    Attributions(Editions editions, Units units, Contributions contributions, StoryNaming naming) {
        this.editions = editions;
        this.units = units;
        this.contributions = contributions;
        this.naming = naming;
    }

    /** The credits of an edition as it stands. */
    public Attribution of(Edition edition, Story story) {
        return of(edition, story, null);
    }

    /** The credits of an edition if this person signed it. */
    public Attribution of(Edition edition, Story story, @Nullable UUID signer) {
        var done = contributions.ofEdition(edition.id());
        Set<UUID> standing = edition.original()
                ? Set.of()
                : units.ofEdition(edition.id()).stream()
                        .filter(u -> !u.text().isBlank())
                        .flatMap(u -> u.translatorId().stream())
                        .collect(Collectors.toSet());
        var translators = in(done, Stage.TRANSLATION).filter(standing::contains).toList();
        var editors = Stream.concat(in(done, Stage.EDIT), Stream.ofNullable(signer))
                .distinct()
                .toList();
        var byline = byline(edition);
        var names = naming.in(
                story, Stream.concat(translators.stream(), editors.stream()).toList(), byline);
        return new Attribution(edition.language(), byline, translators, editors, names);
    }

    /** An original's byline; a translation's is that of its sources, joined in order. */
    public List<Credit> byline(Edition edition) {
        var joined = new LinkedHashSet<Credit>();
        collect(edition, joined, new LinkedHashSet<>());
        return new ArrayList<>(joined);
    }

    private void collect(Edition edition, Set<Credit> joined, Set<UUID> seen) {
        if (!seen.add(edition.id())) {
            return;
        }
        joined.addAll(edition.byline());
        for (Pin pin : edition.sources()) {
            collect(editions.findById(pin.sourceId()), joined, seen);
        }
    }

    private static Stream<UUID> in(List<Contribution> done, Stage stage) {
        return done.stream()
                .filter(c -> c.stage() == stage)
                .map(Contribution::personId)
                .distinct();
    }
}
