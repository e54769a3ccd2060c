package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.story.Contributions.Contribution;
import news.dragoman.story.Credit;
import news.dragoman.story.Edition;
import news.dragoman.story.StoryNaming;
import news.dragoman.workflow.Stage;

/** Derives who is to be named with an edition. Nothing of it is ever typed. */
@ApplicationScoped
class Attributions {

    private final StoryNaming naming;

    Attributions(StoryNaming naming) {
        this.naming = naming;
    }

    /**
     * The credits of some of a story's editions as they stand, their names found in three statements.
     *
     * @param texts the working copies of the editions that are asked for
     * @param signer who has signed an edition, or would if it were signed now
     */
    Map<UUID, Attribution> of(StoryFile file, Map<UUID, WorkingText> texts, Function<Edition, Optional<UUID>> signer) {
        Map<UUID, Credits> credits = new HashMap<>();
        texts.forEach((id, text) -> {
            var edition = file.edition(id);
            credits.put(id, credits(file, edition, text, signer.apply(edition)));
        });
        Set<UUID> people = new HashSet<>();
        Set<Credit> bylines = new HashSet<>();
        credits.values().forEach(c -> {
            people.addAll(c.translators());
            people.addAll(c.editors());
            bylines.addAll(c.byline());
        });
        var names = naming.in(file.story(), people, bylines);
        return credits.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> new Attribution(
                                file.edition(e.getKey()).language(),
                                e.getValue().byline(),
                                e.getValue().translators(),
                                e.getValue().editors(),
                                names)));
    }

    private record Credits(List<Credit> byline, List<UUID> translators, List<UUID> editors) {}

    private static Credits credits(StoryFile file, Edition edition, WorkingText text, Optional<UUID> signer) {
        var done = file.contributions(edition.id());
        Set<UUID> standing = text.units().stream()
                .filter(u -> !u.text().isBlank())
                .flatMap(u -> u.translatorId().stream())
                .collect(Collectors.toSet());
        return new Credits(
                byline(file, edition),
                in(done, Stage.TRANSLATION).filter(standing::contains).toList(),
                Stream.concat(in(done, Stage.EDIT), signer.stream()).distinct().toList());
    }

    /** An original's byline; a translation's is that of its sources, joined in order. */
    private static List<Credit> byline(StoryFile file, Edition edition) {
        var joined = new LinkedHashSet<Credit>();
        collect(file, edition, joined, new HashSet<>());
        return new ArrayList<>(joined);
    }

    private static void collect(StoryFile file, Edition edition, Set<Credit> joined, Set<UUID> seen) {
        if (seen.add(edition.id())) {
            joined.addAll(edition.byline());
            file.sources(edition).forEach(source -> collect(file, source, joined, seen));
        }
    }

    private static Stream<UUID> in(List<Contribution> done, Stage stage) {
        return done.stream()
                .filter(c -> c.stage() == stage)
                .map(Contribution::personId)
                .distinct();
    }
}
