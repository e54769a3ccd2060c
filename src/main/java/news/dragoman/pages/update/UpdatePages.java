package news.dragoman.pages.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Situation;
import news.dragoman.newsroom.Suggesting;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.BlockSuggestion;
import news.dragoman.story.BlockSuggestions;
import news.dragoman.story.Blocks;
import news.dragoman.story.Claim;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.KeptForm;
import news.dragoman.web.StageMark;
import news.dragoman.web.Words;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/** Lays a filed original out as a form for one of its reporters. */
@ApplicationScoped
class UpdatePages {

    private static final int CHARACTERS_A_ROW = 60;

    private final Editions editions;
    private final Blocks blocks;
    private final BlockSuggestions suggestions;
    private final Gatherer gatherer;
    private final Access access;
    private final StoryNaming naming;
    private final CurrentPerson current;
    private final Words words;

    UpdatePages(
            Editions editions,
            Blocks blocks,
            BlockSuggestions suggestions,
            Gatherer gatherer,
            Access access,
            StoryNaming naming,
            CurrentPerson current,
            Words words) {
        this.editions = editions;
        this.blocks = blocks;
        this.suggestions = suggestions;
        this.gatherer = gatherer;
        this.access = access;
        this.naming = naming;
        this.current = current;
        this.words = words;
    }

    /** What a form brought. */
    record Typed(int version, String note, boolean minor, Map<String, String> fields) {
        static final Typed NOTHING = new Typed(-1, "", false, Map.of());

        static Typed of(KeptForm form) {
            var fields = new HashMap<String, String>();
            form.fields().forEach(f -> fields.putIfAbsent(f.name(), f.value()));
            return new Typed(
                    number(fields.get("version")),
                    fields.getOrDefault("note", ""),
                    "MINOR".equals(fields.get("weight")),
                    fields);
        }

        /** The version of a block that stood on the page; one that never was where the form does not say. */
        int base(UUID block) {
            return number(fields.get("base-" + block));
        }

        private static int number(@Nullable String text) {
            return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
        }
    }

    /**
     * The page.
     *
     * @throws NotReadable for anything but a filed original of which the person is a reporter
     */
    @Transactional
    UpdatePage of(UUID id, Typed typed, List<Reason> reasons, boolean done) {
        var person = current.person();
        var edition = editions.findByIdOptional(id).filter(Edition::original).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.readsWorkingCopy(person, edition, situation.file())
                || !edition.reporters().contains(person.id())
                || edition.stage() == Stage.DRAFT
                || edition.stage() == Stage.SPIKED) {
            throw new NotReadable();
        }
        boolean suggesting = Suggesting.open(situation, person);
        Map<UUID, BlockSuggestion> own = suggesting
                ? suggestions.openOn(id).stream()
                        .filter(s -> s.suggestedBy().equals(person.id()))
                        .collect(Collectors.toMap(BlockSuggestion::blockId, Function.identity(), (a, b) -> b))
                : Map.of();
        var people = new HashSet<UUID>();
        situation.claim().map(Claim::personId).ifPresent(people::add);
        var names = naming.in(situation.story(), people, List.of());
        String tongue = current.face().tag();
        return new UpdatePage(
                id,
                edition.storyId(),
                situation.story().slugline(),
                StageMark.of(edition.stage(), situation.claim().isPresent()),
                edition.version(),
                edition.language().tag(),
                edition.language().direction().attribute(),
                suggesting,
                situation.claim().map(c -> names.of(c.personId(), tongue)).orElse(""),
                fields(situation, own, typed),
                typed.note(),
                typed.minor(),
                reasons.stream()
                        .map(r -> words.reason(r, current.face(), p -> names.of(p, tongue)))
                        .toList(),
                reasons.stream()
                        .filter(r -> r.code().equals(Guard.NOTE_GIVEN.name()))
                        .map(r -> new FieldError("what-changed", words.reason(r, current.face())))
                        .toList(),
                done);
    }

    /** The words of a block as they stand. */
    @Transactional
    String standing(UUID edition, UUID block) {
        return blocks.findByIdOptional(block)
                .filter(b -> b.editionId().equals(edition))
                .map(Block::text)
                .orElseThrow(NotReadable::new);
    }

    private static List<UpdatePage.Field> fields(Situation situation, Map<UUID, BlockSuggestion> own, Typed typed) {
        var fields = new ArrayList<UpdatePage.Field>();
        int paragraphs = 0;
        for (Block block : situation.text().blocks()) {
            var suggestion = own.get(block.id());
            String stands = suggestion == null ? block.text() : suggestion.text();
            String text = typed.fields().getOrDefault("text-" + block.id(), stands);
            fields.add(new UpdatePage.Field(
                    block.id(),
                    block.kind(),
                    block.kind() == BlockKind.PARAGRAPH ? ++paragraphs : 0,
                    block.version(),
                    text,
                    1 + text.length() / CHARACTERS_A_ROW,
                    suggestion != null));
        }
        return fields;
    }
}
