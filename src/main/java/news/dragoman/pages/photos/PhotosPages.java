package news.dragoman.pages.photos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Saved;
import news.dragoman.newsroom.Situation;
import news.dragoman.pages.PhotoCards;
import news.dragoman.story.Block;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.StageMark;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Lays out the photos of an original for whoever may read its working copy. */
@ApplicationScoped
class PhotosPages {

    private final Gatherer gatherer;
    private final Access access;
    private final StoryNaming naming;
    private final PhotoCards cards;
    private final CurrentPerson current;

    PhotosPages(Gatherer gatherer, Access access, StoryNaming naming, PhotoCards cards, CurrentPerson current) {
        this.gatherer = gatherer;
        this.access = access;
        this.naming = naming;
        this.cards = cards;
        this.current = current;
    }

    /**
     * What a form brought and could not be kept.
     *
     * @param stale what somebody else wrote meanwhile, by block
     */
    record Unkept(
            @Nullable PhotoForm form,
            List<FieldError> errors,
            Map<UUID, Saved.Stale> stale,
            Map<UUID, String> refused) {
        static final Unkept NOTHING = new Unkept(null, List.of(), Map.of(), Map.of());
    }

    /** @throws NotReadable for anything but an original whose working copy the person may read */
    @Transactional
    PhotosPage of(UUID editionId, Unkept unkept, String removed) {
        var situation = gatherer.looking(editionId, current.person())
                .filter(s -> s.edition().original())
                .orElseThrow(NotReadable::new);
        var edition = situation.edition();
        if (!access.readsWorkingCopy(current.person(), edition, situation.file())) {
            throw new NotReadable();
        }
        boolean drafting = edition.stage() == Stage.DRAFT;
        String address = "/desk/editions/" + editionId;
        var placed = cards.of(situation);
        var names = names(situation);
        return new PhotosPage(
                address,
                "/desk/stories/" + edition.storyId(),
                address + (drafting ? "/draft" : "/review"),
                drafting,
                situation.story().slugline(),
                StageMark.of(edition.stage(), situation.claim().isPresent()),
                edition.language().tag(),
                edition.language().direction().attribute(),
                situation.decide(Step.EDIT).allowed(),
                IntStream.range(0, placed.size())
                        .mapToObj(i -> card(i + 1, placed.get(i), situation, unkept, names))
                        .toList(),
                cards.aside(situation),
                unkept.errors(),
                removed);
    }

    private StoryNames names(Situation situation) {
        var people = new HashSet<UUID>();
        situation.text().blocks().stream().filter(b -> b.kind().photo()).forEach(b -> people.add(b.changedBy()));
        return naming.in(situation.story(), people, List.of());
    }

    private PhotosPage.Card card(
            int number, PhotoCards.Placed placed, Situation situation, Unkept unkept, StoryNames names) {
        Map<UUID, Block> blocks = situation.text().blocks().stream()
                .collect(Collectors.toMap(Block::id, b -> b, (a, b) -> a, HashMap::new));
        return new PhotosPage.Card(
                Integer.toString(number),
                placed.facts(),
                placed.lede(),
                placed.afterText(),
                placed.first(),
                placed.last(),
                placed.words().stream()
                        .map(id -> field(Objects.requireNonNull(blocks.get(id)), unkept, names))
                        .toList());
    }

    private PhotosPage.Field field(Block block, Unkept unkept, StoryNames names) {
        var stale = unkept.stale().get(block.id());
        String error = unkept.refused().getOrDefault(block.id(), "");
        var form = unkept.form();
        String typed = form == null || stale == null && error.isEmpty()
                ? block.text()
                : form.form().value("text." + block.id());
        return new PhotosPage.Field(
                block.id(),
                block.kind().name(),
                typed,
                block.version(),
                error,
                stale == null ? null : Objects.requireNonNullElse(stale.theirs(), ""),
                names.of(block.changedBy(), current.face().tag()),
                current.clock(block.changedAt()),
                typed.isBlank());
    }
}
