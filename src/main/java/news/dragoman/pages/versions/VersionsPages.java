package news.dragoman.pages.versions;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.Removing;
import news.dragoman.newsroom.StoryFile;
import news.dragoman.newsroom.StoryRecords;
import news.dragoman.newsroom.VersionShelf;
import news.dragoman.review.SignOff;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.StoryNames;
import news.dragoman.story.TextRemoval;
import news.dragoman.story.Version;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.StageMark;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/** Draws the versions of an edition for the person who asks. */
@RequestScoped
class VersionsPages {

    /** As many hex digits of a hash as somebody compares by eye. */
    private static final int HASH_SHOWN = 12;

    private final VersionShelf shelf;
    private final Removing removing;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    VersionsPages(VersionShelf shelf, Removing removing, Words words, CurrentPerson current, Clock clock) {
        this.shelf = shelf;
        this.removing = removing;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    /** What somebody typed, and why it was refused. */
    record Typed(Set<Integer> numbers, String words, String reason, List<String> reasons) {
        static Typed nothing(int number) {
            return new Typed(Set.of(number), "", "", List.of());
        }

        Typed refused(List<String> reasons) {
            return new Typed(numbers, words, reason, reasons);
        }
    }

    VersionsPage versions(UUID id, int structure) {
        var all = shelf.of(id, current.person());
        var edition = all.situation().edition();
        var cuts = new ArrayList<VersionsPage.Cut>();
        for (var held : all.versions()) {
            cuts.add(cut(held, all, structure));
        }
        return new VersionsPage(
                edition.storyId().toString(),
                all.situation().story().slugline(),
                edition.language().nameIn(current.uiLocale()),
                edition.language().tag(),
                edition.language().direction().attribute(),
                StageMark.of(edition.stage(), all.situation().claim().isPresent()),
                "/desk/editions/" + id + "/versions",
                id.toString(),
                all.bringsBack(),
                all.removes(),
                StoryRecords.mayTake(current.person(), all.situation().story().deskId()),
                cuts,
                all.removals().stream().map(r -> removal(r, all)).toList());
    }

    WordsPage words(UUID id, int number, @Nullable UUID block, Typed typed) {
        var all = shelf.of(id, current.person());
        if (!all.removes() && typed.reasons().isEmpty()) {
            throw new NotReadable();
        }
        var edition = all.situation().edition();
        var version = shelf.whole(id, number);
        return new WordsPage(
                edition.storyId().toString(),
                all.situation().story().slugline(),
                edition.language().nameIn(current.uiLocale()),
                edition.language().tag(),
                edition.language().direction().attribute(),
                id.toString(),
                number,
                version.blocks().stream()
                        .map(b -> new WordsPage.Block(
                                b.passage().id().toString(),
                                b.passage().kind().name().toLowerCase(Locale.ROOT),
                                b.passage().text(),
                                b.kept().fate().name(),
                                b.passage().id().equals(block)))
                        .toList(),
                block == null ? "" : block.toString(),
                block == null
                        ? List.of()
                        : shelf.wordings(edition, block).stream()
                                .map(w -> new WordsPage.Wording(
                                        w.numbers().get(0),
                                        w.numbers().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")),
                                        w.text().content(),
                                        w.text().fate().name(),
                                        w.numbers().stream().anyMatch(typed.numbers()::contains)))
                                .toList(),
                typed.words(),
                typed.reason(),
                typed.reasons());
    }

    List<String> worded(Refusal refusal) {
        return refusal.refused().reasons().stream()
                .map(r -> words.reason(r, current.face()))
                .toList();
    }

    private VersionsPage.Cut cut(VersionShelf.Held held, VersionShelf.Shelf all, int structure) {
        var version = held.version();
        var hash = CanonicalText.hex(version.contentHash());
        var names = all.names();
        var file = all.situation().file();
        return new VersionsPage.Cut(
                version.number(),
                version.cutAt().name(),
                names.of(version.authorId(), tongue()),
                TimeFormats.forMachines(version.at()),
                at(version.at()),
                version.note().orElse(""),
                version.weight() == Version.Weight.MINOR,
                hash.substring(0, HASH_SHOWN),
                hash,
                version.pins().stream().flatMap(p -> pin(p, file).stream()).toList(),
                held.shape().paragraphs(),
                held.shape().rows(),
                held.shape().omitted(),
                held.shape().added(),
                held.shape().merged(),
                held.shape().gone(),
                held.signed().stream().map(s -> signed(s, names)).toList(),
                held.shown().stream().map(this::shown).toList(),
                all.versions().stream()
                        .mapToInt(h -> h.version().number())
                        .filter(n -> n < version.number())
                        .max()
                        .orElse(0),
                version.number() == structure ? rows(shelf.whole(version.editionId(), structure)) : List.of());
    }

    private Optional<VersionsPage.Pin> pin(UUID version, StoryFile file) {
        return file.editions().stream()
                .flatMap(e -> file.versions(e.id()).stream()
                        .filter(v -> v.id().equals(version))
                        .map(v -> new VersionsPage.Pin(e.language().nameIn(current.uiLocale()), v.number())))
                .findFirst();
    }

    private VersionsPage.Signed signed(SignOff signed, StoryNames names) {
        return new VersionsPage.Signed(
                names.of(signed.personId(), tongue()),
                TimeFormats.forMachines(signed.at()),
                at(signed.at()),
                signed.voidAt().isEmpty(),
                signed.pinnedTo().orElse(0));
    }

    private VersionsPage.Shown shown(Entry entry) {
        return new VersionsPage.Shown(entry.step().name(), TimeFormats.forMachines(entry.at()), at(entry.at()));
    }

    private static List<VersionsPage.Row> rows(Version version) {
        var rows = new ArrayList<VersionsPage.Row>();
        if (version.units().isEmpty()) {
            version.blocks()
                    .forEach(b -> rows.add(new VersionsPage.Row(
                            b.passage().kind().name().toLowerCase(Locale.ROOT),
                            true,
                            0,
                            false,
                            true,
                            b.kept().fate().name(),
                            b.passage().text(),
                            "")));
            return rows;
        }
        UUID before = null;
        for (var unit : version.units()) {
            rows.add(new VersionsPage.Row(
                    unit.kind().name().toLowerCase(Locale.ROOT),
                    !Objects.equals(before, unit.blockId()),
                    unit.segments().size(),
                    unit.omitted(),
                    unit.confirmed(),
                    unit.kept().fate().name(),
                    unit.text(),
                    unit.omission().or(unit::origin).orElse("")));
            before = unit.blockId();
        }
        return rows;
    }

    private VersionsPage.Removal removal(TextRemoval removal, VersionShelf.Shelf all) {
        boolean own = removal.askedBy().equals(current.person().id());
        var second = removal.confirmedBy().or(removal::droppedBy);
        var when = removal.doneAt().or(removal::droppedAt).orElse(removal.askedAt());
        return new VersionsPage.Removal(
                removal.id().toString(),
                removal.kind().name(),
                removal.open() ? "ASKED" : removal.doneAt().isPresent() ? "DONE" : "DROPPED",
                all.names().of(removal.askedBy(), tongue()),
                second.map(p -> all.names().of(p, tongue())).orElse(""),
                TimeFormats.forMachines(when),
                at(when),
                removal.reason().content(),
                removing.asked(removal, current.person()),
                removal.versions(),
                removal.copies(),
                removal.open() && !own && all.confirms(),
                removal.open() && current.person().roles().contains(Role.CHIEF));
    }

    private String tongue() {
        return current.face().tag();
    }

    private String at(Instant at) {
        return Due.of(at, clock.instant(), current.zone(), current.uiLocale()).at();
    }
}
