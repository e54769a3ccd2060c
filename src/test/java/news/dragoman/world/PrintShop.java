package news.dragoman.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.NewStory;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.PersonDetails;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;

/**
 * A desk of one, for tests that need something published: Sadie Moon writes, translates, edits and publishes in every
 * language, alone, as her desk allows.
 */
@ApplicationScoped
public class PrintShop {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String ALONE = "Nobody else is on shift.";
    private static final Set<String> ALL =
            Languages.KNOWN.stream().map(Language::tag).collect(Collectors.toUnmodifiableSet());

    private final PersonAccounts accounts;
    private final Desks desks;
    private final Drafting drafting;
    private final BlockWriting blockWriting;
    private final UnitWriting unitWriting;
    private final Newsroom newsroom;
    private final Gatherer gatherer;
    private final Editions editions;
    private final Blocks blocks;
    private final Units units;
    private final Publications publications;

    PrintShop(
            PersonAccounts accounts,
            Desks desks,
            Drafting drafting,
            BlockWriting blockWriting,
            UnitWriting unitWriting,
            Newsroom newsroom,
            Gatherer gatherer,
            Editions editions,
            Blocks blocks,
            Units units,
            Publications publications) {
        this.accounts = accounts;
        this.desks = desks;
        this.drafting = drafting;
        this.blockWriting = blockWriting;
        this.unitWriting = unitWriting;
        this.newsroom = newsroom;
        this.gatherer = gatherer;
        this.editions = editions;
        this.blocks = blocks;
        this.units = units;
        this.publications = publications;
    }

    /** The words of an article; {@code "## "} begins a subhead. */
    public record Copy(String headline, String dek, String dateline, List<String> body) {

        public Copy(String headline, String dek, String dateline, String... body) {
            this(headline, dek, dateline, List.of(body));
        }
    }

    /** A desk that opens nothing by itself, and its one person. */
    public record Shop(Desk desk, Person sadie) {}

    public Shop open() {
        return QuarkusTransaction.requiringNew().call(() -> {
            int n = COUNT.incrementAndGet();
            var desk =
                    new Desk("print-" + n, Map.of("en", "Print shop " + n), ZoneId.of("Asia/Shanghai"), ALL, Set.of());
            desk.adopt(FourEyes.SOLO_ALLOWED);
            desks.persist(desk);
            desks.flush();
            Map<String, String> names = new HashMap<>();
            ALL.forEach(language -> names.put(language, "Sadie Moon"));
            names.put("zh-Hans", "文思棣");
            names.put("zh-Hant", "文思棣");
            names.put("yue", "文思棣");
            names.put("ug", "سادىيە مۇن");
            names.put("ko", "문세디");
            var pairs = ALL.stream()
                    .flatMap(from -> ALL.stream().filter(to -> !to.equals(from)).map(to -> new LanguagePair(from, to)))
                    .collect(Collectors.toSet());
            var sadie = accounts.create(
                    new PersonDetails(
                            "sadie.moon." + n,
                            Set.of(Role.REPORTER, Role.TRANSLATOR, Role.EDITOR),
                            ALL,
                            pairs,
                            names,
                            desk.id(),
                            "en",
                            ZoneId.of("Asia/Shanghai")),
                    World.PASSWORD);
            return new Shop(desk, sadie);
        });
    }

    /** A draft with these words. */
    public Edition draft(Shop shop, String language, Copy copy) {
        return draft(shop.desk(), shop.sadie(), language, copy);
    }

    /** Somebody's draft with these words, each paragraph a block of its own. */
    public Edition draft(Desk desk, Person reporter, String language, Copy copy) {
        var edition =
                drafting.write(new NewStory("SHOP", desk.id(), Language.of(language), 5, null, Set.of()), reporter);
        var blank = blocksOf(edition);
        save(edition, blank, BlockKind.HEADLINE, copy.headline(), reporter);
        save(edition, blank, BlockKind.DEK, copy.dek(), reporter);
        save(edition, blank, BlockKind.DATELINE, copy.dateline(), reporter);
        UUID last = block(blank, BlockKind.PARAGRAPH).id();
        save(edition, blank, BlockKind.PARAGRAPH, copy.body().get(0), reporter);
        for (String text : copy.body().subList(1, copy.body().size())) {
            UUID id = UUID.randomUUID();
            boolean subhead = text.startsWith("## ");
            blockWriting.insert(
                    edition.id(),
                    id,
                    last,
                    subhead ? BlockKind.SUBHEAD : BlockKind.PARAGRAPH,
                    subhead ? text.substring(3) : text,
                    reporter);
            last = id;
        }
        return edition;
    }

    /** Written, filed, signed off and published. */
    public Publication original(Shop shop, String language, Copy copy) {
        return original(shop, draft(shop, language, copy));
    }

    /** A draft filed, signed off and published. */
    public Publication original(Shop shop, Edition draft) {
        newsroom.take(Step.FILE, draft.id(), shop.sadie(), Ask.at(versionOf(draft)));
        newsroom.take(Step.CLAIM, draft.id(), shop.sadie(), Ask.at(versionOf(draft)));
        return signed(draft, shop.sadie());
    }

    /** A draft filed and signed off by one person, and not published. */
    public void signedOff(Edition edition, Person person) {
        newsroom.take(Step.FILE, edition.id(), person, Ask.at(versionOf(edition)));
        newsroom.take(Step.CLAIM, edition.id(), person, Ask.at(versionOf(edition)));
        newsroom.take(Step.SIGN_OFF, edition.id(), person, signing(edition, person));
    }

    /** What was signed off, before readers. */
    public Publication published(Edition edition, Person person) {
        newsroom.take(Step.PUBLISH, edition.id(), person, Ask.at(versionOf(edition)));
        return current(edition);
    }

    /** An article's translation, each source sentence of the body answered by the next of the texts. */
    public Publication translation(Shop shop, Publication source, String language, String... texts) {
        var from = editionOf(source);
        return translated(translation(shop, from, language), shop.sadie(), List.of(texts));
    }

    /** A translation that has been asked for and not begun. */
    public Edition translation(Shop shop, Edition source, String language) {
        return newsroom.request(source.id(), Language.of(language), null, shop.sadie());
    }

    /** A translation claimed, translated, signed off and published by one person. */
    public Publication translated(Edition edition, Person person, List<String> texts) {
        newsroom.take(Step.CLAIM, edition.id(), person, Ask.at(versionOf(edition)));
        var todo = unitsOf(edition);
        if (todo.size() != texts.size()) {
            throw new IllegalArgumentException(
                    texts.size() + " texts for " + todo.size() + " units: " + edition.language());
        }
        for (int i = 0; i < todo.size(); i++) {
            var unit = todo.get(i);
            unitWriting.save(
                    edition.id(), unit.id(), new Save(UUID.randomUUID(), unit.version(), texts.get(i)), true, person);
        }
        newsroom.submitAndEdit(edition.id(), person, Ask.at(versionOf(edition)));
        return signed(edition, person);
    }

    /** What readers have of an edition now, with its photos. */
    public Publication current(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var article = publications.current(edition.id()).orElseThrow();
            article.photos().size(); // read while somebody may
            return article;
        });
    }

    /** The working text behind an article. */
    public Edition editionOf(Publication publication) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.ofStory(publication.storyId()).stream()
                        .filter(e -> e.language().equals(publication.language()))
                        .findFirst()
                        .orElseThrow());
    }

    /** What stands in editing with one person, signed off and published by the same. */
    public Publication signed(Edition edition, Person person) {
        newsroom.signOffAndPublish(edition.id(), person, signing(edition, person));
        return current(edition);
    }

    private Ask signing(Edition edition, Person person) {
        String hash = QuarkusTransaction.requiringNew()
                .call(() -> CanonicalText.hex(gatherer.looking(editions.findById(edition.id()), person)
                        .contentHash()));
        return Ask.at(versionOf(edition)).reading(hash).alone(ALONE);
    }

    private void save(Edition edition, List<Block> blank, BlockKind kind, String text, Person by) {
        var block = block(blank, kind);
        blockWriting.save(edition.id(), block.id(), new Save(UUID.randomUUID(), block.version(), text), by);
    }

    private static Block block(List<Block> blank, BlockKind kind) {
        return blank.stream().filter(b -> b.kind() == kind).findFirst().orElseThrow();
    }

    private int versionOf(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.findById(edition.id()).version());
    }

    private List<Block> blocksOf(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(edition.id()));
    }

    private List<Unit> unitsOf(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> new ArrayList<>(units.ofEdition(edition.id())));
    }
}
