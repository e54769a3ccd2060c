package news.dragoman.pages.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dragoman.history.Ids;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Situation;
import news.dragoman.pages.PhotoCards;
import news.dragoman.pages.ReturnView;
import news.dragoman.pages.ReturnViews;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.Face;
import news.dragoman.web.StageMark;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/** Lays out the draft page, and reads for its buttons what they need to know of the draft as it stands. */
@ApplicationScoped
class DraftPages {
    private final Editions editions;
    private final Blocks blocks;
    private final StoryNaming naming;
    private final Access access;
    private final Gatherer gatherer;
    private final Progresses progresses;
    private final DetailsPane details;
    private final Bylines bylines;
    private final ReturnViews returns;
    private final PhotoCards cards;
    private final Clock clock;

    DraftPages(
            Editions editions,
            Blocks blocks,
            StoryNaming naming,
            Access access,
            Gatherer gatherer,
            Progresses progresses,
            DetailsPane details,
            Bylines bylines,
            ReturnViews returns,
            PhotoCards cards,
            Clock clock) {
        this.editions = editions;
        this.blocks = blocks;
        this.naming = naming;
        this.access = access;
        this.gatherer = gatherer;
        this.progresses = progresses;
        this.details = details;
        this.bylines = bylines;
        this.returns = returns;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * Details as they are kept.
     *
     * @param version the story's
     * @param proposed all proposed languages
     * @param desksOwn languages that the desk opens by itself
     */
    record Kept(int version, DetailsForm details, Set<String> proposed, Set<String> desksOwn) {
        String mark() {
            return details.mark();
        }
    }

    @Transactional
    DraftPage of(
            UUID editionId, CurrentPerson current, Unsaved unsaved, String at, String removed, String photoRemoved) {
        Person person = current.person();
        var situation = looking(editionId, person);
        var edition = situation.edition();
        var all = situation.text().blocks();
        var names = names(situation, all);
        var kept = kept(situation, current);
        var words = new Texts(unsaved, names, current);
        boolean editable =
                edition.stage() == Stage.DRAFT && situation.decide(Step.EDIT).allowed();
        var filing = situation.decide(Step.FILE);
        return new DraftPage(
                "/desk/editions/" + editionId,
                "/desk/stories/" + edition.storyId(),
                situation.story().slugline(),
                StageMark.of(edition.stage(), situation.claim().isPresent()),
                edition.due()
                        .map(due -> Due.of(due, clock.instant(), current.zone(), current.uiLocale()))
                        .orElse(null),
                edition.language().tag(),
                edition.language().direction().name().toLowerCase(Locale.ROOT),
                editable,
                savedAt(all, current),
                edition.version(),
                Ids.next(),
                one(all, BlockKind.HEADLINE, words),
                one(all, BlockKind.DEK, words),
                one(all, BlockKind.DATELINE, words),
                body(all, words),
                photos(situation, words),
                editable ? photoRemoved.replaceAll("[^0-9a-f-]", "") : "",
                bylines.chips(situation, unsaved, names),
                editable ? bylines.creditable(situation, person, names) : List.of(),
                writers(edition, names, current),
                editable ? bylines.colleagues(edition, names, current) : List.of(),
                details.of(situation, kept, unsaved, current, names),
                edition.language().countsCharacters(),
                progresses.of(situation, current.face()),
                filing.allowed() || onlyNotYet(filing),
                situation.decide(Step.RECALL).allowed(),
                edition.reporters().contains(person.id())
                        && edition.stage() != Stage.DRAFT
                        && edition.stage() != Stage.SPIKED,
                unsaved.errors(),
                edition.stage() == Stage.DRAFT
                        ? returns.of(situation, editable, "/desk/editions/" + editionId + "/draft#slip")
                                .map(slip -> editable ? slip.inForm() : slip)
                        : Optional.<ReturnView>empty(),
                editable ? removed(editionId, removed) : "",
                at);
    }

    @Transactional
    Kept kept(UUID editionId, CurrentPerson current) {
        return kept(looking(editionId, current.person()), current);
    }

    /** A block of the edition, in the body or taken out. */
    @Transactional
    Block block(UUID editionId, UUID blockId, Person person) {
        readable(editionId, person);
        return blocks.findByIdOptional(blockId)
                .filter(b -> b.editionId().equals(editionId))
                .orElseThrow(NotReadable::new);
    }

    @Transactional
    List<Block> body(UUID editionId, Person person) {
        readable(editionId, person);
        return blocks.ofEdition(editionId).stream()
                .filter(b -> b.kind().prose())
                .toList();
    }

    private Situation looking(UUID editionId, Person person) {
        var edition =
                editions.findByIdOptional(editionId).filter(Edition::original).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.readsWorkingCopy(person, edition, situation.file())) {
            throw new NotReadable();
        }
        return situation;
    }

    private Edition readable(UUID editionId, Person person) {
        var edition =
                editions.findByIdOptional(editionId).filter(Edition::original).orElseThrow(NotReadable::new);
        if (!access.readsWorkingCopy(person, edition)) {
            throw new NotReadable();
        }
        return edition;
    }

    private StoryNames names(Situation situation, List<Block> all) {
        var people = new TreeSet<>(situation.edition().reporters());
        all.forEach(b -> people.add(b.changedBy()));
        return naming.in(situation.story(), people, situation.edition().byline());
    }

    private static Kept kept(Situation situation, CurrentPerson current) {
        var edition = situation.edition();
        var own = situation.desk().defaultTargets();
        var targets = new TreeSet<>(edition.proposedTargets());
        targets.removeAll(own);
        var form = new DetailsForm(
                situation.story().slugline(),
                Integer.toString(situation.story().urgency()),
                DetailsForm.local(edition.due().orElse(null), current.zone()),
                targets,
                edition.byline());
        return new Kept(situation.story().version(), form, edition.proposedTargets(), own);
    }

    private static List<Face> writers(Edition edition, StoryNames names, CurrentPerson current) {
        String tag = current.face().tag();
        return edition.reporters().stream()
                .sorted()
                .map(id -> Face.of(names.mark(id), names.of(id, tag), names.initials(id)))
                .toList();
    }

    private static DraftPage.Text one(List<Block> all, BlockKind kind, Texts words) {
        return all.stream()
                .filter(b -> b.kind() == kind)
                .findFirst()
                .map(b -> words.of(b, 0))
                .orElseThrow();
    }

    private static List<DraftPage.Text> body(List<Block> all, Texts words) {
        var body = all.stream().filter(b -> b.kind().prose()).toList();
        return IntStream.range(0, body.size())
                .mapToObj(i -> words.of(body.get(i), i + 1))
                .toList();
    }

    private List<DraftPage.Photo> photos(Situation situation, Texts words) {
        var blocks = situation.text().blocks();
        var placed = cards.of(situation);
        return IntStream.range(0, placed.size())
                .mapToObj(i -> {
                    var one = placed.get(i);
                    return new DraftPage.Photo(
                            one.facts(),
                            Integer.toString(i + 1),
                            one.lede(),
                            one.afterText(),
                            one.first(),
                            one.last(),
                            blocks.stream()
                                    .filter(b -> one.words().contains(b.id()))
                                    .map(b -> new DraftPage.PhotoText(b.kind().name(), words.of(b, 0)))
                                    .toList());
                })
                .toList();
    }

    /** Blocks as fields, with what of them could not be saved. */
    private record Texts(Unsaved unsaved, StoryNames names, CurrentPerson current) {

        DraftPage.Text of(Block block, int number) {
            var typed = unsaved.text(block.id());
            return new DraftPage.Text(
                    block.id(),
                    block.kind() == BlockKind.SUBHEAD,
                    number,
                    typed.map(Unsaved.Text::typed).orElse(block.text()),
                    typed.map(Unsaved.Text::base).orElse(block.version()),
                    typed.isPresent() ? "" : Mark.of(block.text()),
                    typed.map(Unsaved.Text::error).orElse(""),
                    typed.map(Unsaved.Text::rival).orElse(null),
                    names.of(block.changedBy(), current.face().tag()),
                    current.clock(block.changedAt()));
        }
    }

    private static String savedAt(List<Block> all, CurrentPerson current) {
        return all.stream()
                .filter(b -> b.version() > 0)
                .map(Block::changedAt)
                .max(Comparator.naturalOrder())
                .map(current::clock)
                .orElse("");
    }

    /** Only a block that is out can be put back. */
    private String removed(UUID editionId, String removed) {
        return DraftForm.uuid(removed)
                .flatMap(blocks::findByIdOptional)
                .filter(b -> b.editionId().equals(editionId) && b.removed())
                .map(b -> b.id().toString())
                .orElse("");
    }

    private static boolean onlyNotYet(Decision decision) {
        return decision instanceof Decision.Refused refused && refused.kind() == Decision.Kind.NOT_YET;
    }

    static String targetsWorded(Set<String> targets, Locale locale) {
        return targets.stream()
                .map(tag -> news.dragoman.language.Language.of(tag).nameIn(locale))
                .collect(Collectors.joining(", "));
    }
}
