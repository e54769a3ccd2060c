package news.dragoman.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.dragoman.demo.DemoStories.Edition;
import news.dragoman.demo.DemoStories.Turn;
import news.dragoman.history.Ids;
import news.dragoman.history.TellingClock;
import news.dragoman.language.Language;
import news.dragoman.language.Sentences;
import news.dragoman.media.PhotoFacts;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.NewStory;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.PhotoTaking;
import news.dragoman.newsroom.PhotoWriting;
import news.dragoman.newsroom.Planning;
import news.dragoman.newsroom.Restructuring;
import news.dragoman.newsroom.Returning;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.SourceUpdates;
import news.dragoman.newsroom.Spot;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Desks;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.ReturnReason;
import news.dragoman.review.ReadIn;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Editions;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Omit;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperations;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.workflow.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * Plays the demo stories: everybody does what the story says through the newsroom's own steps, at the time the story
 * says, so that stages, claims, versions and the record are true.
 */
@ApplicationScoped
class DemoPlay {

    /** How long before its last step the earlier ones of a story happen. */
    private static final Duration A_WHILE = Duration.ofMinutes(25);

    private final DemoTroupe troupe;
    private final Newsroom newsroom;
    private final Drafting drafting;
    private final BlockWriting blockWriting;
    private final PhotoTaking taking;
    private final PhotoWriting photoWriting;
    private final UnitWriting unitWriting;
    private final SourceUpdates updates;
    private final DemoReshaping reshaping;
    private final DemoAftermath aftermath;
    private final Planning planning;
    private final Gatherer gatherer;
    private final Editions editions;
    private final Blocks blocks;
    private final Units units;
    private final Versions versions;
    private final Restructuring restructuring;
    private final Returning returning;
    private final UnitOperations operations;
    private final People people;
    private final Desks desks;
    private final TellingClock clock;

    DemoPlay(
            DemoTroupe troupe,
            Newsroom newsroom,
            Drafting drafting,
            BlockWriting blockWriting,
            PhotoTaking taking,
            PhotoWriting photoWriting,
            UnitWriting unitWriting,
            SourceUpdates updates,
            DemoReshaping reshaping,
            DemoAftermath aftermath,
            Planning planning,
            Gatherer gatherer,
            Editions editions,
            Blocks blocks,
            Units units,
            Versions versions,
            Restructuring restructuring,
            Returning returning,
            UnitOperations operations,
            People people,
            Desks desks,
            TellingClock clock) {
        this.troupe = troupe;
        this.newsroom = newsroom;
        this.drafting = drafting;
        this.blockWriting = blockWriting;
        this.taking = taking;
        this.photoWriting = photoWriting;
        this.unitWriting = unitWriting;
        this.updates = updates;
        this.reshaping = reshaping;
        this.aftermath = aftermath;
        this.planning = planning;
        this.gatherer = gatherer;
        this.editions = editions;
        this.blocks = blocks;
        this.units = units;
        this.versions = versions;
        this.restructuring = restructuring;
        this.returning = returning;
        this.operations = operations;
        this.people = people;
        this.desks = desks;
        this.clock = clock;
    }

    void perform() {
        Instant now = clock.instant();
        var deeds = new ArrayList<Deed>();
        DemoStories.load().stories().forEach(story -> new Scene(story, now, deeds).stage());
        // All stories at once and in the order of time, so that nobody holds more at a time than people may.
        deeds.sort(Comparator.comparing(Deed::when));
        deeds.forEach(d -> clock.at(d.when(), d.doing()));
    }

    /** Something that is done at a time. */
    private record Deed(Instant when, Runnable doing) {}

    /** One story: puts what is done in it, and when, into the list of deeds. */
    private class Scene {
        private final DemoStories.Story story;
        private final Instant now;
        private final List<Deed> deeds;
        private Instant reached = Instant.MIN;

        /** Since when an edition can be translated, by its language. */
        private final Map<String, Instant> readable = new HashMap<>();

        private @Nullable UUID draft;

        Scene(DemoStories.Story story, Instant now, List<Deed> deeds) {
            this.story = story;
            this.now = now;
            this.deeds = deeds;
        }

        void stage() {
            var original = story.original();
            boolean twice =
                    original.turn() != Turn.RETURNED && original.returnedBy().isPresent();
            Instant last = now.plus(original.at());
            Instant filed = twice ? last.minus(Duration.ofHours(5)) : last.minus(A_WHILE.multipliedBy(2));
            var reporter = reporter(original);
            at(
                    filed.minus(A_WHILE),
                    () -> write(original, twice ? original.text().atFirst() : original.text()));
            if (original.stage() == Stage.DRAFT && original.turn() == Turn.NONE) {
                return;
            }
            if (original.stage() == Stage.SPIKED && original.spikedFrom().orElseThrow() == Stage.DRAFT) {
                spike(original);
                return;
            }
            boolean waits = original.stage() == Stage.EDIT && original.turn() == Turn.WAITING && !twice;
            at(waits ? last : filed, () -> take(Step.FILE, original, reporter, ""));
            if (original.returnedBy().isPresent()) {
                var editor = person(original.returnedBy().get());
                Instant returned = twice ? filed.plus(Duration.ofHours(2)) : last;
                at(returned.minusSeconds(900), () -> take(Step.CLAIM, original, editor, ""));
                at(returned, () -> giveBack(original, editor));
                if (!twice) {
                    return;
                }
                at(
                        last.minusSeconds(300),
                        () -> body(edition(original), original.text(), original.language(), reporter));
                at(last, () -> take(Step.FILE, original, reporter, ""));
            }
            readable.put(original.language(), twice ? filed : reached);
            finish(original, last);
            for (Edition other : story.editions().subList(1, story.editions().size())) {
                if (other.isOriginal()) {
                    another(other);
                } else {
                    reached = Stream.concat(Stream.of(other.from()), other.also().stream())
                            .map(language -> Objects.requireNonNull(readable.get(language)))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
                    translate(other);
                }
            }
            story.updates().forEach(update -> at(now.plus(update.at()), () -> update(original, update, reporter)));
            story.corrections().forEach(one -> at(now.plus(one.at()), () -> aftermath.correct(edition(original), one)));
            story.withdrawal()
                    .ifPresent(one -> at(now.plus(one.at()), () -> aftermath.withdraw(edition(original), one)));
        }

        /** The source moves while it is translated. */
        private void update(Edition original, DemoStories.Update update, Person by) {
            var id = edition(original);
            var words = new ArrayList<SourceUpdates.Words>();
            for (Block block : written(id)) {
                String text = block.text();
                for (DemoText.Sentence one : update.changes()) {
                    text = text.replace(one.atFirst(), one.text());
                }
                if (!text.equals(block.text())) {
                    words.add(new SourceUpdates.Words(block.id(), block.version(), text));
                }
            }
            var weight = update.minor() ? Version.Weight.MINOR : Version.Weight.MATERIAL;
            updates.send(id, Ask.at(version(id)).because(update.note()).weighing(weight), words, by);
        }

        /** One of the story's reporters files another report of the same event, in a language of its own. */
        private void another(Edition original) {
            Instant last = now.plus(original.at());
            var writer = reporter(original);
            reached = Objects.requireNonNull(readable.get(story.original().language()));
            at(last.minus(A_WHILE), () -> {
                UUID storyId = in(() -> editions.findById(draft).storyId());
                var begun = drafting.writeInto(storyId, wish(original), writer);
                fill(begun, original, original.text(), writer);
            });
            at(last, () -> take(Step.FILE, original, writer, ""));
            readable.put(original.language(), reached);
            finish(original, last);
        }

        private NewStory wish(Edition original) {
            return new NewStory(
                    story.slugline(),
                    in(() -> desks.findByCode(story.desk()).orElseThrow()).id(),
                    Language.of(original.language()),
                    story.urgency(),
                    now.plus(original.due()),
                    Set.copyOf(original.targets()));
        }

        private void write(Edition original, DemoText text) {
            var writer = reporter(original);
            var begun = drafting.write(wish(original), writer);
            draft = begun.id();
            fill(begun, original, text, writer);
        }

        private void fill(news.dragoman.story.Edition begun, Edition original, DemoText text, Person writer) {
            credit(begun.id(), begun.storyId(), original, writer);
            fill(begun.id(), BlockKind.HEADLINE, text.headline(), writer);
            fill(begun.id(), BlockKind.DEK, text.dek(), writer);
            fill(begun.id(), BlockKind.DATELINE, text.dateline(), writer);
            body(begun.id(), text, original.language(), writer);
            original.photo().ifPresent(scene -> photo(begun.id(), original, DemoScene.of(scene), writer));
        }

        /** The picture at the top, with what is said about it. */
        private void photo(UUID edition, Edition original, DemoScene scene, Person writer) {
            byte[] file = scene.jpeg();
            var photo = taking.take(edition, () -> file, file.length, writer);
            photoWriting.add(edition, photo.id(), null, writer);
            var facts = photo.facts();
            photoWriting.describe(
                    edition,
                    photo.id(),
                    new PhotoFacts(facts.focalX(), 0.6f, original.handout(), null, ""),
                    photo.version(),
                    writer);
            var words = original.text().photo();
            fill(edition, BlockKind.CAPTION, words.get(0), writer);
            fill(edition, BlockKind.ALT, words.get(1), writer);
            fill(edition, BlockKind.CREDIT, words.get(2), writer);
        }

        /** Everybody in the byline joins the draft, and those with a pen name put it on. */
        private void credit(UUID edition, UUID storyId, Edition original, Person writer) {
            for (String name : original.byline()) {
                var persona = persona(name);
                var colleague = person(persona.map(troupe::behind).orElse(name));
                drafting.addReporter(edition, colleague.id(), writer);
                persona.ifPresent(
                        key -> drafting.workUnder(storyId, troupe.mask(key).id(), colleague));
            }
        }

        private void fill(UUID edition, BlockKind kind, String text, Person by) {
            if (!text.isEmpty()) {
                var block =
                        written(edition).stream().filter(b -> b.kind() == kind).findFirst();
                save(edition, block.orElseThrow(), text, by);
            }
        }

        /** Writes the body into the blocks there are, and adds those that are missing. */
        private void body(UUID edition, DemoText text, String language, Person by) {
            var there = written(edition).stream().filter(b -> b.kind().prose()).toList();
            UUID after = null;
            for (int i = 0; i < text.body().size(); i++) {
                var paragraph = text.body().get(i);
                var kind = paragraph.subhead() ? BlockKind.SUBHEAD : BlockKind.PARAGRAPH;
                var words = Sentences.join(
                        paragraph.sentences().stream()
                                .map(DemoText.Sentence::text)
                                .toList(),
                        Language.of(language));
                if (i < there.size()) {
                    after = there.get(i).id();
                    if (!there.get(i).text().equals(words)) {
                        save(edition, there.get(i), words, by);
                    }
                } else {
                    var id = Ids.next();
                    blockWriting.insert(edition, id, after, kind, words, by);
                    after = id;
                }
            }
        }

        private void translate(Edition wanted) {
            at(reached.plusSeconds(60), () -> open(wanted));
            if (wanted.stage() == Stage.SPIKED && wanted.translator().isEmpty()) {
                spike(wanted);
                return;
            }
            if (wanted.stage() == Stage.TRANSLATION && wanted.turn() == Turn.WAITING) {
                return;
            }
            Instant last = now.plus(wanted.at());
            boolean working = wanted.stage() == Stage.TRANSLATION && wanted.turn() == Turn.CLAIMED;
            var translator = person(wanted.translator().orElseThrow());
            // While an original is back with its reporters nobody claims what is drawn from it.
            boolean refiled = story.original().returnedBy().isPresent();
            Instant submitted = refiled ? reached.plus(A_WHILE.multipliedBy(2)) : last.minus(A_WHILE);
            at(working ? last : submitted.minus(A_WHILE), () -> {
                take(Step.CLAIM, wanted, translator, "");
                type(wanted, translator);
                reshaping.perform(edition(wanted), wanted.reshaped(), translator);
            });
            if (working) {
                return;
            }
            if (wanted.stage() == Stage.SPIKED && wanted.spikedFrom().orElseThrow() == Stage.TRANSLATION) {
                spike(wanted);
                return;
            }
            boolean waits = wanted.stage() == Stage.EDIT && wanted.turn() == Turn.WAITING;
            at(waits ? last : submitted, () -> take(Step.SUBMIT, wanted, translator, ""));
            readable.put(wanted.language(), reached);
            if (wanted.turn() == Turn.RETURNED) {
                var editor = person(wanted.returnedBy().orElseThrow());
                at(last.minusSeconds(600), () -> take(Step.CLAIM, wanted, editor, ""));
                at(last, () -> giveBack(wanted, editor));
                return;
            }
            finish(wanted, last);
        }

        /** From EDIT onwards, the same for originals and translations. */
        private void finish(Edition wanted, Instant last) {
            if (wanted.stage() == Stage.SPIKED) {
                spike(wanted);
                return;
            }
            if (wanted.stage() == Stage.EDIT && wanted.turn() == Turn.WAITING) {
                return;
            }
            var editor = person(wanted.editor().orElseThrow());
            at(
                    wanted.stage() == Stage.EDIT ? last : last.minusSeconds(600),
                    () -> take(Step.CLAIM, wanted, editor, ""));
            if (wanted.stage() == Stage.EDIT) {
                return;
            }
            wanted.waivedBy()
                    .map(login -> person(login))
                    .ifPresent(chief -> at(
                            last.minusSeconds(120),
                            () -> take(
                                    Step.WAIVE, wanted, chief, wanted.reason().orElseThrow())));
            at(last, () -> {
                var ask = Ask.at(version(edition(wanted)))
                        .readIn(wanted.isOriginal() ? ReadIn.CLEAN : ReadIn.SOURCE)
                        .reading(hash(edition(wanted), editor))
                        .alone(wanted.reason().orElse(""));
                if (wanted.stage() == Stage.PUBLISHED) {
                    newsroom.signOffAndPublish(edition(wanted), editor, ask);
                } else {
                    newsroom.take(Step.SIGN_OFF, edition(wanted), editor, ask);
                }
            });
            wanted.scheduled()
                    .ifPresent(in -> at(last.plusSeconds(60), () -> timed(Step.SCHEDULE, wanted, in, "", editor)));
            wanted.embargo()
                    .ifPresent(until -> at(
                            last.plusSeconds(90),
                            () -> timed(
                                    Step.EMBARGO,
                                    wanted,
                                    until,
                                    wanted.embargoReason().orElseThrow(),
                                    editor)));
        }

        /** At the full hour after that long, as clocks of the desk show it. */
        private void timed(Step step, Edition wanted, Duration ahead, String reason, Person editor) {
            var zone = in(() -> desks.findByCode(story.desk()).orElseThrow()).zone();
            var hour = now.plus(ahead).truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            newsroom.take(
                    step,
                    edition(wanted),
                    editor,
                    Ask.at(version(edition(wanted)))
                            .because(reason)
                            .when(WallTime.of(hour.atOffset(ZoneOffset.UTC), zone)));
        }

        private void spike(Edition wanted) {
            var spiker = person(wanted.spikedBy().orElseThrow());
            at(
                    now.plus(wanted.at()),
                    () -> take(Step.SPIKE, wanted, spiker, wanted.reason().orElseThrow()));
        }

        /** Asks for the language where filing has not opened it, and says when it is due. */
        private void open(Edition wanted) {
            var editor = editorOf(wanted.language());
            Instant due = now.plus(wanted.due());
            if (inLanguage(wanted.language()).isEmpty()) {
                newsroom.request(inLanguage(wanted.from()).orElseThrow(), Language.of(wanted.language()), due, editor);
            } else {
                var id = edition(wanted);
                planning.due(id, in(() -> editions.findById(id).due().orElse(null)), due, editor);
            }
            for (String language : wanted.also()) {
                var id = edition(wanted);
                var ask = Ask.at(version(id)).about(inLanguage(language).orElseThrow(), Spot.END);
                newsroom.take(Step.ADD_SOURCE, id, editor, ask);
            }
        }

        private void type(Edition wanted, Person by) {
            var edition = edition(wanted);
            var from = wanted.sources(story).rows();
            var rows = wanted.text().besides(wanted.sources(story)).rows();
            var todo = rows(wanted, by).iterator();
            for (int i = 0; i < from.size() && todo.hasNext(); i++) {
                if (from.get(i).isEmpty()) {
                    continue; // a heading that the source does not have, so nobody translates it
                }
                Unit unit = todo.next();
                String words = i < rows.size() ? rows.get(i) : "";
                if (!words.isEmpty()) {
                    unitWriting.save(edition, unit.id(), new Save(Ids.next(), unit.version(), words), true, by);
                }
            }
        }

        /** The rows that are translated: of a second headline, dek and dateline nothing is wanted. */
        private List<Unit> rows(Edition wanted, Person by) {
            var edition = edition(wanted);
            var first = inLanguage(wanted.from()).orElseThrow();
            var rows = new ArrayList<Unit>();
            for (Unit unit : in(() -> units.ofEdition(edition))) {
                var source = in(
                        () -> versions.findById(unit.links().get(0).versionId()).editionId());
                if (unit.kind().body() || source.equals(first)) {
                    rows.add(unit);
                } else {
                    var wish = new Restructuring.Wish(
                            Ids.next(), in(() -> operations.count(edition)), Map.of(unit.id(), unit.version()));
                    restructuring.take(edition, wish, new Omit(unit.id(), ""), by);
                }
            }
            return rows;
        }

        private void giveBack(Edition wanted, Person editor) {
            var id = edition(wanted);
            var ticked = in(() ->
                    returning
                            .offered(
                                    editions.findById(id),
                                    desks.findByCode(story.desk()).orElseThrow().id())
                            .stream()
                            .filter(r -> wanted.returnedFor().contains(r.in("en")))
                            .map(ReturnReason::id)
                            .toList());
            if (ticked.size() != wanted.returnedFor().size()) {
                throw new IllegalArgumentException(wanted.returnedFor().toString());
            }
            var ask = Ask.at(version(id)).because(wanted.reason().orElseThrow());
            returning.giveBack(id, editor, ask, ticked, editor.uiLanguage());
        }

        private void take(Step step, Edition wanted, Person person, String reason) {
            newsroom.take(
                    step,
                    edition(wanted),
                    person,
                    Ask.at(version(edition(wanted))).because(reason));
        }

        private UUID edition(Edition wanted) {
            return inLanguage(wanted.language()).orElseThrow();
        }

        private Optional<UUID> inLanguage(String language) {
            return in(() -> editions.ofStory(editions.findById(draft).storyId()).stream()
                    .filter(e -> e.language().tag().equals(language))
                    .map(news.dragoman.story.Edition::id)
                    .findFirst());
        }

        /** Never before what has happened already, never in the future. */
        private void at(Instant moment, Runnable deed) {
            Instant when = moment.isBefore(reached) ? reached.plusSeconds(20) : moment;
            reached = when.isAfter(now) ? now : when;
            deeds.add(new Deed(reached, deed));
        }
    }

    private void save(UUID edition, Block block, String words, Person by) {
        blockWriting.save(edition, block.id(), new Save(Ids.next(), block.version(), words), by);
    }

    private Person reporter(Edition original) {
        String first = original.byline().get(0);
        return person(persona(first).map(troupe::behind).orElse(first));
    }

    private static Optional<String> persona(String name) {
        return name.startsWith("persona:") ? Optional.of(name.substring("persona:".length())) : Optional.empty();
    }

    private Person person(String login) {
        return in(() -> people.findByLogin(login).orElseThrow(() -> new IllegalArgumentException(login)));
    }

    private Person editorOf(String language) {
        return person(troupe.editorOf(language));
    }

    private List<Block> written(UUID edition) {
        return in(() -> blocks.ofEdition(edition));
    }

    private int version(UUID edition) {
        return in(() -> editions.findById(edition).version());
    }

    private String hash(UUID edition, Person reader) {
        return in(() -> CanonicalText.hex(
                gatherer.looking(editions.findById(edition), reader).contentHash()));
    }

    private static <T extends @Nullable Object> T in(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get);
    }
}
