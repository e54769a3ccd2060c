package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.language.Carried;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.story.Claim;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.NotReadable;

/** What a translator needs on the bench: units, and the sentences they answer as their sources have them now. */
@ApplicationScoped
public class Workbench {

    private final Versions versions;
    private final Gatherer gatherer;
    private final Access access;
    private final StoryNaming naming;
    private final Clock clock;

    Workbench(Versions versions, Gatherer gatherer, Access access, StoryNaming naming, Clock clock) {
        this.versions = versions;
        this.gatherer = gatherer;
        this.access = access;
        this.naming = naming;
        this.clock = clock;
    }

    /**
     * A translation as it lies on the bench.
     *
     * @param sentences the source sentences by segment, in the order of their sources
     * @param names of whoever holds it and whoever changed a unit last
     */
    public record Bench(
            Situation situation,
            List<Source> sources,
            Map<UUID, Sentence> sentences,
            List<Unit> units,
            StoryNames names,
            Instant now) {

        /** Numbers and words of a unit's sentences that go into its translation as they are, each once. */
        public List<String> offers(Unit unit) {
            var into = situation.edition().language();
            return unit.omitted()
                    ? List.of()
                    : unit.segments().stream()
                            .flatMap(segment -> Optional.ofNullable(sentences.get(segment)).stream())
                            .flatMap(sentence -> Carried.from(sentence.text(), sentence.language(), into).stream())
                            .distinct()
                            .limit(Carried.MOST)
                            .toList();
        }
    }

    /** A source with the number of the version whose sentences lie on the bench. */
    public record Source(UUID edition, Language language, int pinned) {}

    /**
     * A source sentence.
     *
     * @param source the edition in which it stands
     */
    public record Sentence(String text, Language language, UUID source) {}

    /**
     * The bench of a translation, in a number of statements that does not grow with its length.
     *
     * @throws NotReadable if there is none, or the person may not read its working copy
     */
    @Transactional
    public Bench of(UUID editionId, Person person) {
        var situation = gatherer.looking(editionId, person)
                .filter(s -> !s.edition().original())
                .orElseThrow(NotReadable::new);
        var edition = situation.edition();
        if (!access.readsWorkingCopy(person, edition, situation.file())) {
            throw new NotReadable();
        }
        var sources = new ArrayList<Source>();
        var sentences = new LinkedHashMap<UUID, Sentence>();
        for (var pin : edition.sources()) {
            var language = situation.file().edition(pin.sourceId()).language();
            var version = versions.withSegments(pin.alignedId()).orElseThrow();
            sources.add(new Source(pin.sourceId(), language, version.number()));
            version.segments().forEach(s -> sentences.put(s.id(), new Sentence(s.text(), language, pin.sourceId())));
        }
        situation.text().changes().stream()
                .flatMap(c -> c.sentences().stream())
                .forEach(s -> sentences.putIfAbsent(
                        s.segment(),
                        new Sentence(
                                s.was(), situation.file().edition(s.source()).language(), s.source())));
        var rows = situation.text().units();
        Set<UUID> mentioned = Stream.of(
                        rows.stream().map(Unit::changedBy).flatMap(Optional::stream),
                        situation.claim().map(Claim::personId).stream(),
                        SourceNews.of(situation).versions().stream().map(Version::authorId))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        return new Bench(
                situation,
                sources,
                sentences,
                rows,
                naming.in(situation.story(), mentioned, List.of()),
                clock.instant());
    }
}
