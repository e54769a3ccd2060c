package news.dragoman.pages.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Conversations;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Situation;
import news.dragoman.newsroom.SourceNews;
import news.dragoman.newsroom.SourceOrders;
import news.dragoman.pages.PhotoCards;
import news.dragoman.people.Person;
import news.dragoman.publication.PublicationNote;
import news.dragoman.publication.PublicationNotes;
import news.dragoman.publication.Publications;
import news.dragoman.review.SignOff;
import news.dragoman.story.Block;
import news.dragoman.story.BlockSuggestion;
import news.dragoman.story.BlockSuggestions;
import news.dragoman.story.Blocks;
import news.dragoman.story.Claim;
import news.dragoman.story.Editions;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.Picture;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.UnitOperation;
import news.dragoman.translation.UnitOperations;
import news.dragoman.translation.UnitSuggestion;
import news.dragoman.translation.UnitSuggestions;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Reads what the page shows, in a number of statements that does not grow with the text. */
@ApplicationScoped
class Materials {

    /** As many lines of the record as fit beside a text; the story page has them all. */
    private static final int HISTORY = 8;

    private final Editions editions;
    private final Versions versions;
    private final Blocks blocks;
    private final BlockSuggestions suggestions;
    private final UnitSuggestions offered;
    private final Publications publications;
    private final PublicationNotes notes;
    private final Entries entries;
    private final UnitOperations operations;
    private final SourceOrders orders;
    private final Bases bases;
    private final Gatherer gatherer;
    private final Access access;
    private final StoryNaming naming;
    private final PhotoCards cards;
    private final PhotoBlocks about;
    private final Conversations conversations;
    private final Clock clock;

    Materials(
            Editions editions,
            Versions versions,
            Blocks blocks,
            BlockSuggestions suggestions,
            UnitSuggestions offered,
            Publications publications,
            PublicationNotes notes,
            Entries entries,
            UnitOperations operations,
            SourceOrders orders,
            Bases bases,
            Gatherer gatherer,
            Access access,
            StoryNaming naming,
            PhotoCards cards,
            PhotoBlocks about,
            Conversations conversations,
            Clock clock) {
        this.editions = editions;
        this.versions = versions;
        this.blocks = blocks;
        this.suggestions = suggestions;
        this.offered = offered;
        this.publications = publications;
        this.notes = notes;
        this.entries = entries;
        this.operations = operations;
        this.orders = orders;
        this.bases = bases;
        this.gatherer = gatherer;
        this.access = access;
        this.naming = naming;
        this.cards = cards;
        this.about = about;
        this.conversations = conversations;
        this.clock = clock;
    }

    /**
     * What there is to read about an edition.
     *
     * @param wanted what it shall be read against, as an address names it
     * @throws NotReadable if there is none, or the person may not read its working copy
     */
    Material of(UUID editionId, @Nullable String wanted, Person person) {
        var edition = editions.findByIdOptional(editionId).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.readsWorkingCopy(person, edition, situation.file())) {
            throw new NotReadable();
        }
        var sources = new ArrayList<Material.Source>();
        var sentences = new LinkedHashMap<UUID, Material.Sentence>();
        edition.sources().forEach(pin -> {
            var source = situation.file().edition(pin.sourceId());
            var version = versions.withSegments(pin.alignedId()).orElseThrow();
            sources.add(new Material.Source(
                    source.language(), versions.findById(pin.versionId()).number(), version.number()));
            if (access.readsVersions(person, source, situation.file())) {
                version.segments()
                        .forEach(s -> sentences.put(s.id(), new Material.Sentence(s.text(), source.language())));
                situation.text().changes().stream()
                        .flatMap(c -> c.sentences().stream())
                        .filter(s -> s.source().equals(source.id()))
                        .forEach(s ->
                                sentences.putIfAbsent(s.segment(), new Material.Sentence(s.was(), source.language())));
            }
        });
        var pieces = edition.original() ? blocks.everyOfEdition(editionId) : List.<Block>of();
        var suggested = edition.original() ? suggestions.openOn(editionId) : List.<BlockSuggestion>of();
        var offered = edition.original() ? List.<UnitSuggestion>of() : this.offered.openOn(editionId);
        var now = clock.instant();
        var against = bases.of(situation, wanted, person, now);
        var signOff = situation.file().signOff(editionId);
        var history = entries.last(editionId, HISTORY);
        var waiving = edition.waivedBy().flatMap(by -> entries.last(editionId, Step.WAIVE));
        var done = edition.original() ? List.<UnitOperation>of() : operations.standing(editionId);
        // Whoever reads the working copy reads what is said about it.
        var said = Optional.ofNullable(conversations
                        .in(situation.file(), List.of(edition), person)
                        .get(editionId))
                .orElseThrow(NotReadable::new);
        var people = mentioned(situation, pieces, suggested, offered, against.version(), signOff, history, done);
        people.addAll(said.everybody());
        edition.waivedBy().ifPresent(people::add);
        return new Material(
                situation,
                situation.text().units(),
                pieces,
                sources,
                Collections.unmodifiableMap(sentences), // in the order of the source
                suggested,
                offered,
                against,
                signOff,
                edition.stage() == Stage.PUBLISHED ? publications.current(editionId) : Optional.empty(),
                waiving,
                edition.publicState() == PublicState.NONE ? List.<PublicationNote>of() : notes.ofEdition(editionId),
                history,
                done,
                said,
                orders.read(edition, situation.text().units()),
                cards.thumbs(
                        List.copyOf(situation.text().pictures().keySet()),
                        situation.text().pictures()::get),
                edition.original() ? cards.newcomers(situation, pieces) : 0,
                naming.in(situation.story(), people, List.of()),
                now);
    }

    /**
     * What a redline wants to know of the version which the text is read against.
     *
     * @param units whether changes can be taken back
     */
    Stood stood(Material material, boolean units) {
        Map<UUID, Picture> pictures = material.before().map(about::of).orElseGet(Map::of);
        var shown = material.situation().text().pictures().values().stream()
                .map(Picture::photo)
                .collect(Collectors.toSet());
        return new Stood(
                material.original() || !units
                        ? List.of()
                        : material.before()
                                .flatMap(v -> versions.withUnits(v.id()))
                                .map(Version::units)
                                .orElseGet(List::of),
                pictures,
                cards.thumbs(
                        pictures.keySet().stream()
                                .filter(block -> !shown.contains(Objects.requireNonNull(pictures.get(block))
                                        .photo()))
                                .toList(),
                        pictures::get));
    }

    private static Set<UUID> mentioned(
            Situation situation,
            List<Block> blocks,
            List<BlockSuggestion> suggested,
            List<UnitSuggestion> offered,
            Optional<Version> before,
            Optional<SignOff> signOff,
            List<Entry> history,
            List<UnitOperation> done) {
        var people = new HashSet<>(situation.facts().eyes().hands());
        situation.text().units().forEach(u -> u.changedBy().ifPresent(people::add));
        blocks.forEach(b -> people.add(b.changedBy()));
        done.forEach(o -> people.add(o.personId()));
        suggested.forEach(s -> people.add(s.suggestedBy()));
        offered.forEach(s -> people.add(s.suggestedBy()));
        situation.claim().map(Claim::personId).ifPresent(people::add);
        before.map(Version::authorId).ifPresent(people::add);
        SourceNews.of(situation).versions().forEach(v -> people.add(v.authorId()));
        signOff.map(SignOff::personId).ifPresent(people::add);
        history.stream()
                .flatMap(e -> Stream.concat(e.actorId().stream(), e.subjectId().stream()))
                .forEach(people::add);
        return people;
    }
}
