package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.api.view.BlockView;
import news.dragoman.api.view.MovedView;
import news.dragoman.api.view.Sentence;
import news.dragoman.api.view.SourceView;
import news.dragoman.api.view.TextView;
import news.dragoman.api.view.UnitView;
import news.dragoman.api.view.UnitsView;
import news.dragoman.api.view.VersionTextView;
import news.dragoman.api.view.VersionView;
import news.dragoman.api.view.VersionsPage;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.SourceNews;
import news.dragoman.newsroom.Workbench;
import news.dragoman.story.Block;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.Picture;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Unit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.NotReadable;
import org.jspecify.annotations.Nullable;

/** Shows the words of editions, as they stand and as they were. */
@RequestScoped
class EditionTexts {
    private final Editions editions;
    private final Versions versions;
    private final Workbench workbench;
    private final PhotoBlocks photos;
    private final Gatherer gatherer;
    private final StoryNaming naming;
    private final EditionViews views;
    private final Sight sight;
    private final CurrentPerson current;

    EditionTexts(
            Editions editions,
            Versions versions,
            Workbench workbench,
            PhotoBlocks photos,
            Gatherer gatherer,
            StoryNaming naming,
            EditionViews views,
            Sight sight,
            CurrentPerson current) {
        this.editions = editions;
        this.versions = versions;
        this.workbench = workbench;
        this.photos = photos;
        this.gatherer = gatherer;
        this.naming = naming;
        this.views = views;
        this.sight = sight;
        this.current = current;
    }

    TextView working(Sight.Known known) {
        var edition = known.edition();
        var situation = gatherer.looking(edition, current.person());
        Map<UUID, Block> own =
                situation.text().blocks().stream().collect(Collectors.toMap(Block::id, Function.identity()));
        return new TextView(
                edition.id(),
                edition.language().tag(),
                edition.language().direction().attribute(),
                edition.version(),
                CanonicalText.hex(situation.contentHash()),
                situation.attribution().bylineLine(),
                situation.attribution().creditLine(),
                sources(edition),
                situation.text().passages().stream()
                        .map(passage -> new BlockView(
                                passage.id(),
                                passage.kind(),
                                photo(situation.text().pictures().get(passage.id())),
                                passage.text(),
                                own.containsKey(passage.id())
                                        ? own.get(passage.id()).version()
                                        : null))
                        .toList());
    }

    UnitsView units(UUID id) {
        var bench = workbench.of(id, current.person());
        var edition = bench.situation().edition();
        var moved = SourceNews.of(bench.situation()).byUnit();
        return new UnitsView(
                edition.id(),
                edition.language().tag(),
                edition.version(),
                sources(edition),
                bench.units().stream()
                        .map(unit -> view(unit, bench, MovedView.of(moved.get(unit.id()))))
                        .toList());
    }

    /** What is not for the asker to read is not there. */
    VersionsPage versions(Sight.Known known) {
        if (!sight.readsVersions(known)) {
            return new VersionsPage(List.of());
        }
        var all = versions.ofEdition(known.edition().id());
        var names = naming.in(known.story(), all.stream().map(Version::authorId).toList(), List.of());
        return new VersionsPage(all.stream()
                .sorted((one, other) -> other.number() - one.number())
                .map(version -> view(version, names))
                .toList());
    }

    VersionTextView version(Sight.Known known, int number) {
        if (!sight.readsVersions(known)) {
            throw new NotReadable();
        }
        var version = versions.ofEdition(known.edition().id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .flatMap(one -> versions.withBlocks(one.id()))
                .orElseThrow(NotReadable::new);
        var language = known.edition().language();
        return new VersionTextView(
                view(version, naming.in(known.story(), List.of(version.authorId()), List.of())),
                language.tag(),
                language.direction().attribute(),
                gatherer.looking(known.edition(), current.person())
                        .attribution()
                        .bylineLine(),
                frozen(version));
    }

    private List<SourceView> sources(Edition edition) {
        return edition.sources().stream()
                .map(pin -> new SourceView(
                        pin.sourceId(),
                        editions.findById(pin.sourceId()).language().tag(),
                        versions.findById(pin.versionId()).number(),
                        versions.findById(pin.alignedId()).number(),
                        pin.alignedId()))
                .toList();
    }

    private UnitView view(Unit unit, Workbench.Bench bench, @Nullable MovedView moved) {
        return new UnitView(
                unit.id(),
                unit.blockId(),
                unit.kind(),
                unit.segments().stream()
                        .filter(bench.sentences()::containsKey)
                        .map(segment -> {
                            var sentence =
                                    Objects.requireNonNull(bench.sentences().get(segment));
                            return new Sentence(
                                    segment,
                                    sentence.text(),
                                    sentence.language().tag(),
                                    sentence.source());
                        })
                        .toList(),
                unit.text(),
                unit.state(),
                unit.omitted(),
                moved,
                unit.version(),
                unit.changedBy().map(by -> views.person(by, bench.names())).orElse(null),
                unit.changedAt().orElse(null),
                unit.omission().orElse(null),
                unit.origin().orElse(null),
                bench.offers(unit));
    }

    VersionView view(Version version, StoryNames names) {
        return new VersionView(
                version.number(),
                version.cutAt(),
                views.person(version.authorId(), names),
                version.at(),
                CanonicalText.hex(version.contentHash()),
                version.weight(),
                version.note().orElse(null));
    }

    private List<BlockView> frozen(Version version) {
        var pictures = photos.of(version);
        return version.passages().stream()
                .map(passage -> new BlockView(
                        passage.id(), passage.kind(), photo(pictures.get(passage.id())), passage.text(), null))
                .toList();
    }

    private static @Nullable UUID photo(@Nullable Picture picture) {
        return picture == null ? null : picture.photo();
    }
}
