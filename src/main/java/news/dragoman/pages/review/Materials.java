package news.dragoman.pages.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
import news.dragoman.language.Language;
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
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.Picture;
import news.dragoman.story.Pin;
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
        var situation = gatherer.looking(editionId, person).orElseThrow(NotReadable::new);
        var edition = situation.edition();
        if (!access.readsWorkingCopy(person, edition, situation.file())) {
            throw new NotReadable();
        }
        var sources = edition.sources().stream()
                .map(pin -> new Material.Source(
                        situation.file().edition(pin.sourceId()).language(),
                        versions.findById(pin.versionId()).number(),
                        versions.findById(pin.alignedId()).number()))
                .toList();
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
                source(situation, person),
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

    private SourceSentences source(Situation situation, Person person) {
        var edition = situation.edition();
        var readable = edition.sources().stream()
                .filter(pin -> access.readsVersions(person, situation.file().edition(pin.sourceId()), situation.file()))
                .toList();
        var sentences = orders.of(readable.stream().map(Pin::alignedId).collect(Collectors.toSet()));
        Map<UUID, Language> order = new LinkedHashMap<>();
        readable.forEach(pin -> sentences
                .getOrDefault(pin.alignedId(), List.of())
                .forEach(s ->
                        order.put(s, situation.file().edition(pin.sourceId()).language())));
        return new SourceSentences(order, () -> words(situation, readable));
    }

    private Map<UUID, SourceSentences.Sentence> words(Situation situation, List<Pin> sources) {
        var words = new LinkedHashMap<UUID, SourceSentences.Sentence>();
        for (Pin pin : sources) {
            var language = situation.file().edition(pin.sourceId()).language();
            versions.withSegments(pin.alignedId())
                    .orElseThrow()
                    .segments()
                    .forEach(s -> words.put(s.id(), new SourceSentences.Sentence(s.text(), language)));
            situation.text().changes().stream()
                    .flatMap(c -> c.sentences().stream())
                    .filter(s -> s.source().equals(pin.sourceId()))
                    .forEach(s -> words.putIfAbsent(s.segment(), new SourceSentences.Sentence(s.was(), language)));
        }
        return Collections.unmodifiableMap(words); // in the order of the source
    }

    /**
     * What a redline wants to know of the version which the text is read against; nothing where it is read against none.
     *
     * @param units whether changes can be taken back
     */
    Stood stood(Material material, boolean units) {
        return material.before()
                .map(v -> stood(material, versions.withBlocks(v.id()).orElseThrow(), units))
                .orElse(Stood.NOTHING);
    }

    private Stood stood(Material material, Version before, boolean units) {
        Map<UUID, Picture> pictures = about.of(before);
        var shown = material.situation().text().pictures().values().stream()
                .map(Picture::photo)
                .collect(Collectors.toSet());
        return new Stood(
                before.passages(),
                units && !material.original()
                        ? versions.withUnits(before.id()).orElseThrow().units()
                        : List.of(),
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
