package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.review.Redline;
import news.dragoman.story.Edition;
import news.dragoman.story.Pin;
import news.dragoman.story.Segment;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Link;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Stage;

/**
 * Shows on a translation's own rows what has changed in its sources since they were read, before it is opened for a
 * correction: nothing is aligned, made or moved for it.
 */
@ApplicationScoped
public class ToFollow {

    private final Gatherer gatherer;
    private final Access access;
    private final Versions versions;

    ToFollow(Gatherer gatherer, Access access, Versions versions) {
        this.gatherer = gatherer;
        this.access = access;
        this.versions = versions;
    }

    /** A sentence of a source with what went and what came. */
    public record Sentence(Language language, List<Redline.Run> runs) {}

    /**
     * A row whose source says something else now.
     *
     * @param unit the row with the edition's present words; nothing for a sentence that no row answers
     * @param number of the row in the translation, from 1; for a new sentence of the row after which it would come, 0 for none
     */
    public record Touched(SourceChange.Kind kind, Optional<Unit> unit, int number, List<Sentence> sentences) {}

    /**
     * A source that has moved.
     *
     * @param from the number of the version the translation is held at
     * @param to the number of what it says now
     */
    public record Moved(UUID source, Language language, int from, int to) {}

    /** What differs. Nothing where every row still answers what its sources say. */
    public record Differing(Situation situation, List<Moved> sources, List<Touched> touched) {}

    /** @throws NotReadable if it is no translation, or the person may not read it and all that has moved */
    @Transactional
    public Differing of(UUID editionId, Person person) {
        var situation = gatherer.looking(editionId, person)
                .filter(s -> !s.edition().original())
                .filter(s -> reads(person, s))
                .orElseThrow(NotReadable::new);
        var file = situation.file();
        var moved = new LinkedHashMap<Pin, Version>();
        for (Pin pin : situation.edition().sources()) {
            var source = file.edition(pin.sourceId());
            if (file.newerThan(source, pin.versionId()).isEmpty()) {
                continue;
            }
            if (!access.readsVersions(person, source, file)) {
                throw new NotReadable();
            }
            moved.put(pin, file.latestToDrawFrom(source).orElseThrow());
        }
        var sources = moved.entrySet().stream()
                .map(e -> new Moved(
                        e.getKey().sourceId(),
                        file.edition(e.getKey().sourceId()).language(),
                        file.pinned(e.getKey()).number(),
                        e.getValue().number()))
                .toList();
        return new Differing(situation, sources, moved.isEmpty() ? List.of() : new Looking(situation, moved).touched());
    }

    /** What is published has no working copy beside what its readers see. */
    private boolean reads(Person person, Situation situation) {
        var edition = situation.edition();
        return access.readsWorkingCopy(person, edition, situation.file())
                || edition.stage() == Stage.PUBLISHED && access.readsVersions(person, edition, situation.file());
    }

    /** One look at a translation; every version is read once. */
    private final class Looking {

        private final List<Unit> units;
        private final StoryFile file;
        private final Map<Pin, Version> moved;

        /** The sentences of versions, in their order. */
        private final Map<UUID, Map<UUID, String>> texts = new HashMap<>();

        /** What sentences that were answered in a source say there now. */
        private final Map<UUID, Map<UUID, String>> now = new HashMap<>();

        private final Map<UUID, Edition> sourceOf = new HashMap<>();

        Looking(Situation situation, Map<Pin, Version> moved) {
            this.units = situation.text().units();
            this.file = situation.file();
            this.moved = moved;
            for (Pin pin : situation.edition().sources()) {
                var source = file.edition(pin.sourceId());
                file.versions(source.id()).forEach(v -> sourceOf.put(v.id(), source));
            }
        }

        List<Touched> touched() {
            var placed = new ArrayList<Placed>();
            moved.forEach((pin, newest) -> placed.addAll(fresh(pin, newest)));
            for (int i = 0; i < units.size(); i++) {
                int at = i;
                changed(units.get(i), i + 1).ifPresent(t -> placed.add(new Placed(at, 0, t)));
            }
            return placed.stream()
                    .sorted(Comparator.comparingInt(Placed::row).thenComparingInt(Placed::behind))
                    .map(Placed::touched)
                    .toList();
        }

        /**
         * Sentences that have come and that nobody has answered. One that was taken out and is back word for word is the one
         * that its row still has.
         */
        private List<Placed> fresh(Pin pin, Version newest) {
            var before = texts(pin.versionId());
            var present = new LinkedHashMap<>(texts(newest.id()));
            now.put(pin.sourceId(), present);
            var answered = new HashMap<UUID, Integer>();
            var gone = new HashMap<String, UUID>();
            for (int i = 0; i < units.size(); i++) {
                var unit = units.get(i);
                for (Link link : unit.links()) {
                    if (ofSource(link, pin.sourceId()) && (!unit.text().isBlank() || unit.omitted())) {
                        answered.put(link.segmentId(), i);
                        if (!present.containsKey(link.segmentId())) {
                            gone.put(words(link), link.segmentId());
                        }
                    }
                }
            }
            var found = new ArrayList<Placed>();
            int row = -1;
            for (var sentence : texts(newest.id()).entrySet()) {
                var same = gone.get(sentence.getValue());
                if (answered.containsKey(sentence.getKey()) || before.containsKey(sentence.getKey())) {
                    row = answered.getOrDefault(sentence.getKey(), row);
                } else if (same != null) {
                    present.put(same, sentence.getValue());
                    row = answered.getOrDefault(same, row);
                } else {
                    var run = new Redline.Run(Redline.Change.IN, sentence.getValue());
                    var language = file.edition(pin.sourceId()).language();
                    found.add(new Placed(
                            row,
                            found.size() + 1,
                            new Touched(
                                    SourceChange.Kind.NEW,
                                    Optional.empty(),
                                    row + 1,
                                    List.of(new Sentence(language, List.of(run))))));
                }
            }
            return found;
        }

        private Optional<Touched> changed(Unit unit, int number) {
            if (unit.text().isBlank() && !unit.omitted()) {
                return Optional.empty(); // made for a new sentence, which is told as one
            }
            var sentences = new ArrayList<Sentence>();
            boolean touched = false;
            var left = new HashSet<UUID>();
            for (Link link : unit.links()) {
                var source = Objects.requireNonNull(sourceOf.get(link.versionId()), "a row answers one of its sources");
                var present = now.get(source.id());
                String was = words(link);
                String is = present == null ? was : present.get(link.segmentId());
                if (is == null) {
                    sentences.add(new Sentence(source.language(), List.of(new Redline.Run(Redline.Change.OUT, was))));
                } else {
                    left.add(link.segmentId());
                    sentences.add(new Sentence(source.language(), Redline.close(was, is, source.language())));
                }
                touched |= !was.equals(is);
            }
            var kind = left.isEmpty() ? SourceChange.Kind.GONE : SourceChange.Kind.CHANGED;
            return touched ? Optional.of(new Touched(kind, Optional.of(unit), number, sentences)) : Optional.empty();
        }

        private boolean ofSource(Link link, UUID source) {
            return Optional.ofNullable(sourceOf.get(link.versionId()))
                    .filter(e -> e.id().equals(source))
                    .isPresent();
        }

        /** A sentence as its row has read it. */
        private String words(Link link) {
            return texts(link.versionId()).getOrDefault(link.segmentId(), "");
        }

        private Map<UUID, String> texts(UUID version) {
            return texts.computeIfAbsent(
                    version,
                    id -> versions.withSegments(id).orElseThrow().segments().stream()
                            .collect(Collectors.toMap(Segment::id, Segment::text, (a, b) -> a, LinkedHashMap::new)));
        }
    }

    /**
     * Where it stands among the translation's rows.
     *
     * @param behind 0 for a row itself; else its place among what comes behind it
     */
    private record Placed(int row, int behind, Touched touched) {}
}
